/** The words of English headings, as documents of platforms use them. The longest phrase goes first. */
import type { ConceptWords } from './headingConcept.ts';

export const ENGLISH_HEADINGS: ConceptWords = {
  'source':
    'source, sources, src, srce, originator, originating, originates at, originates from, origin, initiator, initiating, initiated by, ' +
    'initiates, calling, caller, callers, contacting, consumer, consumers, consuming, requestor, requester, requesting, sender, ' +
    'sending, from, traffic from, connects from, connecting from, connection from, connections from, ' +
    'inbound from, incoming from, allowed from, allow from, access from, accessed from, required from, ' +
    'open from, ingress from, requests from, received from, who connects, who calls, ingress source, ' +
    'inbound source, outgoing from, outbound from, egress from, upstream caller, this component, this vm, ' +
    'this service, this node, this host, this server, this system, this machine',
  'client': 'client, clients',
  'destination':
    'destination, destinations, dest, dests, dst, dstn, target, targets, receiver, receivers, receiving, accepting, answering, responding, ' +
    'recipient, listener, responder, callee, called, traffic to, connects to, connecting to, connect to, ' +
    'connection to, connections to, outbound to, outgoing to, allowed to, allow to, access to, egress to, ' +
    'requests to, sent to, talks to, communicates to, initiated to, egress destination, ' +
    'outbound destination, inbound to, incoming to, ingress to, must communicate with, ' +
    'needs to communicate with, must connect to, needs to connect to, must reach, needs to reach, ' +
    'must be able to reach, needs access to, requires access to, must talk to, needs to talk to, ' +
    'must access, has to reach, must have access to, open on, opened on, opens on, listens at, ' +
    'forwards to, forward to, forwarded to, routes to, routed to, proxies to, proxied to, redirects to, ' +
    'terminates at, terminates on, terminated by, terminated at, ends at, ends on, accepted by, answered by, received by, arrives at, ' +
    'sends to, backend service, backend services, target group, target groups',
  'server': 'server, servers',
  'endpoint':
    'endpoint, endpoints, end point, end points, provider, providers, providing, external service, listening',
  'peer':
    'peer, peers, partner, party, parties, external party, external parties, third party, third parties, other party, counterpart, counterparty, other end, other side, remote end, remote side, ' +
    'cidr, cidrs, cidr block, cidr blocks, cidr ip, communicates with, talks with, connects with, ' +
    'remote ip prefix, remote security group, referenced security group, referenced group, prefix list, ' +
    'prefix lists, communication partner',
  'local': 'local',
  'remote': 'remote, foreign, far end',
  'used-by':
    'used by, accessed by, called by, exposed to, accessible from, accessible by, accessible to, ' +
    'reachable from, open to, consumed by, required by, needed by, users, user, who, who uses it, ' +
    'who needs it, who needs access, connecting clients, connecting nodes, connecting hosts, ' +
    'connecting servers, connecting systems, connecting components, connecting devices, connecting services, connected by, ' +
    'using this rule, using this port, using the port, using the rule, uses this port, uses this rule, ' +
    'who uses this port, who uses the port, used by client, used by clients, allowed clients, allowed callers',
  'port':
    'port, ports, portnumber, portnumbers, port number, port numbers, port no, port nr, port num, ' +
    'port range, port ranges, portrange, tcpport, udpport, dport, dpt, dstport, destport, dest port, node port, ' +
    'listens on, listen on, listening on, ' +
    'nodeport, nodeports, node ports, port s, l4 port, default port, default ports',
  'protocol': 'protocol, protocols, proto, prot, protocoltype',
  'transport':
    'transport, transports, layer 4, l4, layer4, l4 protocol, ip protocol, ip proto, transport layer, ' +
    'transport protocol, tcp, udp, sctp, network layer protocol, network protocol, ip protocol type',
  'application':
    'layer 7, l7, layer7, layer 5, layer 6, application layer, app layer, application protocol, app protocol, ' +
    'application level protocol, application layer protocol, app layer protocol, l7 protocol, wire protocol, ' +
    'upper level protocol, upper layer protocol, higher level protocol, higher layer protocol',
  'service': 'service, services, svc, service name, service names, network service, ip service',
  'thing':
    'component, components, process, processes, daemon, daemons, module, modules, application, ' +
    'applications, app, apps, program, job, jobs, software, microservice, ' +
    'microservices, subsystem, subsystems, function app, plugin, plug in, agent, agents, ' +
    'workload, workloads, container, containers, executable, binary, listening process, listening service, ' +
    'operator, operators, controller, interface, api, broker, entity, entities',
  'host':
    'vm, vms, virtual machine, virtual machines, host, hosts, node, nodes, machine, machines, system, ' +
    'systems, device, devices, instance, instances, appliance, appliances, pod, pods, role, roles, ' +
    'server role, node type, node role, host name, hostname, hostnames, host names, computer, computers, ' +
    'server name, server type, installed on, deployed on, deployed to, deploy to, deploy on, hosted on, runs on, running on, machine name, vm name, instance group, instance groups, security group, ' +
    'security groups, sg, nsg, host group, asset, assets, workstation, equipment, node name, ' +
    'servers used, server roles',
  'group':
    'zone, zones, security zone, security zones, firewall zone, network, networks, subnet, subnets, ' +
    'subnetwork, cluster, clusters, namespace, namespaces, vlan, vlans, segment, segments, network segment, ' +
    'vpc, vnet, vnets, region, site, sites, datacenter, data center, location, tier, tiers, domain tier, ' +
    'network zone, environment, environments, layer, plane, group, groups, area, realm, tenant, ' +
    'security domain, trust zone, network name, network segments, dmz, cell',
  'domain':
    'fqdn, fqdns, url, urls, uri, domain, domains, domain name, domain names, dns name, dns, dns names, ' +
    'hostname fqdn, website, site url, web address, allowlist, allow list, whitelist, domain url',
  'address':
    'ip, ips, ip address, ip addresses, address, addresses, addr, ipaddress, ipaddr, ip addr, ip range, ' +
    'ip ranges, ipv4, ipv6, ip subnet, ip network, ip cidr, address range, nat ip, virtual ip, vip, ' +
    'bind address, listen address, prefix, address prefix',
  'description':
    'description, descriptions, desc, descr, purpose, purposes, note, notes, comment, comments, remark, ' +
    'remarks, function, functions, functionality, usage, usages, use, uses, used for, use case, use cases, ' +
    'used to, details, detail, why, reason, reasons, reasoning, rationale, justification, ' +
    'business justification, explanation, summary, information, info, about, what for, what, ' +
    'what it does, additional information, required for, needed for, observations, meaning, context, ' +
    'traffic description, port description, port usage, port use, intended use, typical use, task, tasks, ' +
    'operation, activity, scenario, remarks and notes, how used, background, description of use',
  'direction':
    'direction, directions, dir, traffic direction, flow direction, in out, inbound outbound, ' +
    'ingress egress, in or out, connection direction, rule direction, way, initiation direction',
  'inbound': 'inbound, incoming, ingress, inward, in',
  'outbound': 'outbound, outgoing, egress, outward, out, communicates on, connects on',
  'action':
    'action, actions, allow, allowed, deny, denied, permit, permitted, access, access type, permission, ' +
    'verdict, policy, policies, rule action, firewall action, block, blocked, decision, allow deny, ' +
    'effect, disposition, accept, drop',
  'condition':
    'required, optional, mandatory, requirement, requirements, needed, necessary, necessity, when, ' +
    'condition, conditions, conditional, required optional, is required, must have, applicability, ' +
    'applies when, prerequisite, obligatory, if, exposed in, available in, present in',
  'security':
    'security, secured, secure, security mechanism, security and authentication, security controls, ' +
    'protection, security method, security model, transport security, communication security',
  'encryption':
    'encryption, encrypted, encrypt, tls, ssl, tls ssl, ssl tls, mtls, cipher, ciphers, cryptography, ' +
    'encryption type, encryption method, encryption protocol, tls version, data in transit, in transit, ' +
    'encryption in transit, tls encrypted, tls enabled, security protocol, cleartext, ' +
    'transport encryption',
  'authentication':
    'authentication, auth, authn, authz, authorization, authorisation, credentials, credential, ' +
    'authentication method, auth method, auth type, authentication type, authentication protocol, ' +
    'authentication mechanism, authenticated, login, identity',
  'number':
    'number, no, nr, num, id, ids, index, idx, seq, sequence, item, step, order, ref, reference, ' +
    'flow id, flow no, flow number, line, row, rule id, rule number, rule no, entry, priority, rule priority, sl no, s no, sr no, serial',
  'rule': 'rule, rules, firewall rule, acl, acl rule',
  'name':
    'name, names, rule name, policy name, title, label, policy rule, flow name, identifier, port name, ' +
    'feature, features, product, products, package, resource, capability',
  'type':
    'type, types, kind, class, traffic type, rule type, connection type, traffic class, ethertype, ' +
    'ether type, ip version, connection method, port type, mode',
  'flow':
    'flow, flows, connection, connections, path, communication, communications, communication path, ' +
    'communication flow, traffic, traffic flow, traffic flows, data flow, network flow, dataflow, link, ' +
    'links, session, route, conversation, relationship, interaction, network path, data path, hop, ' +
    'connectivity, leg',
  'filler':
    'by default, the, a, an, of, for, on, at, by, with, is, are, be, used, using, open, opened, range, ranges, list, ' +
    'listen, listens, listened, standard, common, well known, known, required to, ' +
    'must, typical, firewall, network traffic, yes, main, primary, s, data, all, any, specific, ' +
    'fixed, static, needed to, assigned, usual, side, ' +
    'type of',
  'foreign':
    'number of ports, port count, default, defaults, certificate, certificates, cert, parameter, parameters, param, variable, variables, environment variable, environment variables, env, ' +
    'env var, option, options, flag, flags, argument, arguments, setting, settings, property, properties, ' +
    'key, keys, value, values, default value, config, configuration, configuration parameter, ' +
    'configuration parameters, configuration key, config key, attribute, field, fields, column, columns, ' +
    'version, versions, release, releases, date, created, updated, file, files, filename, file name, ' +
    'directory, folder, command, commands, syntax, example, examples, example value, method, methods, verb, status, state, ' +
    'states, phase, size, limit, limits, quota, cpu, cpus, memory, ram, disk, storage, cost, price, term, ' +
    'definition, abbreviation, acronym, metric, metrics, event, events, message, messages, error, code, ' +
    'severity, response, responses, result, results, expected, expected result, actual, test, test command, pass, fail, owner, ' +
    'author, team, speed, bandwidth, latency, throughput, cable, connector, wire, pin, gpio, led, model, ' +
    'vendor, manufacturer, supported, support, compatibility, platform, os, image, repository, branch, ' +
    'commit, license, link to, documentation, docs, mapping, migration, relation, weight, distance, ' +
    'count, total, percentage, frequency, interval, timeout, ttl, mtu, mask, netmask, payload, body, ' +
    'schema, format, data format, unit, units, departure, arrival, cargo, vessel, ship, book, page, ' +
    'chapter, section, scope, port scope, changed, change, changes, fix, fixed in, issue, bug',
};
