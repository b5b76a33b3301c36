/** Tables that state no flows: addresses, sizes, interfaces of programs, comparisons. */
export const LIST_CASES = `
== Address ranges
# IP address ranges
Network | CIDR | Purpose
Management | 10.0.0.0/24 | Operators
Services | 10.0.1.0/24 | Workloads
=> set-aside

== Outgoing addresses of a service
Region | IP ranges
Europe | 192.0.2.0/24
America | 198.51.100.0/24
=> set-aside

== Hosts
Host | IP address | Role
web1 | 192.0.2.1 | Front
db1 | 192.0.2.2 | Data
=> set-aside

== DNS records
Record | Type | Points to
api.example.com | A | 192.0.2.1
www.example.com | CNAME | api.example.com
=> set-aside

== Sizes
# Hardware requirements
Component | CPU | Memory | Disk
Server | 4 | 8192 | 50
Worker | 8 | 16384 | 100
=> set-aside

== Sizes of a cluster
Server CPU | Server RAM | Number of agents
2 | 4 GB | 0-225
4 | 8 GB | 226-450
=> set-aside

== Limits
# Quotas
Resource | Limit | Period
Requests | 1000 | minute
Sources | 50 | day
=> set-aside

== Timeouts
Setting | Default | Unit
connect | 3000 | ms
read | 9000 | ms
=> set-aside

== Replicas
Service | Replicas | Memory
api | 3 | 512
web | 2 | 256
=> set-aside

== Codes
Code | Meaning
443 | Not a port here
80 | Neither
=> set-aside

== Status codes
Status | Method | Path | Description
200 | GET | /api/ports | Lists the ports
404 | GET | /api/ports/7 | There is none
=> set-aside

== Endpoints of an API
# API
Method | Endpoint | Description
GET | /api/users | Lists people
POST | /api/users | Adds one
=> set-aside

== Roles and rights
Role | Allowed | Notes
Admin | Yes | Everything
Reader | No | -
=> set-aside

== Roles and rights as a grid
 | Read | Write | Delete
Admin | ✓ | ✓ | ✓
Reader | ✓ | - | -
=> set-aside

== Features of editions
Feature | Free | Pro
Backups | — | ✓
Support | — | ✓
=> set-aside

== A comparison in sentences
 | Security groups | Policies
What they are for | They rule traffic that leaves to the outside world | They rule traffic between apps in the platform
How they are set | An operator writes them in a file and binds them | A developer adds them by the command line
=> set-aside

== Environments and their ports
# Port allocation
 | Dev | Prod
api | 3000 | 443
web | 3001 | 80
=> set-aside

== Protocols by service
 | HTTP | HTTPS
shop | 80 | 443
docs | 8080 | 8443
=> set-aside

== Parts and functions
# Core components
Part | Function
Policy server | Keeps the policies and answers those who ask for them
Agent | Writes the rules on each cell
=> set-aside

== Tests of connectivity
# Results of the tests
Source VM | Destination VM | Test command | Result
vm1 | vm2 | ping -c 3 | passed
vm1 | vm3 | ping -c 3 | failed
=> set-aside

== Modules that exchange things
# Modules
Origin | Destination | Status
Settings | Inspection | done
Inspection | Shopping | done
=> set-aside

== Wires
# Wiring of the sensor
From | To | Wire
VCC | 3V3 | red
GND | GND | black
=> set-aside

== Deliveries
Sender | Receiver | Date
Anna | Ben | 2024-01-01
Ben | Carl | 2024-01-02
=> set-aside

== Money
# Transfers
From | To | Amount
Cash | Bank | 100
Bank | Shop | 40
=> set-aside

== Steps of a migration
# Migration from MySQL to PostgreSQL
Step | Source | Target
1 | MySQL 5.7 | PostgreSQL 15
2 | MySQL 8.0 | PostgreSQL 16
=> set-aside

== Data and who keeps it
Data | Origin | Destination | Retention
Orders | Shop | Archive | 10 years
Logs | Server | Archive | 30 days
=> set-aside

== Events of a bus
Event | Publisher | Subscribers | Schema
order.placed | shop | mail, stock | v2
order.paid | bank | shop | v1
=> set-aside

== Metrics
Metric | Type | Description
source_bytes | counter | Bytes sent
destination_port | label | Port called
=> set-aside

== A legend
Symbol | Meaning
→ | Traffic
⇢ | Optional
=> set-aside

== Questions
# FAQ
Question | Answer
Which port does it use? | It uses 443.
Who calls? | The browser.
=> set-aside

== Certificates
Certificate | Issued to | Used for | Expires
web | www.example.com | TLS | 2025-01-01
api | api.example.com | mTLS | 2025-02-01
=> set-aside

== Users of a database
User | Host | Privileges
app | 10.0.0.% | SELECT
root | localhost | ALL
=> set-aside

== Cables
# Physical connections
Source device | Source port | Destination device | Destination port | Cable type | Purpose
fw1 | LAN port | sw1 | Port 1 | DAC | Trunk
sw1 | Port 9 | sw2 | Port 1 | Fibre | Uplink
=> set-aside

== Links of a laboratory
# Topology
Source | Source port | Destination | Destination port
leaf1 | Ethernet0 | tester | Ethernet0
leaf1 | Ethernet4 | spine1 | Ethernet0
=> set-aside

== Plans of a provider
Plan | vCPU | RAM | Traffic | Port | Price
Tiny | 1 | 2 GB | 1 TB | 1 Gbps | $5
Large | 8 | 16 GB | 4 TB | 10 Gbps | $40
=> set-aside

== What a state may come from
# Lifecycle
Action | Allowed from | To | Timestamp
activate | PENDING | ACTIVE | started_at
block | ACTIVE | BLOCKED | blocked_at
=> set-aside

== Who starts what
# Duties
Activity | Initiator | Reviewer | Approver
Payout | Finance | Settlement | Manager
Refund | Member | Support | Manager
=> set-aside

== What a scanner looks at
# Popular TCP ports scanned
Port | Service | Description
21 | FTP | Files
80 | HTTP | Pages
443 | HTTPS | Pages that are encrypted
=> set-aside

== What everybody should know
# Well-known port numbers
Service | TCP Port | UDP Port
DNS | 53 | 53
SMTP | 25 | -
=> set-aside

== People and where they sit
name | team | city | extension
Noor | Kernel | Lyon | 8080
Piet | Tools | Ghent | 22
Ines | Tools | Porto | 443
=> set-aside

== Nothing at all
 |  | 
 |  | 
=> set-aside
`;
