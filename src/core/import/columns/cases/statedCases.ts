/** Tables whose headings or titles say outright who calls whom, in words that are easily turned round. */
export const STATED_CASES = `
== This component must communicate with another
This component… | Must communicate with… | Default TCP port | Communication direction(s) | Notes
Broker | Director, Accounts | 25555, 8443 | One-way | Orders
Agent | Director | 4222 | Two-way | Beats
=> flows source destination port direction description

== What a machine needs to reach
This host | Needs to reach | Port
mast | harbour | 443
keel | quay | 8443
=> flows source destination port

== Traffic that is a way and no pair of ends
# Firewall
Port(s) | Protocol | Traffic | Description
8650 | TCP | Inbound | Harbour API
8161 | TCP | Inbound | Harbour console
443 | TCP | In/Out | Keeper
=> ports port protocol direction endpoint

== Connections that are ways, beside both ends
# Firewall
From | To | Connection | Port
Keeper | Lamp | Outbound | 4001
Lamp | Keeper | Inbound | 4002
=> flows source destination direction port

== What a move needs open, where ports say over what
# Ports for the migration
Name | Description | Source | Target | Port/Protocol
Copying | Data of the old dock | New dock | Old dock | 5994/TCP
Orders | Orders to the ferry | Ferry | Harbour | 443/TCP
=> flows other description source destination port

== Regions, which name nobody, and what is done there
# Firewall
IP range entry | Cloud region | Ports | Direction | Traffic
HARBOUR | Global | 3478 (UDP) | OUTBOUND | SEND/RECEIVE
QUAY | Where your harbour is | 443 (TCP) | OUTBOUND | SEND
=> flows destination other port direction other

== Editions of a product, which name nobody
# Default ports
> By default, the Lighthouse listens on the following ports:
Port | Protocol | Description | Lighthouse tier
8000 | HTTP | Takes what comes in from the ships. | All tiers and modes
8001 | HTTP | Used by keepers to look at the harbour. | Enterprise tier
8002 | HTTP | Used by pilots to look at the harbour. | Free mode
=> ports port protocol description other
=> endpoint: Lighthouse

== Tiers that are machines
Port | Protocol | Tier
8000 | TCP | Web tier
8001 | TCP | Data tier
=> ports port protocol endpoint

== Ports that have names, beside their numbers by default
# Ports
Port | Default | Setting | Description
SIP/UDP | 5060 | \`sip_port\` | Used for the calls that come in.
TURN/UDP | 3478 | \`turn.udp\` | Used where there is no other way.
RTP | 10000-20000 | \`rtp_port\` | Used for voices.
=> ports protocol port other description

== Ports that are called after what listens
Port | Default | Description
Harbour console | 8080 | For people
Keeper agent | 7881 | For machines
=> ports endpoint port description

== Used by, below a caption that says whose ports they are
# Outbound ports
@ Firewall ports for the Lighthouse
Port number | Protocol | Used by | Notes
80 | TCP | HTTP | Downloads of packages
4505 | TCP | Salt | Orders
=> ports port protocol other description
=> endpoint: Lighthouse

== Between, over one kind of machine
# Replication
Port | Protocol | Between | Purpose
2233 | TCP | Store nodes | Copies
7000 | UDP | Ring members | Gossip
=> flows port protocol ends description

== Zwischen, with both names
# Firewall
Port | Protokoll | Zwischen | Zweck
6081 | UDP | Tunnel to Tunnel | Überlagerung
443 | TCP | Leser to Speicher | Abruf
=> flows port protocol ends description

== A destination that is a host and a path on it
# Probes of the Lamp front end
Source | Destination | Port | Protocol
Lamp front end | studio.example.com/probe/rest/sync/ | 443 | TCP
=> flows source destination port protocol

== A security group that is named in the title of its page
# Connector security group rules in Azure
# Inbound rules
Protocol | Port | Purpose
SSH | 22 | Gives a shell on the machine, for those who are to look after it.
HTTPS | 443 | Gives browsers the local user interface, and others what they ask for.
=> ports protocol port description
=> endpoint: Connector

== A page that is called by what it is about, and nothing nearer is
# Harbourmaster - network requirements
# Inbound
Protocol | Port | Purpose
SSH | 22 | Gives a shell on the machine, for those who are to look after it.
HTTPS | 443 | Gives browsers the local user interface, and others what they ask for.
=> ports protocol port description
=> endpoint: Harbourmaster

== A title from one to another, with a condition behind it
# Collector to Cloud Sources (if clouds are looked at)
Port | Protocol | Destination | Purpose
443 | TCP | Flow logs | Reading
443 | TCP | Inventory | Listing
=> flows port protocol destination description
=> source: Collector

== What is blocked, beside what is allowed
Source | Destination | Allowed ports | Blocked ports
mast | keel | 443 | 23
mast | hull | 22 | 21
=> flows source destination port other

== A port that cannot be read is a port all the same
Source | Destination | Port | Protocol
a | b | eighty | HTTPS
=> flows source destination port protocol
`;

/** Tables that look like ports of something, and are none. */
export const CHECK_CASES = `
== Probes of health
# Health probes
Probe | Type | Path | Port | Initial delay | Period
Liveness | http | / | 8080 | 10 | 10
Readiness | http | /ready | 8080 | 5 | 5

== Checks of a balancer
# Health checks of the load balancer
Health check | Protocol | Port | Interval | Timeout
web | TCP | 8080 | 5 s | 2 s
api | TCP | 8443 | 5 s | 2 s
`;
