import { describe, expect, it } from 'vitest';
import { impliedBy } from './impliedBy.ts';
import { nameIn } from './nameOfHeading.ts';

const endsOf = (text: string) => impliedBy(text).ends.map(({ role, name }) => `${role}: ${name}`);

describe('a text above a table', () => {
  it.each([
    ['Inbound to Ops Manager', ['destination: Ops Manager']],
    ['Inbound Rules for Rancher Nodes', ['destination: Rancher Nodes']],
    ['Outbound Rules for Rancher Nodes', ['source: Rancher Nodes']],
    ['Ports for Browser-based Access to the Harbour', ['destination: Harbour']],
    [
      'If you have a proxy, ensure that the Harbour has outbound internet access to contact the following hosts',
      ['source: Harbour'],
    ],
    [
      'The table lists the minimum ports that the Keeper Gate requires configured on the management adapter:',
      ['endpoint: Keeper Gate'],
    ],
    ['Egress from the build cluster', ['source: build cluster']],
    ['Collector (Outbound — Required)', ['source: Collector']],
    ['Ports used by the Gateway', ['endpoint: Gateway']],
    ['Ports used by the Gateways you deploy', ['endpoint: Gateways']],
    ['Keeper needs two ports. All other ports are used for talks of relays.', ['endpoint: Keeper']],
    ['These ports are used for internal communication within a cluster', []],
    ['A list of the ports, the type of each, and a description of how Keeper uses the port:', []],
    ['By default, Keeper listens on the following ports:', ['endpoint: Keeper']],
    ['{{site.keeper}} listens on the following ports:', ['endpoint: {{site.keeper}}']],
    [
      'Keeper uses several ports to communicate with clients.',
      ['source: clients', 'destination: Keeper'],
    ],
    [
      'Port requirements for Rancher Server Nodes on K3s',
      ['endpoint: Rancher Server Nodes on K3s'],
    ],
    [
      'The following ports must be open on the Jenkins controller:',
      ['endpoint: Jenkins controller'],
    ],
    ['Paths that are inbound to Diego', ['destination: Diego']],
    ['Traffic from the web tier to the data tier', ['source: web tier', 'destination: data tier']],
    [
      'Ports used for all-machine to control plane communications',
      ['source: all-machine', 'destination: control plane'],
    ],
    ['Client → Gateway', ['source: Client', 'destination: Gateway']],
    [
      'Client --> Distribution point, both kinds',
      ['source: Client', 'destination: Distribution point'],
    ],
    [
      'Agent → Relay set up for branch offices, wired and wireless',
      ['source: Agent', 'destination: Relay set up for branch offices'],
    ],
    ['Agent ⟶ Relay with a cache', ['source: Agent', 'destination: Relay with a cache']],
    ['Broker <-- Sensor', ['source: Sensor', 'destination: Broker']],
    ['Egress: Broker to external services', ['source: Broker']],
    ['Inbound — Other systems to Broker / Relay', ['destination: Broker / Relay']],
    ['Outbound - Broker to Time Server', ['source: Broker', 'destination: Time Server']],
    ['Broker requires outbound access to its brokers', ['source: Broker', 'destination: brokers']],
    ['Storage nodes need the following ports', ['endpoint: Storage nodes']],
    [
      'These ports must be open between storage nodes.',
      ['source: storage nodes', 'destination: storage nodes'],
    ],
    [
      'Ports used by the agent to communicate with the relay',
      ['source: agent', 'destination: relay'],
    ],
    [
      'The keeper uses the following ports to communicate with managed nodes',
      ['source: keeper', 'destination: managed nodes'],
    ],
    ['Ports that the agent uses to connect to the relay', ['source: agent', 'destination: relay']],
    [
      'Inbound to the web tier from the load balancer',
      ['destination: web tier', 'source: load balancer'],
    ],
    [
      'A firewall that stands between two keeper sites.',
      ['source: keeper sites', 'destination: keeper sites'],
    ],
    ['Guest network to internet', ['source: Guest network', 'destination: internet']],
    ['Folgende Ports werden vom Verteiler verwendet', ['endpoint: Verteiler']],
    [
      'Your firewall must allow traffic between the cluster nodes on these ports',
      ['source: cluster nodes', 'destination: cluster nodes'],
    ],
    ['Keeper (source) to Lamp', ['source: Keeper', 'destination: Lamp']],
    ['What ports need to be open for the collector?', ['endpoint: collector']],
    ['The agent to relay connections', ['source: agent', 'destination: relay']],
    [
      'Storage nodes require the following ports. Normally, all outgoing traffic is permitted.',
      ['endpoint: Storage nodes'],
    ],
    ['To Northwind Cloud', ['destination: Northwind Cloud']],
    ['From Northwind Cloud', ['source: Northwind Cloud']],
    ['Traffic from the Relay', ['source: Relay']],
    ['Access to the Relay', ['destination: Relay']],
    ['Agent-initiated connections', ['source: Agent']],
    ['Required outbound internet access', ['destination: internet']],
    ['What ports does the Relay use?', ['endpoint: Relay']],
    ['Eingehende Verbindungen zum Verteiler', ['destination: Verteiler']],
    ['Ausgehende Verbindungen vom Verteiler', ['source: Verteiler']],
    ['Firewall-Regeln für den Verteiler', ['endpoint: Verteiler']],
    ['Flux entrants vers le Relais', ['destination: Relais']],
    ['Puertos necesarios para el Repartidor', ['endpoint: Repartidor']],
    ['Connections initiated by the Collector', ['source: Collector']],
    ['Site server <--> Management point', ['source: Site server', 'destination: Management point']],
    ['SG for Media Nodes (`sg-media`)', ['endpoint: Media Nodes']],
    ['NSG for the relay subnet', ['endpoint: relay subnet']],
    [
      'These ports are needed. The direction is relative to the Keeper console.',
      ['endpoint: Keeper console'],
    ],
    [
      'Inbound and outbound are seen from the relay. The ports may be changed on the mast.',
      ['endpoint: relay'],
    ],
    [
      'The TCP Router must have the following inbound rules for TCP Router',
      ['destination: TCP Router'],
    ],
    ['Network ACLs of the DMZ', ['endpoint: DMZ']],
    [
      'Rules for traffic between Rancher nodes',
      ['source: Rancher nodes', 'destination: Rancher nodes'],
    ],
  ])('%s names %j', (text, ends) => {
    expect(endsOf(text)).toEqual(ends);
  });

  it.each([
    'Network requirements',
    'These ports may have been changed on the target systems.',
    'Direction is relative to the source.',
    'Directions are given relative to your firewall.',
    'For more information about firewall exceptions for keepers, see below.',
    '5.1 Required Ports',
    'Ports to open in the firewall',
    'The collector accepts logs on these ports',
    'Ports for RTP',
    'How to connect to the cluster',
    'Adding nodes to the cluster',
    'The following table lists the required ports.',
    'Ports used by default',
    'Introduction to networking',
    'Usually, all outbound traffic is allowed.',
    'Optionally, inbound traffic can be limited.',
    'Firewall rules by node role',
    'Ports by Service Type',
    'Ports at a glance',
    'To open ports on the firewall',
    'A → B → C',
    '→ Gateway',
    'You need the following ports',
    'These are the ports used by brokers, keepers, and the registry.',
    'The relay app connects with the store over HTTPS. Below are the default ports used by the Relay App.',
    'Upgrade from 4.x to 5.x ports',
    'From version 5.0 to version 6.0 these ports changed',
    'Log in to the console to open ports',
    'The installer opens these ports automatically',
    'It needs no inbound ports for the public. The host can run behind a firewall.',
    'These ports must be open on the firewall of your provider and any host-level firewall:',
    'These ports must be open on your cloud provider’s firewall:',
    'Puertos de entrada',
    'Ports requis pour la communication entre les relais',
    'Services binding to the default interface of the host',
    'To let the sensors report, open the following ports on the perimeter firewall.',
    'Ports that have to be open for Linux',
    'Click to expand the port requirements',
    'Press Enter to show port requirements table',
    'So, if you run it behind a firewall, remember to add the matching rules.',
    'These ports give mail and web access for end users.',
    'If a relay has several addresses, outbound traffic for services such as LDAP may leave by any.',
    'Internode (server-to-server) communication uses these ports',
    'Configure your security group with the following inbound rules:',
    'For LDAPS to work the LDAP port must be open, too.',
    'These ports may be needed, depending on your Keeper setup:',
    'Ports that are opened based on the Keeper edition',
    'The ports are listed later on the Relay page',
    'Here in refers to the direction from which requests access to your box come.',
    'Inbound is traffic to the host on which the relay runs.',
    'The table shows the default ports of each of the services typically found there.',
    '',
    'All traffic of lamps ends here.',
  ])('%j names nobody', (text) => {
    expect(endsOf(text)).toEqual([]);
  });

  it('says which way its rows run, unless it speaks of both', () => {
    expect(impliedBy('Ingress rules').direction).toBe('inbound');
    expect(impliedBy('Egress').direction).toBe('outbound');
    expect(impliedBy('Paths that are internal for Diego').direction).toBe('internal');
    expect(impliedBy('Inbound and outbound traffic').direction).toBe('either');
    expect(impliedBy('Ports').direction).toBeNull();
    expect(impliedBy('Site server ↔ Management point').direction).toBe('both');
  });

  it('hears no way in what is denied, or said of all traffic beside the rows', () => {
    expect(impliedBy('It needs no inbound access, but outbound HTTPS').direction).toBe('outbound');
    expect(impliedBy('All outgoing traffic is allowed').direction).toBeNull();
  });

  it('is sure of a name only where it says outright whose ports these are', () => {
    const certainty = (text: string) => impliedBy(text).ends.map((end) => end.certainty);
    expect(certainty('Ports used by the Broker')).toEqual(['sure']);
    expect(certainty('Inbound to the Broker')).toEqual(['sure']);
    expect(certainty('Broker inbound')).toEqual(['guess']);
    expect(certainty('Connectivity for the Broker')).toEqual(['guess']);
  });

  it('with an arrow that leads nowhere names ends that are not understood', () => {
    expect(impliedBy('A → B → C').isOpaque).toBe(true);
    expect(impliedBy('Ports').isOpaque).toBe(false);
  });

  it('names a transport only if it names no other', () => {
    expect(impliedBy('UDP ports').transport).toBe('UDP');
    expect(impliedBy('TCP and UDP ports').transport).toBeNull();
  });

  it('between two leaves open who calls, and says so', () => {
    expect(
      impliedBy('Traffic between the web and the database').ends.map((end) => end.certainty),
    ).toEqual(['guess', 'guess']);
  });

  it('of a megabyte takes no time', () => {
    const start = performance.now();
    impliedBy('inbound to '.repeat(100_000));
    impliedBy(`${'ports for '.repeat(100_000)}x`);
    nameIn('a '.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
