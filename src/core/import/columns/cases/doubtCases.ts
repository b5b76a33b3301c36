/** Tables whose titles and cells invite a wrong reading: an end that is none, a way turned round, a port too many. */
export const DOUBT_CASES = `
== A lead that speaks of something else in its last sentence
# Ports for Storage Nodes
> Storage nodes need the ports below or inbound rules. Usually, all outgoing traffic is permitted.
Protocol | Port | Source | Description
TCP | 7400 | Storage nodes | Replication
TCP | 7401 | Control nodes | Health
=> flows protocol port source description
=> destination: Storage nodes

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
`;
