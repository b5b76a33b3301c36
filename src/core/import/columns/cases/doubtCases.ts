/**
 * Tables whose titles and cells invite a wrong reading: an end that is none, a way turned round, a port too many.
 * Longer than other files, since it is one list that is read from top to bottom.
 */
export const DOUBT_CASES = `
== A lead that speaks of something else in its last sentence
# Ports for Storage Nodes
> Storage nodes need the ports below or inbound rules. Usually, all outgoing traffic is permitted.
Protocol | Port | Source | Description
TCP | 7400 | Storage nodes | Replication
TCP | 7401 | Control nodes | Health
=> flows protocol port source description
=> destination: Storage nodes

== A title that names the whole of a cloud
# Keeper Global required network rules
Destination endpoint | Protocol | Port | Use
time.example.com | UDP | 123 | Time
*.example.com | TCP | 443 | Pages
=> ports destination protocol port description

== A title with an arrow and a long second name
# Ports used by relays
# Agent --> Relay prepared for branch offices, wired and wireless
Description | UDP | TCP
File sharing | -- | 445
Wake-up | 9 | --
=> flows description port port
=> source: Agent, destination: Relay prepared for branch offices

== A bold line above a table, under a heading that only divides
# 2.1 Firewall ports by node role
> Storage Nodes (five of them):
Port | Protocol | Direction | Purpose
22 | TCP | Inbound | Shell
7400 | TCP | Inbound | Replication
=> ports port protocol direction description
=> endpoint: Storage Nodes

== A heading that names both ends behind its way
# Northwind Safe
# Egress: Safe / Portal to External Services
Port | Protocol | Destination | Purpose
25 | TCP | Mail relay | Alerts
514 | UDP | Log server | Events that have to be kept
=> flows port protocol destination description
=> source: Safe / Portal

== Hosts that a program reaches
# Allow list for egress
# Needed at all times
Host | Port | Why | Direction
registry.example.org | 443 | Images | outbound
packages.example.net | 443 | Packages and their signatures | outbound
=> ports destination port description direction

== Services that a title sends connections out to
# Permit outbound connections to stores
> Keeper needs outbound connectivity to its stores (databases, queues).
Store | Ports | Protocol
Orders | 5432 | TCP
Mail queue | 5672, 5671 | TCP
=> flows destination port protocol
=> source: Keeper

== Machines of its own in a list of what goes out
# Outgoing ports
Node | Port | Protocol
Controller | 443 | TCP
Worker | 123 | UDP
=> ports endpoint port protocol

== Both ends in one cell, with nothing but a slash between
Rule | Port | Protocol | Source / Destination | Action
shell | 22 | TCP | Office / Any | Allow
tunnel | 51820 | UDP | Any / Gateway | Allow
=> flows other port protocol ends action

== Inbound and Outbound over the machines at both ends
Port | Inbound | Outbound | Extra rights
TCP/9200 | Index node | Search front end | None needed
TCP/9300 | Index node | Ingest worker | Read rights on the disk of the index node
=> flows port destination source other

== Inbound and Outbound beside whose ports they are
Component | Port | Inbound | Outbound
Shop | 443 | Browsers | Orders
Orders | 8080 | Shop | Ledger
=> flows subject port source destination

== Inbound alone, over names
Port | Inbound | Used for
443 | Office | Pages
22 | Backup host | Shell, for those who keep the machine
=> ports port other endpoint

== A second port that is the same one elsewhere
Service | Protocol | Default port | State | Port in the hosted edition
Search | TCP | 9200 | Enabled | 443
Queue | TCP | 5672 | Enabled | n/a
=> ports endpoint protocol port other other

== Ports that many share are still those of the product
# Common ports
Service | TCP Port | UDP Port
Names | 53 | 53
Mail relay | 25 | -
=> ports endpoint port port

== A second port that is a further one
Service | Protocol | Port | Metrics port
Search | TCP | 9200 | 9114
Queue | TCP | 5672 | 15692
=> ports endpoint protocol port port

== Ports under a heading of traffic
Source Zone | Destination Zone | Allowed Traffic | Rule Name | Action
Shop (192.0.2.0/26) | Orders (192.0.2.64/26) | TCP 8443 (HTTPS) | SHOP-ORDERS | ALLOW
Orders (192.0.2.64/26) | Ledger (192.0.2.128/26) | TCP 5432, 6432 | ORDERS-LEDGER | ALLOW
Ledger (192.0.2.128/26) | Shop (192.0.2.0/26) | None | LEDGER-SHOP | DENY
=> flows source destination port other action

== Ports in brackets under a heading that nobody knows
From | To | Passage | Action
Shop | Orders | HTTPS (8443) | permit
Orders | Names | DNS (53) | permit
=> flows source destination port action

== A column of rules that only allow
# Rules of the model host
> The rule that is new on the model host (192.0.2.7):
Rule | Protocol | Port | Direction | Purpose
ALLOW | TCP | 11434 | Inbound | Model API for all who work in the building
=> ports action protocol port direction description
=> endpoint: model host

== Purposes where rows go out are nobody's name
# Security
> Set the rules up so that only what is needed passes.
Port | Protocol | Direction | Purpose
22 | TCP | Inbound | Shell access
443 | TCP | Outbound | Calls of interfaces and updates
=> ports port protocol direction description

== Protocols that only this page knows, each with its ports
# Supported protocols
Protocol | TCP port | UDP port | Description
XR08 | 5023 | 6023 | Binary, as many trackers speak it
QV20 | 5001 | 6001 | Text
=> ports endpoint port port description

== A client and a server under the name of their product
# Northwind ports
Client | Server | Port
Web shop | Orders | 8080
Orders | Ledger | 5432
=> flows source destination port

== The port that was, beside the one that is
# Northwind ports
Service | Previous port | New port
Orders | 8080 | 8443
Ledger | 5432 | 6432
=> ports endpoint other port

== Networks, with no word of which way
# Northwind
Port | CIDR | Protocol
22 | 192.0.2.0/24 | TCP
443 | 198.51.100.0/24 | TCP
=> flows port ends protocol

== A title that says where all rows go
# Northwind
# Outbound traffic to Northwind Cloud
Port | Protocol | Description
443 | TCP | Licences, and the updates of all packages that are installed
=> ports port protocol description
=> destination: Northwind Cloud

== A description that names a number now and then
# Northwind ports
From | To | Protocol | Notes
Shop | Orders | HTTPS | waits for 300 s
Orders | Queue | AMQP | 5672 by default
=> flows source destination protocol description

== Ports headed as numbers, beside their transport
# Firewall ports
Application | Number | Transport
Shop | 443 | TCP
Queue | 5672 | TCP
=> ports endpoint port transport

== A firewall’s own list, whose ports stand where an end would
# Firewall of the shop
To | Action | From
22/tcp | ALLOW | Office
443/tcp | ALLOW | Anywhere
=> flows port action source

== Outbound alone, over names, under whose ports they are
# Ports of the Relay
Port | Outbound | Remark
443 | Licence service | Once a day
25 | Mail service | Alerts, where somebody has asked for them
=> ports port destination description

== A direction under a heading of purposes, and the owner in the title
# Ports required for Keeper
Port | Protocol | Use | Description
80 | TCP | Inbound | Pages of the console
123 | UDP | Outbound | Sets the clock of the appliance
161 | UDP | Outbound | Asks servers how they are
=> ports port protocol direction description
=> endpoint: Keeper

== Ways in more than one word
# Rules
| Protocol | Port | Source | Destination
Minimum inbound traffic (from other nodes) | TCP | 443 | Nodes |
Minimum outbound traffic | TCP | 443 | | Masters
=> flows direction protocol port source destination

== A heading that is broken by hand
# Ports
Component | Source | Destina-tion | Port
Rollout | Keeper | Devices | 445
Console | Laptop | Keeper | 1611
=> flows subject source destination port

== What an address is for
# Table 5: Endpoints
Url name | Role | Scope | Port
https://a.example.org/up/ | Dedicated address to upload the reports of users | Development | TCP 443
https://b.example.org/up/ | Dedicated address to upload the reports of groups | Production | TCP 443
=> ports endpoint description other port

== Where it is that is called
# OUTBOUND — egress
Destination | Host | Port
Metrics | metrics.example.org | 443
Map data | maps.example.net | 443
=> ports destination destination-address port

== Rules with a heading for each way
# On-premises network infrastructure
Firewall rules |
Internet to the DMZ |
TCP Port 80 (optional) | Serves the portal
UDP Port 3478 | Peers
=> ports port other

== Ports under what they are by default
# Incoming ports used by the Keeper
Item | Default | Direction | Description
Base port | 1500 | Outbound/inbound | Each keeper has its own.
Mail | 25 | Outbound | Alerts are sent over it.
=> ports number port direction description

== What passes beside both ends and both ports
# Media
Traffic | From | To | Source port | Destination port
UDP/SRTP | Border | Client | any | 50000
SIP | Client | Border | 1024-65535 | 5061
=> flows protocol source destination source-port port

== The port of a service beside that of its nodes
# Services
Service | Ports | NodePorts
ingress | 80, 443 | 31649, 31224
=> ports endpoint port other

== Purposes that begin like a way
# Registry access
Port | Destination | Purpose
443 | registry.example.org | Internal registry
5000 | mirror.example.org | Internal mirror of images
=> ports port destination description

== An example of what goes wrong
> Custom rules example (problematic):
Rule # | Protocol | Port range | Source/Dest | Allow/Deny
100 | TCP | 22 | 0.0.0.0/0 | ALLOW
=> flows number protocol port ends action

== What is done over ports that go out
# Lamp Manager
# Outbound traffic
Port | Traffic
TCP 25 | Sending notifications by mail.
TCP 443 | Communicating with the server of updates.
UDP 53 | Performing resolution of names.
=> ports port description

== Ports with the word before them
# Outbound
Agent resource | Ports | Direction
*.one.example.org | Port 443 | Outbound
*.two.example.org | Port 443 | Outbound
=> ports destination port direction

== Ways between two under a heading of reasons
# Ports
Ports | Reason
443/tcp | Sensors to cloud console
22/tcp | Laptops to the appliance
=> ports port description

== Nodes that connect
# Cluster ports
Node type | Listening port | Connecting nodes
Master | 6443 | All nodes
Worker | 10250 | Master
=> flows destination port source
`;
