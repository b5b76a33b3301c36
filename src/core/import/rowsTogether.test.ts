/** What a row says of its ends and ports, and what it does not, beside columns that could be taken for more. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

it('takes no number in a name, and none of an answer, for a port', () => {
  const zones = table(
    'Component | Inbound | Outbound',
    'Keeper | VLAN 10 | VLAN 20',
    'Lamp | VLAN 30 | VLAN 40',
  );
  const answers = table(
    'Call | Response | Meaning',
    'start | HTTP 200 | done',
    'stop | HTTP 404 | none',
  );
  const flows = read(`# Network access\n\n${zones}\n\n## Answers\n\n${answers}`);
  expect(flows.filter((flow) => /(?<!VLAN )\b(?:[1-4]0|200|404)$/.test(flow))).toEqual([]);
});

describe('what names nobody', () => {
  it('is what a port is there for, amid names', () => {
    const text = table(
      'Port | Protocol | Use',
      '22 | TCP | Used for file transfer',
      '123 | UDP | Time keeper',
      '514 | UDP | Log collector',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Not stated 22/tcp',
      'Not stated → Time keeper 123/udp',
      'Not stated → Log collector 514/udp',
    ]);
  });

  it('is a way before the end that it comes from', () => {
    const text = table(
      'Port | Traffic',
      '443 | Outbound from the keeper to relays',
      '389 | Keeper to the directory',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual(['keeper → relays 443', 'keeper → directory 389']);
  });

  it('is one of two that a sentence names together', () => {
    const text = table(
      'Port | Protocol | Description',
      '22 | TCP | For the client to reach the command line of it.',
    );
    const page = `# Ports\n\nThe firewall and the console use the following ports.\n\n${text}`;
    expect(read(page)).toEqual(['Not stated → Not stated 22/tcp']);
  });
});

describe('what no row may lose', () => {
  it('is its ports, where it may be pinged, too', () => {
    const text = table(
      'Interface | Ports (TCP) | Ports (UDP) | ICMP',
      'Management | 22, 443 | 123 | Yes',
      'Data | 3260 | | No',
    );
    expect(read(`# Firewall\n\n${text}`)).toEqual([
      'Not stated → Management 22, 443/tcp',
      'Not stated → Management 123/udp',
      'Not stated → Data 3260/tcp',
    ]);
  });

  it('is that it allows all, in rules that keep state', () => {
    const text = table(
      'State | Source | Protocol/Dest. port',
      'Stateful | 192.0.2.0/24 | ALL/ALL',
      'Stateful | 198.51.100.0/24 | TCP/30000-32767',
    );
    expect(read(`# Ingress rules for workers\n\n${text}`)).toHaveLength(2);
  });

  it('is the port that it calls, where it listens on none', () => {
    const text = table(
      'Component | Purpose | Communicates on | Listens on',
      'Keeper | Data | N/A | TCP/9997',
      'Lamp | Data to keepers | TCP/9997 | N/A',
    );
    expect(read(`# Network ports\n\n${text}`)).toEqual([
      'Not stated → Keeper 9997/tcp',
      'Lamp → Not stated 9997/tcp',
    ]);
  });
});

it('reads arrows between two columns of names as the way of each row', () => {
  const text = table(
    'Port | Primary site | Direction | Secondary site',
    '3260 | Storage | → | Mirror',
    '443 | Manager | ← | Witness',
  );
  expect(read(`# Ports between sites\n\n${text}`)).toEqual([
    'Storage → Mirror 3260',
    'Witness → Manager 443',
  ]);
});

it('joins headings that say the same twice to those below them, which tell them apart', () => {
  const text = table(
    ' | Source | Source | Destination | Destination | ',
    ' | Zone | Host | Zone | Host | Service',
    '1 | Front | proxy01 | Back | app01 | tcp/8080',
  );
  expect(read(`# Firewall\n\n${text}`)).toEqual(['proxy01 → app01 8080/tcp']);
});

it('takes what ports are open on for what is called', () => {
  const text = table('TCP port | Open on | From', '9392 | Console server | Console clients');
  expect(read(`# Ports\n\n${text}`)).toEqual(['Console clients → Console server 9392/tcp']);
});

describe('who is at the other end', () => {
  it('is not a network’s own addresses, nor does it call from the ports that are open to it', () => {
    const text = table(
      'Network | CIDR | Ports allowed from the office',
      'Management | 10.10.0.0/24 | 22, 443',
      'Workload | 10.20.0.0/24 | 8443',
    );
    expect(read(`# Networks\n\n${text}`)).toEqual([
      'Not stated → 10.10.0.0/24 22, 443',
      'Not stated → 10.20.0.0/24 8443',
    ]);
  });

  it('calls the component whose port stands beside it', () => {
    const text = table(
      'Component | Port | Communicates with',
      'Scheduler | 9000 | Keeper',
      'Worker | 9001 | Scheduler',
    );
    expect(read(`# Communication\n\n${text}`)).toEqual([
      'Keeper → Scheduler 9000',
      'Scheduler → Worker 9001',
    ]);
  });
});
