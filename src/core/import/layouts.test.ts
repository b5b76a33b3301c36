/** Tables that are laid out otherwise than by a column for each thing: each page with its flows, and the rows that wait. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('a title within a table', () => {
  it('stands over the headings, which are the row below it', () => {
    const text = [
      '| **Inbound** |',
      '| --- |',
      '| Rule # | Kind | Protocol | Port range | Source | Allow/Deny |',
      '| 100 | HTTPS | TCP | 443 | 0.0.0.0/0 | ALLOW |',
      '| 140 | Custom TCP | TCP | 32768-65535 | 192.0.2.0/24 | ALLOW |',
      '| **Outbound** |',
      '| --- |',
      '| Rule # | Kind | Protocol | Port range | Destination | Allow/Deny |',
      '| 100 | SSH | TCP | 22 | 192.0.2.0/24 | ALLOW |',
    ].join('\n');
    expect(read(`# Rules\n\n${text}`)).toEqual([
      '0.0.0.0/0 → Not stated 443/tcp',
      '192.0.2.0/24 → Not stated 32768–65535/tcp',
      'Not stated → 192.0.2.0/24 22/tcp',
    ]);
  });

  it('begins a table of its own where headings that differ stand below it', () => {
    const text = `<table>
      <tr><th colspan="4">Inbound</th></tr>
      <tr><th>Protocol</th><th>Port</th><th>Source</th><th>Comment</th></tr>
      <tr><td>TCP</td><td>443</td><td>192.0.2.0/24</td><td>web</td></tr>
      <tr><td colspan="4">Outbound</td></tr>
      <tr><td>Protocol</td><td>Port</td><td>Destination</td><td>Comment</td></tr>
      <tr><td>UDP</td><td>53</td><td>198.51.100.0/24</td><td>names</td></tr>
    </table>`;
    expect(read(`# Rules\n\n${text}`)).toEqual([
      '192.0.2.0/24 → Not stated 443/tcp',
      'Not stated → 198.51.100.0/24 53/udp',
    ]);
  });
});

it('heads rows anew where all but one of many headings are the same, whatever that one is', () => {
  const text = table(
    'Keel relay service | Default port | Transport | State as shipped',
    'Beams | 5061 | TCP | on',
    'Mast relay service | Default port | Transport | State as shipped',
    'Signals | 7061 | UDP | on',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Beams 5061/tcp',
    'Not stated → Signals 7061/udp',
  ]);
});

describe('numbers that are no ports', () => {
  it('are those by which IP calls protocols', () => {
    const text = table(
      'Protocol type | Protocol number | Port | Source IP',
      'TCP | 6 | 80 (HTTP) | 192.0.2.0/24',
      'UDP | 17 | 53 | 192.0.2.0/24',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual([
      '192.0.2.0/24 → Not stated 80/tcp',
      '192.0.2.0/24 → Not stated 53/udp',
    ]);
  });

  it('are those of protocols also where no column has ports', () => {
    const text = table('From | To | Protocol number', 'edge | hub | 17', 'edge | hub | 47');
    expect(read(`# Network traffic\n\n${text}`)).toEqual([
      'edge → hub not stated/udp',
      'edge → hub /gre',
    ]);
  });

  it('are those of rules, some of which could be ports', () => {
    const text = table(
      'Priority | Rule | Protocol | Allow/Deny',
      '1000 | Web | TCP | Allow',
      '3000 | App | TCP | Allow',
    );
    expect(read(`# Security rules\n\n${text}`).filter((flow) => /[13]000/.test(flow))).toEqual([]);
  });
});

describe('both ends in one cell', () => {
  it('are told by a “to” under a heading that says nothing', () => {
    const text = table(
      'Connect | Port/protocol | Details',
      'Keeper to lamp | 443: HTTPS | Inbound rule on lamps',
      'Keeper to load balancer | 80: HTTP; 443: HTTPS | Modify in the provider',
      'Lamp host to host | 5985: WinRM | Control channel',
    );
    expect(read(`# Ports and exceptions\n\n${text}`)).toEqual([
      'Keeper → lamp 443',
      'Keeper → load balancer 80',
      'Keeper → load balancer 443',
      'Lamp host → host 5985',
    ]);
  });

  it('are not told where the cell says what a rule does', () => {
    const text = table(
      'Name | Port | Protocol',
      'Allow web to store | 443 | TCP',
      'Allow agent to relay | 22 | TCP',
    );
    expect(read(`# Rules\n\n${text}`).filter((flow) => flow.startsWith('Allow'))).toEqual([]);
  });

  it('are those of each arrow in a list, and of none between two items of it', () => {
    const text = table(
      'Port | Flow',
      '8000 | front --> broker, back --> broker',
      '9000 | back --> back',
    );
    expect(read(`# Network traffic\n\n${text}`)).toEqual([
      'front → broker 8000',
      'back → broker 8000',
      'back → back 9000',
    ]);
  });
});

it('takes the name of a row that heads a column for a destination, also if it is a protocol', () => {
  const text = table(
    ' | Front | PostgreSQL | Store | Edge balancer',
    'Front | | 7432, 9631 | 9200 | ',
    'PostgreSQL | | 9631, 7432 | | ',
    'Store | | | 9300 | 443',
  );
  const page = `# Firewall\n\nThe ports to open from each source to each destination.\n\n${text}`;
  expect(read(page)).toEqual([
    'Front → PostgreSQL 7432, 9631',
    'Front → Store 9200',
    'PostgreSQL → PostgreSQL 9631, 7432',
    'Store → Store 9300',
    'Store → Edge balancer 443',
  ]);
});

it('hears which of two columns of protocols has the transports', () => {
  const text = table(
    'Port | Protocol - Layer 4 | Protocol - Layer 5 | Source | Destination',
    '53 | TCP/UDP | DNS | all | keeper',
    '8472 | UDP | VXLAN | all | all',
  );
  expect(read(`# Cluster ports\n\n${text}`)).toEqual([
    'all → keeper 53/tcp',
    'all → keeper 53/udp',
    'all → all 8472/udp',
  ]);
});

it('reads ports under headings that say what is spoken and to whom it is open', () => {
  const text = table(
    'Node type | gRPC-internal-private | gRPC-external-public | HTTP-external-public',
    'zero | 5080 | | 6080',
    'alpha | 7080 | 9080 | 8080',
  );
  expect(read(`# Default ports\n\n${text}`)).toEqual([
    'Not stated → zero 5080',
    'Not stated → zero 6080',
    'Not stated → alpha 7080',
    'Not stated → alpha 9080',
    'Not stated → alpha 8080',
  ]);
});

it('keeps the setting that a port is set by apart from the port', () => {
  const text = table(
    'Name | Default port | Related setting',
    'Backup | 6362 | server.backup.listen_address',
    'Cluster traffic | 6000 | server.cluster.listen_address',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Backup 6362',
    'Not stated → Cluster traffic 6000',
  ]);
});

it('takes what a rule does with its packets for no name, whatever the column is called', () => {
  const text = table(
    'Chain | Source | Dport | Proto | Target',
    'INPUT | 10.1.0.0/16 | 22 | tcp | ACCEPT',
    'INPUT | 10.2.0.0/16 | 9100 | tcp | DROP',
  );
  expect(read(`# Firewall\n\n${text}`)).toEqual(['10.1.0.0/16 → Not stated 22/tcp']);
});

it('charts the ports of every column that has them, under headings that say nothing', () => {
  const text = table(
    'Controller | Core 0 | Core 1',
    'Orchestrator | UDP 12346 | ',
    'Manager | UDP 12346 | UDP 12446',
  );
  expect(read(`# Firewall ports\n\n${text}`)).toEqual([
    'Not stated → Orchestrator 12346/udp',
    'Not stated → Manager 12346/udp',
    'Not stated → Manager 12446/udp',
  ]);
});

it('takes ports with words behind them for no names of those at the other end', () => {
  const text = table(
    'Component | Inbound | Outbound',
    'Mover | TCP 2500, 2501 from proxies | TCP 443 to cloud storage',
    'Proxy | TCP 6160 from the server | TCP 2500 to the mover',
  );
  expect(read(`# Network requirements\n\n${text}`)).toEqual([
    'Not stated → Mover 2500, 2501/tcp',
    'Mover → Not stated 443/tcp',
    'Not stated → Proxy 6160/tcp',
    'Proxy → Not stated 2500/tcp',
  ]);
});

it('reads rules that say in one cell from whom to whom, and in another over what', () => {
  const text = table(
    'Priority | Rule | Traffic | Allow/Deny',
    '1000 | Web to app | TCP/8080 | Allow',
    '3000 | App to database | TCP/5432 | Allow',
  );
  expect(read(`# Security rules\n\n${text}`)).toEqual([
    'Web → app 8080/tcp',
    'app → database 5432/tcp',
  ]);
});
