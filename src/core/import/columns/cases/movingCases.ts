/** Tables that state no flows: what moves, is mapped, leads or belongs from one thing to another. */
export const MOVING_CASES = `
== State transitions
# States
From | To | Event
pending | running | start
running | done | finish
=> set-aside

== State transitions as a grid
# Allowed transitions
From \\ To | draft | review | done
draft | - | yes | no
review | yes | - | yes
=> set-aside

== Distances
# Distances in km
From / To | Alpha | Beta | Gamma
Alpha | 0 | 20 | 40
Beta | 20 | 0 | 80
=> set-aside

== Probabilities
From \\ To | helix | other
helix | 0.90 | 0.10
other | 0.05 | 0.95
=> set-aside

== Files that are copied
Source | Destination
app/index.html | public/index.html
app/styles.css | public/styles.css
=> set-aside

== Folders
# Where things go
Source | Destination | Notes
docs/closing/ | thesis/closing/ | moved
docs/report/ | thesis/report/ | moved
=> set-aside

== Redirects
# Redirects
From | To | Status
/pricing | /plans | 301
/features | /tour | 301
=> set-aside

== Renamed packages
# Renamed packages
From | To
core-utils | kit
core-net | net
=> set-aside

== Services that migrate
# Services to migrate
Service | From | To | Port
Governance | old-governance | new-core | 4500
Events | old-events | new-core | 4510
=> set-aside

== Mapping of fields
# Field mapping
Source | Target | Mapping
userId | id | 1:1
userName | name | trimmed
=> set-aside

== Mapping of types
Source type | Target type | Conversion
int | bigint | widened
text | varchar | cut
=> set-aside

== Columns of tables
# Import of the old database
Source column | Target column
id | id
value | value
=> set-aside

== Calls between functions
# Call graph
Caller | Callee | Count
parse() | lex() | 12
print() | walk() | 3
=> set-aside

== Signals of a program
Signal | Source | Target | Problem
createRequested | Panel | controller.create | direct
deleteRequested | Panel | controller.delete | direct
=> set-aside

== Messages of an extension
# Message types
Source | Destination | type | Role
content/code | background/index | applyCode | stores
content/store | background/index | getLogs | reads
=> set-aside

== Dependencies of packages
# Dependencies
From | To | Kind
shop | cart | runtime
cart | kit | build
=> set-aside

== Dependencies of teams
From / To | PM | Designer | Developer
PM | - | Y | Y
Designer | - | - | Y
=> set-aside

== Edges of a graph
# Shortest paths
Source | Target | Distance
Leeds | York | 5.0
York | Hull | 4.0
=> set-aside

== Links of a story
Source | Target | Relation | Weight
alice | bob | friend | 3
bob | carol | foe | 1
=> set-aside

== Translations
English | German | Port
port | Hafen | der
ship | Schiff | das
=> set-aside

== Glossary
# Glossary
Term | Definition
Port | A number by which a service is called
Source | Who calls
=> set-aside

== Harbours
Trip | Departure port | Destination port | Departure date
12 | Genoa | Palermo | 2024-05-01
13 | Palermo | Tunis | 2024-05-02
=> set-aside

== Cargo
Origin | Destination | Cargo | Weight
Genoa | Palermo | Wine | 12
Palermo | Tunis | Oil | 9
=> set-aside

== Sockets of a board
# Connections
Connection | Port | Notes
Camera | USB 3.0 (blue) | Fast
Microphone | USB 2.0 | Any
=> set-aside

== Ports of a switch
Port | Speed | Connector
1 | 1G | RJ45
2 | 1G | RJ45
3 | 10G | SFP+
=> set-aside

== Interfaces of a router
Port | Speed | VLAN
Gi0/1 | 1G | 10
Gi0/2 | 1G | 20
=> set-aside

== Pins
Port | Pin | Signal
PA0 | 14 | RX
PA1 | 15 | TX
=> set-aside

== What moves, beside numbers that say nothing
# Cranes that were moved
Crane | From | To | Port
Heavy crane | North quay | South quay | 4
Light crane | West quay | South quay | 5
=> set-aside
`;
