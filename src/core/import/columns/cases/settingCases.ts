/** Tables that state no flows: settings, versions, fields. Pages about platforms are full of them. */
export const SETTING_CASES = `
== Environment variables
# Configuration
Variable | Default | Description
PORT | 5050 | Where the server listens
DB_HOST | localhost | Where the database is
=> set-aside

== Environment variables with a column of ports
Variable | Connection | Port | Used by
DATABASE_URL | Pooler | 6543 | The API
DIRECT_URL | Session | 5432 | Migrations
=> set-aside

== Flags of a command
# Options
Flag | Description | Default
--port | Port to listen on | 6379
--bind | Address to bind | 0.0.0.0
=> set-aside

== Options of a chart
# Chart values
Key | Type | Default | Description
service.port | int | 80 | Port of the service
service.targetPort | int | 8080 | Port of the container
=> set-aside

== Parameters with a port column by chance
Parameter | Port | Default | Description
listen.http | 8080 | yes | Listener
listen.admin | 9990 | no | Listener
=> set-aside

== Defaults of which only some are ports
> The following table lists the default ports of the Keeper and how long it waits.
Property | Default Value
keeper.console.port | 8443
keeper.console.wait | 30 s
keeper.console.secure | true
=> set-aside

== Settings of a connection
Setting | Value
Host | db.example.com
Port | 5432
Database | shop
=> set-aside

== Fields of an event
Field | Type | Description
source.ip | ip | Address of the caller
source.port | long | Port of the caller
destination.port | long | Port of the called
=> set-aside

== Fields of a flow log
Field | Description | Example
srcport | The port of the source | 443
dstport | The port of the destination | 51000
=> set-aside

== Release notes
# Release notes
Version | Date | Changes
2.1 | 2024-01-02 | Port 8443 is now closed
2.0 | 2023-11-07 | First
=> set-aside

== Versions that go together
# Compatibility
Component | Version | Notes
Agent | 1.4 | Needs server 1.3
Server | 1.3 | -
=> set-aside

== Upgrade paths
# Upgrade paths
From | To | Supported
1.0 | 1.1 | Yes
1.1 | 2.0 | No
=> set-aside

== Upgrade matrix
# Version compatibility
From \\ To | v1.0 | v1.1 | v2.0
v1.0 | ✅ | ✅ | ❌
v1.1 | ❌ | ✅ | ❌
=> set-aside

== With which versions of what a release works
Release | PostgreSQL | Redis
3.1 | 12 – 15 | 6
3.0 | 11 – 14 | 5
=> set-aside

== Where each of them is put
# Networks
Component | Deploy to
Director | Network A
Broker | Network B
=> set-aside

== How many of them a device has
# Network planning
Model | WAN ports | Weight
K-10 | 2 | 3 kg
K-40 | 4 | 5 kg
=> set-aside
`;
