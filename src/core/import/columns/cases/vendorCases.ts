/** Firewalls, networks, storage, voice. The headings are those of their pages, the cells are not. */
export const VENDOR_CASES = `
== Palo Alto: rules
Name | Source Zone | Source Address | Destination Zone | Destination Address | Application | Service | Action
allow-web | trust | 10.0.0.0/8 | untrust | any | web-browsing | service-http | Allow
block | trust | any | dmz | 192.0.2.7 | any | any | Deny
=> flows other source-group source destination-group destination subject protocol action

== Palo Alto: ports of Panorama
Destination Port | Protocol | Description
3978 | TCP | Firewalls to Panorama
28443 | TCP | Devices fetch updates
=> ports port protocol endpoint

== Cisco: UCM
From (Sender) | To (Listener) | Destination Port | Purpose
Endpoint | Unified CM | 69, 6969 / UDP | Phones load their files
Unified CM | DNS server | 53 / UDP | Names
=> flows source destination port description

== Cisco: ISE
ISE Service | Ports on Gigabit Ethernet 0 | Ports on Other Ethernet Interfaces
Administration | HTTP: TCP/80, HTTPS: TCP/443 | -
Replication | TCP/443, TCP/12001 | -
=> ports endpoint port port

== Cisco: ACL
Seq | Action | Protocol | Source | Destination | Port
10 | permit | tcp | any | 192.0.2.1 | 443
20 | deny | ip | any | any | -
=> flows number action protocol source destination port

== Cisco: DNA
Port | Service Name | Purpose | Recommended Action
TCP 22 | SSH | Shell | Restrict
TCP 80 | HTTP | Redirect | Restrict
=> ports port endpoint description other

== Cisco Expressway
Purpose | Source | Dest. | Source IP | Source port | Transport protocol | Dest. IP | Dest. Port
Signalling | Expressway-C | Expressway-E | Any | 30000-35999 | TLS | Any | 7001
Media | Expressway-C | Expressway-E | Any | 36000-59999 | UDP | Any | 2776
=> flows description source destination source-address source-port transport destination-address port

== Check Point
No. | Name | Source | Destination | VPN | Services & Applications | Action | Track
1 | Stealth | Any | Gateway | Any | Any | Drop | Log
2 | Web | Any | Web servers | Any | http, https | Accept | Log
=> flows number other source destination other protocol action other

== Fortinet
# FortiGate open ports
Incoming Ports | Purpose | Protocol/Port
FortiAP-S | Syslog, OFTP | TCP/514
FortiAuthenticator | RADIUS | UDP/1812
=> ports other description port

== F5
Port | Protocol | Service | Direction | Description
4353 | TCP | iQuery | Inbound | Between units
1026 | UDP | Failover | Both | Heartbeat
=> ports port protocol endpoint direction description

== Juniper
Interface | Protocol | Port | From | To
fxp0 | TCP | 830 | Controller | Device
fxp0 | UDP | 514 | Device | Collector
=> flows subject protocol port source destination

== pfSense
Action | Protocol | Source | Destination | Port | Description
Pass | TCP/UDP | LAN net | any | 53 | DNS
Block | * | GUEST net | LAN net | * | Isolation
=> flows action protocol source destination port description

== pfSense: with states
States | Protocol | Source | Port | Destination | Port | Gateway | Description
0 | IPv4 TCP | LAN net | * | any | 443 | * | Web
0 | IPv4 UDP | LAN net | * | any | 53 | * | Names
=> flows other protocol source source-port destination port other description

== Zscaler
Source | Destination | Protocol | Port | Purpose
Client Connector | ZPA cloud | TCP | 443 | Tunnel
App Connector | Broker | TCP | 443 | Tunnel
=> flows source destination protocol port description

== Zscaler: segments
# Application segments
Segment Name | Domains/IPs | TCP Ports | UDP Ports
ERP | erp.example.com | 443 | -
AD | dc.example.com | 88, 389 | 88, 389
=> ports destination-group endpoint port port

== Okta agents
# Outbound from the Okta AD agent
Destination | Port | Purpose
*.okta.example.com | 443 | Service
ocsp.example.com | 80 | Revocation
=> flows destination port description
=> source: Okta AD agent

== Teams: media
ID | Category | ER | Addresses | Ports
11 | Optimize | Yes | 192.0.2.0/24 | UDP 3478, 3479, 3480, 3481
12 | Allow | Yes | *.example.com | TCP 443, 80
=> ports number other other endpoint port

== Zoom
Protocol | Ports | Source | Destination
TCP | 80, 443 | All clients | *.zoom.example
UDP | 3478, 3479, 8801-8810 | All clients | *.zoom.example
=> flows protocol port source destination

== SIP and RTP
Source | Destination | Protocol | Signalling port | Media port
Phone | SBC | SIP/TLS | 5061 | 16384-32767
SBC | PBX | SIP | 5060 | 10000-20000
=> flows source destination protocol port port

== SBC: local and remote
Interface | Direction | Protocol | Local port | Remote port
WAN | Inbound | UDP | 5060 | any
WAN | Outbound | UDP | any | 5060
=> ports endpoint direction protocol port port

== Citrix
Source | Destination | Type | Port | Details
Receiver | StoreFront | TCP | 80, 443 | Store
VDA | Delivery Controller | TCP | 80 | Registration
=> flows source destination transport port description

== Citrix ADC
From | To | Protocol | Port | Notes
NSIP | LDAP | TCP | 636 | Monitors
SNIP | VDA | TCP | 1494, 2598 | Sessions
=> flows source destination protocol port description

== Veeam
From | To | Protocol | Port | Notes
Backup server | Repository | TCP | 2500 to 3300 | Data
Backup server | Windows server | TCP, UDP | 135, 137 to 139, 445 | Components
=> flows source destination protocol port description

== Commvault
Service | Port Number | Protocol | Source | Destination
cvd | 8400 | TCP | Client | CommServe
cvfwd | 8403 | TCP | Client | MediaAgent
=> flows subject port protocol source destination

== NetBackup
Source | Destination | Service | Port
Master | Media server | VNETD | 13724
Media server | Client | BPCD | 13782
=> flows source destination subject port

== NetApp
Service | Port | Protocol | LIF role | Purpose
iSCSI | 3260 | TCP | Data | Target
NFS | 2049 | TCP/UDP | Data | Server
=> ports protocol port transport endpoint description

== Dell
Port number | Protocol | Port type | Function | Configurable
22 | SSH | TCP | Shell | Yes
161 | SNMP | UDP | Agent | No
=> ports port protocol transport endpoint other

== HPE iLO
# iLO 5
Service | Default port | Protocol | Can be changed
Secure Shell | 22 | TCP | Yes
Remote console | 17990 | TCP | Yes
=> ports endpoint port protocol other

== Axis cameras
Host port | Protocol | Description
554 | RTSP | Video
443 | HTTPS | Interface
=> ports port protocol endpoint

== Ubiquiti
Protocol | Port number | Usage
UDP | 3478 | STUN
TCP | 8080 | Devices
=> ports protocol port endpoint

== Meraki: destinations of the cloud
Source IP | Destination IP | Ports | Protocol | Direction | Description | Devices using this rule
Your network(s) | 192.0.2.0/24 | 7351 | UDP | outbound | Cloud | All
Your network(s) | 198.51.100.0/24 | 443 | TCP | outbound | Backup | All
=> flows source destination port protocol direction description other

== Aruba
Source Device | Destination Device | Port | Protocol | Traffic type
AP | Controller | 8211 | UDP | PAPI
AP | Controller | 4500 | UDP | IPsec
=> flows source destination port protocol other

== SAP
Service | Default Port | Rule | Example | Comment
Dispatcher | 3200 | 32NN | 3201 | GUI
Gateway | 3300 | 33NN | 3301 | RFC
=> ports endpoint port other other description

== SAP: communication
Sender | Receiver | Protocol | Port | Remark
GUI | Application server | DIAG | 32<NN> | Frontend
Web dispatcher | ICM | HTTPS | 443<NN> | Web
=> flows source destination protocol port description

== Oracle RAC
Component | Default Port Number | Port Range | Protocol | Used Only Within Cluster
Listener | 1521 | 1024-65535 | TCP | No
ONS | 6200 | 1024-65535 | TCP | No
=> ports endpoint port other protocol other

== IBM MQ
Requester | Responder | Port | Channel
Application | Queue manager | 1414 | SVRCONN
Queue manager | Queue manager | 1414 | SDR
=> flows source destination port other
`;
