/** Databases, queues, logs. The headings are those of their pages, the cells are not. */
export const SOFTWARE_CASES = `
== Splunk
Component | Purpose | Communicates on | Listens on
Indexer | Management | N/A | TCP/8089
Indexer | Replication | N/A | TCP/9887
=> ports endpoint description other port

== Splunk: as sources
Source | Destination | Port | Purpose
Forwarder | Indexer | 9997 | Data
Search head | Indexer | 8089 | Search
=> flows source destination port description

== Elastic
# Network requirements
Component | Default port | Protocol | Used for
Elasticsearch | 9200 | HTTPS | Clients
Elasticsearch | 9300 | TCP | Transport
=> ports endpoint port protocol description

== Elastic Cloud Enterprise
Number | Host role | Inbound ports | Purpose
1 | Allocator | 22 | Shell
2 | Proxy | 9200, 9243 | Clients
=> ports number endpoint port description

== Logstash
Input | Port | Protocol | TLS
beats | 5044 | TCP | Yes
syslog | 514 | UDP | No
=> ports endpoint port protocol encryption

== Kafka
Component | Port | Protocol | Encryption | Authentication
Broker | 9092 | PLAINTEXT | None | None
Broker | 9093 | SSL | TLS | mTLS
=> ports endpoint port protocol encryption authentication

== Confluent
Component | Default Port
Brokers | 9092
Schema Registry | 8081
=> ports endpoint port

== Cassandra
# Inter-node ports
Port number | Description
7000 | Cluster communication
7199 | JMX monitoring
=> ports port endpoint

== Cassandra: by whom
Port | Service | Configuration file setting
9042 | Native clients | native_transport_port
7001 | TLS between nodes | ssl_storage_port
=> ports port endpoint other

== MongoDB
Default Port | Description
27017 | mongod and mongos
27018 | mongod as shard server
=> ports port endpoint

== MongoDB Ops Manager
# Ops Manager
Service | Default Port | Transport | Direction | Purpose | Uses TLS?
HTTPS | 8443 | TCP | Inbound | Interface | Yes
SMTP | 587 | TCP | Outbound | Mail | Optional
=> ports protocol port transport direction description encryption
=> endpoint: Ops Manager

== PostgreSQL cluster
Node | Role | Port | Allowed from
db1 | primary | 5432 | app servers
db2 | replica | 5432 | app servers
=> flows destination destination-group port source

== Redis Enterprise
Protocol | Port | Configurable | Connection source | Description
TCP | 8001 | Yes | Internal, External | Discovery
UDP | 53 | No | Internal, External | DNS
=> flows protocol port other source description

== Couchbase
Port name | Default port number (un / encrypted) | Node-to-node | Node-to-client
Cluster administration | 8091 / 18091 | Yes | Yes
Views | 8092 / 18092 | Yes | Yes
=> ports endpoint port other other

== RabbitMQ
Port | Protocol | Encryption | Purpose
5672 | AMQP | None | Clients
5671 | AMQPS | TLS | Clients
=> ports port protocol encryption endpoint

== ClickHouse
Port | Description
8123 | HTTP default
9440 | Native with TLS
=> ports port endpoint

== Prometheus
Exporter | Port | Scraped by
node_exporter | 9100 | Prometheus
blackbox | 9115 | Prometheus
=> ports endpoint port other

== Zabbix
# Ports
Source | Destination | Destination port | Comment
Server | Agent | 10050 | Passive checks
Agent | Server | 10051 | Active checks
=> flows source destination port description

== Wazuh
Component | Port | Protocol | Purpose
Wazuh server | 1514 | TCP (default) | Agents
Wazuh indexer | 9200 | TCP | API
=> ports endpoint port protocol description

== Hadoop
Service | Servers | Default Ports Used | Protocol | Description | Need End User Access? | Configuration Parameters
NameNode interface | Masters | 50070 | http | Shows the state of the file system | Yes | dfs.http.address
DataNode interface | Workers | 50075 | http | Shows the state of one node | Yes | dfs.datanode.http.address
=> ports endpoint destination-group port protocol description other other

== Roles with the flag that moves each port
# Ports used by Harbour
Scope / Role | Startup Flag | Default Port | Comment
Keeper Daemon | --keeper_port | 21000 | Port on which requests of clients are served.
Lamp Daemon | --lamp_port | 21050 | The keeper listens on this port for updates.
=> ports endpoint other port description

== Settings that hold the ports of whom the page is about
# Apache Keeper
> The table has ports, and the settings for each.
Default Port | Configuration Entry | Protocol | Comment
4200 | keeper.rest.port | REST | Keeper REST server.
24400 | keeper.master.http.address | HTTP | Start of the range of the master.
=> ports port other protocol description
=> endpoint: Apache Keeper

== Defaults under a sentence that says that they are ports
> The following table lists the default ports used by the Keeper and the property of each.
Function | Property | Default Value
Console | keeper.console.port | 8443
Beams* | keeper.beam.port | 10443
=> ports description other port
=> endpoint: Keeper

== What is spoken with the one that another column names
Source zone | Source | Destination | Destination service | Destination port | Action
Deck | lamp | mast | HTTPS | 8443/TCP | Allow
Deck | lamp | keel | LDAPS | 636/TCP | Allow
=> flows source-group source destination protocol port action

== The side that begins and the side that accepts
Initiating zone | Initiating system | Accepting system | Service | Port and transport | Policy
L2 | Panel | Lamp controller | Modbus | 502/TCP | allow
L3 | Log keeper | Gateway | OPC UA | 4840/TCP | allow
=> flows source-group source destination protocol port action

== Sockets with their ports by default
# Listening sockets on a mast node
Socket | Default | Configurable
Peer | 7600/tcp | yes
Bulk | 7610-7630/tcp | no
=> ports other port other
=> endpoint: mast node

== What answers on the one that the title names
# Ports on the mast gateway
Port | L4 | What answers there
4317 | TCP | traces, one per deck
8080 | TCP | old receivers, kept for a while
=> ports port transport description
=> endpoint: mast gateway

== Who uses what the heading names
Mail relay port | Transport | Used by
25 | TCP | Lamp, keel
587 | TCP | Partners
=> flows port transport source
=> destination: Mail relay

== Services of a machine that the heading names
> For a port scan.
Mail relay service | Default port | Transport
SMTP | 25 | TCP
SSH | 22 | TCP
=> ports protocol port transport
=> endpoint: Mail relay

== Where ports are set
# Port reference
Port | Service | Source
8000 | Harbour api | docker-compose.yml, uvicorn
3000 | Lamp server | LAMP_PORT default
6379 | Store | default
50051 | Keeper rpc | gunicorn.conf.py:3
=> ports port endpoint other
`;
