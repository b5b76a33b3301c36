/** Kubernetes, its distributions, and what runs on it. The headings are those of their pages, the cells are not. */
export const KUBERNETES_CASES = `
== Kubernetes: control plane
# Ports and protocols
# Control plane
Protocol | Direction | Port Range | Purpose | Used By
TCP | Inbound | 6443 | API server | All
TCP | Inbound | 2379-2380 | etcd | kube-apiserver, etcd
TCP | Inbound | 10250 | Kubelet | Self, Control plane
=> flows protocol direction port description source
=> destination: Control plane

== Rancher: inbound, the end in the caption
# Port requirements
@ Inbound Rules for Rancher Server Nodes
Protocol | Port | Source | Description
TCP | 443 | Agent nodes | Agents and the interface
UDP | 8472 | Server and agent nodes | Only with Flannel
=> flows protocol port source description
=> destination: Rancher Server Nodes

== Rancher: outbound, the end in the caption
@ Outbound Rules for Rancher Nodes
Protocol | Port | Destination | Description
TCP | 22 | Any node | Provisioning
TCP | 443 | git.example.com | Catalog
=> flows protocol port destination description
=> source: Rancher Nodes

== Rancher: among themselves
@ Rules for traffic between Rancher nodes
Protocol | Port | Description
TCP | 2379 | etcd clients
TCP | 2380 | etcd peers
=> flows protocol port description
=> source: Rancher nodes, destination: Rancher nodes

== Rancher: a security group
# Rancher AWS EC2 Security Group
Type | Protocol | Port Range | Source/Destination | Rule Type
SSH | TCP | 22 | 0.0.0.0/0 | Inbound
All traffic | All | All | 0.0.0.0/0 | Outbound
=> flows other protocol port destination direction

== RKE2
Port | Protocol | Source | Destination | Description
6443 | TCP | All RKE2 nodes | RKE2 server nodes | API
8/0 | ICMP | All RKE2 nodes | All RKE2 nodes | Health
=> flows port protocol source destination description

== K3s
# Inbound rules for K3s nodes
Protocol | Port | Source | Destination | Description
TCP | 2379-2380 | Servers | Servers | Embedded etcd
UDP | 51820 | All nodes | All nodes | WireGuard
=> flows protocol port source destination description

== OpenShift: both ends in the caption
@ Ports used for all-machine to control plane communications
Protocol | Port | Description
TCP | 6443 | API
=> flows protocol port description
=> source: all-machine, destination: control plane

== OpenShift: outbound allow list
# Configuring your firewall
URL | Port | Function
registry.example.com | 443 | Images
*.quay.example.com | 443, 80 | More images
=> ports endpoint port description

== OpenShift: load balancer
# API load balancer
Port | Back-end machines (pool members) | Internal | External | Description
6443 | Bootstrap and control plane | X | X | API server
22623 | Bootstrap and control plane | X | | Machine config
=> ports port endpoint other other description

== Istio: sidecar
# Ports used by Istio
> The following ports and protocols are used by the Istio sidecar proxy.
Port | Protocol | Description | Pod-internal only
15000 | TCP | Envoy admin port | Yes
15090 | HTTP | Telemetry | No
=> ports port protocol description other
=> endpoint: Istio sidecar proxy

== Istio: what applications must not use
# istiod
Port | Protocol | Description | Local host only
443 | HTTPS | Webhooks | No
15012 | gRPC | XDS | No
=> ports port protocol description other
=> endpoint: istiod

== Cilium
# Firewall Rules
# Control-plane nodes
Port Range / Protocol | Description
2379-2380/tcp | etcd access
8472/udp | VXLAN overlay
=> ports port description
=> endpoint: Control-plane nodes

== Calico
Configuration | Host(s) | Connection type | Port/protocol
Networking (BGP) | All | Bidirectional | TCP 179
Typha | Typha agent hosts | Incoming | TCP 5473
=> ports other endpoint direction port

== Calico: whom it serves
Service | Port | Source | Destination
BGP | TCP 179 | Calico nodes | Calico nodes
Typha | TCP 5473 | Calico nodes | Typha hosts
=> flows protocol port source destination

== Kubernetes: services of a chart
Service | Port | Target Port | Protocol | Description
frontend | 80 | 8080 | TCP | Pages
api | 8080 | 8080 | TCP | Answers
=> ports endpoint port other protocol description

== Namespaces and components
Source Namespace | Source Component | Destination Namespace | Destination Component | Port | Protocol | Purpose
ingress | Gateway | front | Front service | 80 | TCP | Pages
front | Front service | api | API | 8080 | TCP | Calls
=> flows source-group source destination-group destination port protocol description

== Network policies, what may talk
# Network policies
From | To | Allowed
frontend | backend | Yes
backend | database | Yes
frontend | database | No
=> flows source destination action

== Longhorn
# Network requirements
Component | Purpose | Direction | Port | Path
Engine | Control | Ingress | 8500 | /v1
Replica | Data | Ingress | 10000-30000 | -
=> ports endpoint description direction port other

== Portworx
# Network connectivity
Description | Inter-node | External | Default port
Management REST API | Yes | No | 9001
Gossip | Yes | No | 9002
=> ports endpoint other other port

== Pod to pod in a mesh
Client workload | Server workload | Port | mTLS
cart | payment | 8080 | Yes
web | cart | 8080 | Yes
=> flows source destination port encryption

== Node ports of Talos
# Ports
Component | Port(s) | Access | Purpose
apid | 50000 | talosctl, control plane | Machine API
trustd | 50001 | workers | Certificates
=> ports endpoint port other description

== Crossplane with the pod as group
Pod | Container | Port | Protocol
gateway-0 | envoy | 8443 | TCP
gateway-0 | shutdown | 19000 | TCP
=> ports destination-group endpoint port protocol

== Argo, endpoints by name
# Networking
Name | Port | Protocol | Exposed to
argocd-server | 8080 | HTTPS | Users
argocd-repo-server | 8081 | gRPC | argocd-server
=> flows destination port protocol source

== Linkerd
Port | Used by | Inbound or outbound | Description
4143 | proxy | inbound | Traffic in
4140 | proxy | outbound | Traffic out
=> flows port source direction description

== OKD with the header in several words
Traffic from | Traffic to | TCP ports | UDP ports
Workers | Masters | 6443, 22623 |
Masters | Workers | 10250 | 4789
=> flows source destination port port

== Dapr with HTTP and gRPC
Sidecar | HTTP port | gRPC port | Metrics port
orders | 3500 | 50001 | 9090
basket | 3501 | 50002 | 9091
=> ports endpoint port port port

== Hosted control planes: what listens, and where the code says so
@ Common ingress ports
Port | Protocol | Service | Description | Code reference
6443 | TCP | API server | Where the cluster is reached | config/constants.go:35
9090 | TCP | Ignition server | Where nodes get what they boot from | config/constants.go:41
=> ports port protocol endpoint description other

== Between two sites, by arrows in the direction
# Network requirements
Traffic | Port | Direction
Replication | 5432 | DC1 ↔ DC2
etcd peer | 2380 | DC1 ↔ DC2
=> flows other port ends

== OpenShift: the matrix of flows as it is published
-
Direction | Protocol | Port | Namespace | Service | Pod | Container | Node Role | Optional
Ingress | TCP | 22 | Host system service | sshd |  |  | master | TRUE
Ingress | TCP | 6443 | apiserver | apiserver | apiserver | apiserver | master | FALSE
Ingress | UDP | 6081 | Host system service | geneve |  |  | master | FALSE
=> ports direction protocol port other endpoint other other destination-group condition
`;
