/** Microsoft, the clouds and their rules. The headings are those of their pages, the cells are not. */
export const CLOUD_CASES = `
== Active Directory
Client Port(s) | Server Port | Service
49152-65535/UDP | 123/UDP | W32Time
49152-65535/TCP | 135/TCP | Endpoint mapper
=> ports source-port port endpoint

== Active Directory: by protocol
Application protocol | Protocol | Ports
LDAP | TCP | 389
Kerberos | UDP | 88
=> ports protocol transport port

== Exchange
Purpose | Ports | Source | Destination | Comments
Inbound mail | 25/TCP (SMTP) | Internet (any) | Mailbox server | Received by the front end
Web clients | 443/TCP (HTTPS) | Internet (any) | Mailbox server | Always encrypted by default
=> flows other port source destination description

== SCCM
# Client to management point
Description | UDP | TCP
HTTP | -- | 80
HTTPS | -- | 443
=> flows description port port
=> source: Client, destination: management point

== What the console of a cloud calls its rules
# Inbound rules of the relays
Type | Port range | Source | Purpose
Custom TCP rule | 2200 | My address | Shell
All UDP | 0 - 65535 | Relays | Anything
=> flows transport port source description

== Of either layer
# Inbound rules of the relays
Type | Port range | Source | Purpose
SSH | 22 | My address | Shell
HTTPS | 443 | Relays | Pages
Custom UDP | 5000 | Relays | Voice
=> flows protocol port source description

== SQL Server
Feature | Port | Comments
Database engine | TCP 1433 | Default instance
Browser service | UDP 1434 | Names of instances
=> ports endpoint port description

== SharePoint
Purpose | Protocol | Port | Notes
Search index | TCP | 16500-16519 | Between servers
Distributed cache | TCP | 22233-22236 | Cluster
=> ports endpoint protocol port description

== Skype for Business
Server role | Service name | Port | Protocol | Notes
Front End | Web conferencing | 8057 | TCP (TLS) | Meetings
Edge | Access | 5061 | TCP | Federation
=> ports destination-group endpoint port protocol description

== Skype: source and destination addresses
Source IP | Destination IP | Source Port | Destination Port
Edge service | Any | TCP 50000-59999 | TCP 443
Any | Edge service | any | UDP 3478
=> flows source destination source-port port

== Windows firewall
Rule name | Direction | Action | Program | Local port | Remote port | Protocol
Web | Inbound | Allow | w3wp.exe | 443 | Any | TCP
Time | Outbound | Allow | svchost.exe | Any | 123 | UDP
=> ports other direction action endpoint port port protocol

== Azure NSG
# app-nsg
# Inbound security rules
Priority | Name | Port | Protocol | Source | Destination | Action
100 | AllowWeb | 443 | TCP | Internet | VirtualNetwork | Allow
65500 | DenyAll | Any | Any | Any | Any | Deny
=> flows number other port protocol source destination action

== Azure NSG without destination
# app-nsg
# Inbound rules
Priority | Name | Port | Protocol | Source | Action
300 | SSH | 22 | TCP | Any | Allow
310 | Web | 443 | TCP | Any | Allow
=> flows number other port protocol source action
=> destination: app-nsg

== Azure NSG, in full
Direction | Priority | Name | Source address prefixes | Source ports | Destination address prefixes | Destination ports | Protocol | Access
Inbound | 110 | Control plane | BatchNodeManagement | * | * | 29876-29877 | TCP | Allow
Outbound | 120 | Storage | * | * | Storage | 443 | TCP | Allow
=> flows direction number other source source-port destination port protocol action

== Azure service tags
# Required outbound
Destination service tag | Port | Protocol | Purpose
AzureMonitor | 443 | TCP | Logs
Storage | 443 | TCP | Images
=> ports destination port protocol description

== AWS security group: inbound
# sg-web inbound rules
Type | Protocol | Port range | Source | Description
HTTPS | TCP | 443 | 0.0.0.0/0 | Users
SSH | TCP | 22 | Bastion | Operators
=> flows other protocol port source description
=> destination: sg-web

== AWS security group: outbound
# sg-web outbound rules
Type | Protocol | Port range | Destination | Description
PostgreSQL | TCP | 5432 | sg-db | Data
HTTPS | TCP | 443 | 0.0.0.0/0 | Updates
=> flows other protocol port destination description
=> source: sg-web

== AWS network ACL
Rule # | Type | Protocol | Port Range | Source | Allow/Deny
100 | HTTP | TCP | 80 | 0.0.0.0/0 | ALLOW
* | All traffic | All | All | 0.0.0.0/0 | DENY
=> flows number other protocol port source action

== GCP firewall rules
Name | Direction | Priority | Source filters | Protocols and ports | Action | Targets
allow-ssh | Ingress | 1000 | 35.235.240.0/20 | tcp:22 | Allow | bastion
allow-web | Ingress | 1000 | 0.0.0.0/0 | tcp:80,443 | Allow | web
=> flows other direction number source port action destination

== Terraform Enterprise
# Network requirements
Port | Access | Purpose
443 | Ingress | Application
8201 | Ingress | Cluster
=> ports port other endpoint

== Docker compose
Service | Container port | Published port | Protocol
web | 80 | 8080 | HTTP
db | 5432 | 5432 | PostgreSQL
=> ports endpoint other port protocol

== Mail server
Port | Protocol | Encryption | Purpose
25 | SMTP | STARTTLS | Transfer
993 | IMAPS | TLS | Reading
=> ports port protocol encryption endpoint

== AWS: both ends above the table
> FROM: Parent domain controllers TO: Windows stack and shared services subnets
Source Port | Destination Port | Protocol
88 | 49152-65535 | TCP
389 | 49152-65535 | UDP
=> flows source-port port protocol
=> source: Parent domain controllers, destination: Windows stack and shared services subnets

== AWS: target groups
Target group | Protocol/port | Health check
tg-web | HTTP/3000 | GET /health
tg-api | HTTP/8000 | GET /ready
=> ports destination port other

== External services, and which way
External Service | Purpose | Direction | Protocol/Port | Data classification
Sign-in | Accounts | Outbound (app → sign-in) | HTTPS/443 | Low
Mail | Notices | Outbound (app → mail) | SMTP/587 | Low
=> ports endpoint description direction port other

== Roles, protocols and ports in one column
Role/Protocol/TCP or UDP/Port | Source IP address | Destination IP address | Notes
XMPP/TCP/5269 | Any | Edge interface | Partners call in
XMPP/TCP/5269 | Edge interface | Any | The edge calls out to partners
=> flows port source destination description

== Korean and English in one table
이름 | 내용 | Protocol | Port | Inbound rules
SSH | 관리자만 | TCP | 22 | 관리자 IP
Web | 누구나 | TCP | 80 | 0.0.0.0
=> flows destination other protocol port source

== SCCM: both ends, and either may call
# Site server <--> Management point
Description | UDP | TCP
RPC endpoint mapper | 135 | 135
RPC | -- | DYNAMIC
=> flows description port port
=> source: Site server, destination: Management point

== ONTAP tools
# ONTAP tools
TCP v4/v6 port # | Direction | Function
8143 | inbound | API
22 | inbound | Shell
=> ports port direction description
=> endpoint: ONTAP tools

== A security group whose outbound rules kept the heading of those that come in
# Relay
> The Relay Security Group must have the following outbound rule:
Type | Protocol | Port Range | Source
All traffic | All | All | Anywhere 0.0.0.0/0
=> flows other protocol port destination
=> source: Relay Security Group

== Outbound rules that say which network calls
# Relay
> The Relay Security Group must have the following outbound rule:
Type | Protocol | Port Range | Source
HTTPS | TCP | 443 | 10.0.0.0/16
=> flows other protocol port source

== What rules of a cloud let pass, by its service
# Lay the keel
Service | Destination port ranges | Protocol | Access
SSH | 22 | TCP | Allow
HTTPS | 443 | TCP | Allow
Custom TCP | 5274 | TCP | Allow
=> ports protocol port transport action

== Services that machines of a title speak, one of them unknown
# Keel Nodes
Port | Protocol | Service | Direction | Required for
22 | TCP | SSH | Inbound and Outbound | Installation
27199 | TCP | Receiver | Inbound and Outbound | Mesh
=> ports port transport protocol direction description

== Rules of a cloud by whom they are for
rule_type | ip_protocol | port_range | authorization_object | policy | description
ingress | tcp | 80 | 192.168.7.0/24 | accept | http
ingress | tcp | 22 | 10.0.0.0/8 | accept | ssh
egress | tcp | 443 | 0.0.0.0/0 | accept | https
=> flows direction transport port destination action description
`;
