/** Shapes that any page may have: arrows, addresses, zones, grids, headings that no format marked. */
export const SHAPE_CASES = `
== Microservices, by arrows
# Network
Connection | Port | Notes
api → cache | 6379 | Sessions
api → database | 5432 | Data
=> flows ends port description

== Ends of one letter, which are no answers
# Rules
Source | Destination | Port
x | y | 1004
=> flows source destination port

== Direction by arrows
Port | Protocol | Direction | Purpose
554 | TCP | Agent → Camera | Video
443 | TCP | Agent → Cloud | Status
=> flows port protocol ends description

== A flow in words
# Data flows
Flow | Protocol | Port
Client to gateway | HTTPS | 443
Gateway to backend | gRPC | 50051
=> flows ends protocol port

== By address and end
Source Host Name | Source IP | Source NAT IP | Destination Host Name | Destination IP Address | TCP Ports | UDP Ports | Comments
app1 | 192.0.2.1 | - | db1 | 192.0.2.9 | 5432 | - | Data
app2 | 192.0.2.2 | - | ns1 | 192.0.2.53 | 53 | 53 | Names
=> flows source source-address other destination destination-address port port description

== By steps
Step | Source | Destination | Port | Protocol | Encryption | Auth
1 | User | API | 443/TCP | HTTPS | TLS 1.2+ | kubeconfig
2 | API | Operator | - | Watch API | TLS 1.2+ | Token
=> flows number source destination port protocol encryption authentication

== Protocol with the port in it
Source | Destination | Protocol | Purpose
Workstation | DC01 | RDP (TCP 3389) | Management
CLIENT01 | DC01 | DNS (UDP/TCP 53) | Names
=> flows source destination port description

== Calling and listening
Calling component | Listening component | Listening port | Layer 4 | Layer 7 | Encrypted?
shop | cart | 8080 | TCP | HTTP | No
cart | store | 6379 | TCP | Redis | Yes
=> flows source destination port transport protocol encryption

== Consumer and provider
Consumer | Provider | Endpoint port | Authentication
Billing | Ledger | 8443 | OAuth 2.0
Portal | Billing | 8443 | OAuth 2.0
=> flows source destination port authentication

== Initiator and target
Initiator | Target | L4 protocol | Dst port | Mandatory | Justification
Proxy | API | TCP | 443 | yes | Clients
API | Vault | TCP | 8200 | yes | Secrets
=> flows source destination transport port condition description

== With what carries the port, in one cell
Source | Destination:Port | Why
app | db:5432 | Data
app | cache:6379 | Sessions
=> flows source destination description

== Rules by zones
From zone | From | To zone | To | Service | Action
DMZ | Proxy | Inside | App | HTTPS | permit
Inside | App | Data | DB | PostgreSQL | permit
=> flows source-group source destination-group destination protocol action

== Zones alone
From zone | To zone | Ports | Policy
DMZ | Inside | 443 | allow
Inside | DMZ | any | deny
=> flows source destination port action

== Interfaces of a broker
Machine | Direction | Protocol | Port | Purpose
Workstation | Outbound | TCP | 8000 | Server API
Server | Inbound | TCP | 8000 | Agents
=> ports endpoint direction protocol port description

== Headings in camel case
sourceHost | destHost | destPort | proto
web1 | app1 | 8443 | tcp
app1 | db1 | 5432 | tcp
=> flows source destination port protocol

== No headings
-
web | app | 8080 | TCP
app | db | 5432 | TCP
app | cache | 6379 | TCP
=> flows source destination port transport

== Headings that no format marked
-
Source | Destination | Port | Protocol
web | app | 8080 | TCP
app | db | 5432 | TCP
=> flows source destination port protocol

== Title lines above the headings
-
Firewall matrix |  |  |
|  |  |
Src | Dst | Port | Comment
web | app | 8080 | Pages
=> flows source destination port description

== A port column whose heading is odd
Source | Destination | Listener socket no | L4
web | app | 8080 | TCP
app | db | 5432 | TCP
=> flows source destination port transport

== Whose flow it is, and the other end, by direction
Machine | Direction | Protocol | Port | Remote host
Web server | Inbound | TCP | 443 | any
Web server | Outbound | UDP | 53 | resolver
=> flows source direction protocol port destination

== What listens at either end, by direction
# Web server
Service | Direction | Port | Peer
Shop | Inbound | 443 | any
Names | Outbound | 53 | resolver
=> flows endpoint direction port destination
=> source: Web server

== A grid of ports
# Communication matrix
From \\ To | Web | App | Database
Web | - | 8080 | -
App | - | - | 5432
=> grid source destination destination destination

== A grid of protocols with an empty corner
# Traffic between zones
 | DMZ | Inside | Data
DMZ | - | HTTPS | -
Inside | DNS | - | TCP 5432
=> grid source destination destination destination

== A grid of marks
# Network policy
Source ↓ Destination → | web | api | db
web | — | ✓ | ✗
api | ✗ | — | ✓
=> grid source destination destination destination

== A grid of rules, with notes
# Firewall zones
From / To | LAN | DMZ | WAN | Notes
LAN | allow | allow | allow | Default
DMZ | deny | allow | allow | Servers
=> grid source destination destination destination description

== A grid with numbered rows
# 通信要件表
No. | from\\to | インターネット | 社内ポータル | 新規システム
1 | インターネット inet | - | icmp, 80/tcp | -
2 | 社内ポータル Server.1a | icmp | - | icmp
=> grid number source destination destination destination

== Whom the page lets talk, and what else it says of that
# Network communications
Source | Destination | Contents | Control
Browser | Gateway | Uploads | Public endpoint
Gateway | Function | Calls | Resource policy
=> flows source destination other other

== Transports, whatever stands above them
# File shares
Inbound and Outbound | Port | Service
TCP/UDP | 111 | portmapper
TCP/UDP | 2049 | shares
=> ports transport port endpoint

== A direction beside a column of transports
# File shares
Direction | Protocol | Port | Service
TCP | TCP | 111 | portmapper
Inbound | TCP | 2049 | shares
=> ports direction protocol port endpoint

== Sentences are the names of nobody
# Ports
Port | Usage
8001 | Opens the console to all administrators.
8002 | Takes reports from the other agents.
=> ports port description

== Words that say what listens
# Ports
Port | Usage
8001 | Console of the administrators
8002 | Reports from other agents
=> ports port endpoint

== Ports of the subnets that something stands in
# The security groups for the subnets that host the machines
Port | Purpose
8001 | Console of the administrators
8002 | Reports from other agents
=> ports port endpoint

== Where a range begins and where it ends
# Ports
Service | Protocol | Action | Start port | End port | Comment
shell | TCP | allow | 22 |  |
store | TCP | allow | 2379 | 2380 | For its peers
=> ports endpoint protocol action port other description

== Ports with the machine of each behind them
# Firewall rules
Protocol | From port | On | To port | On
TCP | Any | Helper | 1095 | Keeper
TCP | 12300 | Helper | Any | Keeper
=> flows protocol source-port source port destination

== Ports under a second pair of headings that name ends
# Port usage
From (caller) | To (listener) | Protocol | Transport protocol | Destination / Listener | Source / Caller | Remarks
Relay | Store | Proprietary | TCP | 6603 | Ephemeral | Queries
=> flows source destination protocol transport port source-port description

== Ports under a second pair of headings that are the same words
# Port usage
Client | Server | Protocol | Server | Client | Remarks
Relay | Store | TCP | 6603 | Ephemeral | Queries
=> flows source destination protocol port source-port description

== How far a port reaches, beside ways
# Ports of the Relay Server
In or out | Port | Protocol | Reach | Notes
In | 8045 | TCP | LAN | Shares
Out | 8023 | UDP | WAN | Time
=> ports direction port protocol other description
=> endpoint: Relay Server

== Ports under a second heading that names an end, beside ways
# Port usage
Source | Destination | Transport | Listener | Sender | Remarks
Relay | Store | TCP | 37239 | Bi-directional | Queries
Relay | Store | UDP | 21999 1 | Bi-directional | Heartbeat
=> flows source destination transport port other description

== Ports of both ends under one heading
# Firewall rules
Source / Destination port(s) | Direction | Protocol | Service tags<br>Source / Destination
* / 443 | Inbound | TCP | Internet / Network
* / 1433 | Outbound | TCP | Network / Store
=> flows port direction protocol ends

== What is spoken, with a port where that is another, between two ends
# Firewall rules
Name | Source | Destination | Service (:Port) | Purpose
deck-to-hold | deck network | hold network | TCP:6443 | Allow the deck to register with the hold
hold | hold network | hold network | all | Allow the hold to talk within itself
dhcp | any | hold network | DHCP | Allow the deck to get addresses
store | deck network | store | HTTPS | Allow the deck to fetch images
=> flows other source destination port description

== Values of addresses and ports, each beside what sets it, of both ways
# Port settings
Purpose | IP value | Default port value | Direction | Protocol | Environment variable
Audio to the horn | IP address of the relay | 5000-5010 | Inbound | UDP | AUDIO_PORT
Audio from the horn | IP address of the carrier | 5060 | Outbound | UDP | CARRIER_PORT
=> ports description destination port direction protocol other

== An address that has rows of both ways
# Port settings
IP address | Port | Direction | Protocol
192.0.2.7 | 443 | Inbound | TCP
192.0.2.7 | 123 | Outbound | UDP
=> ports endpoint port direction protocol
`;
