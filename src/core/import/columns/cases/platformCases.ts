/** VMware, Cloud Foundry, OpenStack, Ceph and their like. The headings are those of their pages, the cells are not. */
export const PLATFORM_CASES = `
== TAP
# Networking
Component / External Service | Source | Destination | Port | Protocol | Description
Live view | Run | View | 443 | https | Shared ingress
Config writer | Build | Registry | 443 | https / registry v2 | Pushes
=> flows subject source destination port protocol description

== Diego
> The following table lists network communication paths that are inbound to Diego:
Source VM | Destination VM | Port | Transport Layer Protocol | App Layer Protocol | Security and Authentication
cloud_controller | diego_database (BBS) | 8889 | TCP | HTTPS | Mutual TLS
diego_brain (SSH Proxy) | diego_cell (App instances) | Varies‡ | TCP | SSH | SSH
=> flows source destination port transport protocol security

== Cloud Foundry: jobs of VMs
Source VM | Source Process | Destination VM | Destination Process | Port | Transport Layer Protocol | App Layer Protocol | Security and Authentication
router | gorouter | uaa | uaa | 8443 | TCP | HTTPS | TLS
api | cloud_controller_ng | database | mysql | 3306 | TCP | MySQL | MySQL authentication
=> flows source-group source destination-group destination port transport protocol security

== Cloud Foundry: jobs
Source Job | Destination Job | Port | Transport Protocol | Application Protocol
bosh-dns | bosh-dns | 8853 | TCP | HTTPS
route_registrar | nats | 4224 | TCP | NATS
=> flows source destination port transport protocol

== Cloud Foundry: VMs and components
Source VM | Source Component | Destination VM | Destination Component | Port
api | Cloud Controller | uaa | UAA | 8443
router | Gorouter | api | Cloud Controller | 9024
=> flows source-group source destination-group destination port

== Ops Manager: inbound
# Inbound to Ops Manager
Source | Port | Protocol | Purpose
Operator | 443 | HTTPS | Web interface
Operator | 22 | SSH | Shell
=> flows source port protocol description
=> destination: Ops Manager

== BOSH Director under two headings
# Ports
# BOSH Director
Port | Protocol | Description
25555 | TCP | Director
6868 | TCP | Agent
=> ports port protocol description
=> endpoint: BOSH Director

== NSX Manager
# TCP and UDP ports
Source | Target | Port | Protocol | Description
Browser | NSX Manager | 443 | TCP | Management
NSX Manager | NTP server | 123 | UDP | Time
=> flows source destination port protocol description

== vSphere: ports of ESXi
# ESXi
Port | Protocol | Source | Destination | Purpose | Service
902 | TCP/UDP | vCenter | ESXi host | Agent | vpxa
443 | TCP | Web client | ESXi host | Client connections | hostd
=> flows port protocol source destination description subject

== vSphere: with version and class
Product | Version | Source | Destination | Ports | Protocol | Purpose | Service Description | Classification
vCenter | 8.0 | vCenter | ESXi | 902 | TCP | Management | Heartbeat of the agent on the host | Outgoing
vCenter | 8.0 | Client | vCenter | 443 | TCP | Clients | Web clients of any kind | Incoming
=> flows other other source destination port protocol other description direction

== Horizon
Source | Port | Target | Port | Protocol | Description
Client | * | Connection Server | 443 | TCP | Login
Client | * | Agent | 22443 | TCP | Blast
=> flows source source-port destination port protocol description

== Horizon with both ports named
Source | Source Port | Destination | Destination Port | Protocol | Details
Client | * | Security server | 443 | TCP | Login
Agent | * | Connection Server | 4002 | TCP | Messages
=> flows source source-port destination port protocol description

== Tanzu Kubernetes Grid
Source | Destination | Protocol:Port | Description
Bootstrap machine | vCenter | TCP:443 | API
Control plane | NTP | UDP:123 | Time
=> flows source destination port description

== Concourse
From | To | Default Port | Protocol | Notes
web | worker | 7777 | HTTP | Garden
worker | web | 2222 | SSH | Registration
=> flows source destination port protocol description

== HCX
# Ports
Source Component | Source Site | Target Component | Target Site | Port | Protocol
IX | On-premises | IX | Cloud | 4500 | UDP
Manager | On-premises | Manager | Cloud | 443 | TCP
=> flows source source-group destination destination-group port protocol

== OpenStack: default ports
# Firewalls and default ports
OpenStack service | Default ports | Port type
Block Storage (cinder) | 8776 | publicurl and adminurl
Compute (nova) | 8774 | publicurl
=> ports endpoint port other

== OpenStack: others
HTTP service | Default port | Used by
RabbitMQ | 5672 | Block Storage, Compute
iSCSI target | 3260 | Block Storage
=> flows destination port source

== OpenStack: security group rules
# Security group web
Direction | Ether Type | IP Protocol | Port Range | Remote IP Prefix
Ingress | IPv4 | TCP | 22 (SSH) | 0.0.0.0/0
Egress | IPv4 | Any | Any | 0.0.0.0/0
=> flows direction other transport port destination

== Ceph
# Required ports
Daemon | Default port range | Purpose
MON | 3300, 6789 | Quorum
OSD | 6800-7300 | Data
=> ports endpoint port description

== Gluster
Port | Protocol | Service | Required for
24007 | TCP | glusterd | Management
49152-49664 | TCP | brick | Each brick
=> ports port protocol endpoint description

== Proxmox
# Ports used by Proxmox VE
Service | Port | Protocol | Direction
Web interface | 8006 | TCP | in
Live migration | 60000-60050 | TCP | in/out
=> ports endpoint port protocol direction

== oVirt
ID | Port(s) | Protocol | Source | Destination | Purpose | Encrypted by default
E1 | - | ICMP | Hosts | Engine | Diagnosis | No
E2 | 22 | TCP | System | Engine | Shell | Yes
=> flows number port protocol source destination description encryption

== Foreman and Satellite
Destination Port | Protocol | Service | Source | Required For | Description
53 | TCP and UDP | DNS | DNS servers and clients | Name resolution | DNS of the hosts, optional
67 | UDP | DHCP | Client | Dynamic IP | DHCP of the hosts, optional
=> flows port transport protocol source other description

== Ansible Automation Platform
# Automation controller
Port | Protocol | Service | Direction | Installer inventory variable | Required for
22 | TCP | SSH | Inbound and Outbound | ansible_port | Installation
443 | TCP | HTTPS | Inbound | nginx_https_port | Interface
=> ports port transport protocol direction other description
=> endpoint: Automation controller

== Zerto
Port | Component | Purpose
9081 | Manager | Between managers
4005 | Appliance | Log collection
=> ports port endpoint description

== Nutanix
Source | Destination | Port(s) | TCP/UDP | Required/Optional | Description
CVM | Prism Central | 9440 | TCP | Required | Management
Prism Central | NTP | 123 | UDP | Optional | Time
=> flows source destination port transport condition description

== Harvester, inbound on all nodes
# Port Requirements for Nodes
Protocol | Port | Source | Description
TCP | 2379 | Management nodes | etcd
UDP | 8472 | All nodes | Overlay
=> flows protocol port source description
=> destination: Nodes

== Nomad
Port name | Default port | Protocol | Purpose
HTTP API | 4646 | TCP | Clients and servers
Serf WAN | 4648 | TCP, UDP | Gossip
=> ports endpoint port protocol description

== Consul
# Ports table
Use | Default Ports
DNS | 8600
HTTP | 8500
=> ports endpoint port

== Consul, newer
# Server ports
Port name | Use | Default port | Protocol | Direction
RPC | Requests of agents | 8300 | TCP | Incoming
Serf LAN | Gossip in the LAN | 8301 | TCP and UDP | Bidirectional
=> ports endpoint description port protocol direction

== Vault
Source | Destination | Port | Protocol | Direction | Purpose
Client machines | Load balancer | 443 | tcp | incoming | Requests
Vault servers | Vault servers | 8201 | tcp | bidirectional | Replication
=> flows source destination port protocol direction description

== What is connected, under a heading of kinds
Connection Type | Ports | Description
Keeper <> lamp store | 443 (TCP) | What it lights
Lamp store <> mast | 389 (TCP) | Who looks
=> flows ends port description

== Boundary
Source | Destination | Default destination port | Description
Clients | Controller | 9200 | API
Workers | Controller | 9201 | Session
=> flows source destination port description

== GitLab defaults
Component | On by default | Communicates via | Alternative | Connection port
GitLab Rails | Yes | Port | X | 80 or 443
PostgreSQL | Yes | Socket | Port (5432) | X
Registry | Yes | Port | X | 5050
=> ports endpoint other other other port

== Jenkins
# Jenkins controller
Port | Protocol | Description | Inbound/Outbound
8080 | HTTP | Interface | Inbound
50000 | TCP | Agents | Inbound
=> ports port protocol description direction
=> endpoint: Jenkins controller
`;
