/** Tables that name one end or none: whom their networks stand for, and titles and purposes that are nobody's name. */
export const UNNAMED_CASES = `
== Networks beside a direction
# Rules of the front door
Kind | Protocol | Port | IP range
Ingress | TCP | 443 | 0.0.0.0/0
Ingress | TCP | 22 | 10.20.0.0/16
Egress | UDP | 53 | 10.30.0.0/16
=> flows direction protocol port destination

== Addresses that are let in
# Firewall
Action | Permitted IPs | Transport | Port | Notes
Allow | Any | TCP | 80 | Shop
Allow | 10.9.0.0/16 | TCP | 22 | Shell
=> flows action source transport port description

== Networks under a title that says which way
# Egress rules
IP range | Port | Protocol
10.1.0.0/16 | 443 | TCP
0.0.0.0/0 | 123 | UDP
=> ports destination port protocol

== Purposes that say how they are secured
# Port reference
Port | Protocol | Purpose
24 | LMTP | Incoming letters from other harbours
465 | SMTPS | Letters — TLS (sailors)
587 | SMTP | Letters — STARTTLS (sailors)
=> ports port protocol description

== Machines with addresses of their own in a list of rules
# Ports
IP address | Port | Direction
10.0.0.7 | 443 | Inbound
10.0.0.8 | 25 | Outbound
=> ports endpoint port direction

== Credentials of ports that another table lists
# Keeper services
Port | Credentials
22 | The user that was named when the keeper was built
443 | The login name and its password
=> set-aside port authentication

== The names of properties beside ports
# The keeper uses these ports
Port | Description | Property name
9995 | Lamp monitor | [lamp.port.client]
9997 | Beam server | [beam.port.client]
9998 | Bell relay | n/a
=> ports port description other

== An instruction above the rules
# Getting there
> Configure your front security group with the following inbound rules:
Type | Protocol | Port | Source
Shell | TCP | 22 | 10.0.0.0/8
Web | TCP | 443 | 0.0.0.0/0
=> flows other protocol port source
=> 

== A picture of the page's builder in a title
# :octicons-server-24: Network requirements
Port | Protocol | Direction | Purpose
8000 | HTTP | Inbound | Front page
25 | SMTP | Outbound | Alerts
=> ports port protocol direction description
=> 

== A title that says what is done
# Network & gateway setup
Port | Protocol | Direction | Purpose
8000 | HTTP | Inbound | Front page
25 | SMTP | Outbound | Alerts
=> ports port protocol direction description
=> 

== A lead that names where rules are kept
# Limiting access by rules
> **Azure NSG** — allow inbound only from the office:
Port | Protocol | Source
8443 | TCP | Office
=> flows port protocol source
=> 

== A lead on where the rules of a cloud are kept
# Amazon Crate-managed security group
> The security groups for the subnets that host crates need these ports.
Type | Protocol | Port range | Source
HTTPS | TCP | 443 | Callers
=> flows other protocol port source
=> 

== A title of a product and its configuration
# Harbourmaster configuration
Port | Protocol | Direction
8443 | TCP | Inbound
=> ports port protocol direction
=> 

== A heading of a chapter beside a sentence on what was changed
# Ports of the harbour
# Further information
> The newest releases have widened the range of ports that clients call from.
Client Port(s) | Server Port | Service
49152-65535/UDP | 123/UDP | Clock
=> ports source-port port endpoint
=> 

== A machine by its type, and below it what it is no more written beside
> Following is the list of ports for machines in an installation of Harbour 3:
Machine type | Port number | Protocol | Direction | Source / destination | Use
Pier | 80 | TCP | Inbound | Sailors | Pages
 | 22 | TCP | Inbound | Pilots | Shells
 | 5672 | TCP | Outbound | Queue | Messages
=> flows source port protocol direction destination description
=> 

== What uses a port, under a sentence that names the product
# Ports used by Harbour
> The following ports and protocols are used by Harbour.
Port | Protocol | Used by | Description
15000 | TCP | Crane | Diagnostics
15010 | gRPC | Pier, Mast | Discovery
=> ports port protocol endpoint description
=> 

== What is listened with, beside who uses it
Protocol | Direction | Port Range | Purpose | Used By
TCP | Inbound | 22 | Shell server | Shell clients
=> flows protocol direction port destination source
=> 

== What ports are for, under a sentence on where they are used
# Crane
> The crane uses the following ports for communication inside the harbour basin:
Port | Purpose
8443 | Backchannel
8001 | Metrics
=> ports port endpoint
=> 

== A title that says in Italian what is done
# Configurazione NSG per Collaudo
Porta | Protocollo | Sorgente
8443 | TCP | Ufficio
=> flows port protocol source
=> 

== Purposes that speak of the port
# Ports used
Port | Protocol | Purpose
1689 | TCP | Port for tracing, disabled by default
4444 | TCP | Admin port used by the console
=> ports port protocol description

== Purposes that say who connects
# Required ports
Port | Direction | Purpose
7001 | Inbound on alpha | Hub: agents connect to this
7002 | Inbound on beta | Store: the hub connects to this
=> ports port direction description

== Both ends in a component with a word between
# Northwind ports
Software component | Default port | Protocol
Browser to Northwind Portal | 8080 | HTTP
Northwind Portal to Directory | 389 | LDAP
Northwind Portal to Store | 1521 | JDBC
=> flows ends port protocol

== Settings that hold the ports of whom a paragraph tells
# Network requirements
> Keeper Server uses several network ports for communication between its components and with clients.
Port Name | Default Port Number | Description
rest_port / ssl_rest_port | 8091 / 18091 | REST including the console
lamp_admin_port | 9100 | Lamp service
debugPort | 9140 | Port for the debugger
=> ports other port description
=> endpoint: Keeper Server

== URLs with their ports
# Network ports and protocols
URL | Required for
https://lamp.example.com:443 | Access to images
https://keel.example.com:443 | Accounts
https://mast.example.com | Content
=> ports endpoint description

== Headings that have changed places
> This page lists all ports that Keeper uses.
Port description | Port | Note
22 | Shell of the keeper | Inside and outside
2888-2892 | Port for lamps to talk with each other |
5400 | Port of the horn to accept what the relay has answered |
=> ports port description other
=> endpoint: Keeper
`;
