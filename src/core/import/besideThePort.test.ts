/** What stands beside ports, transports and names, and is none of them: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from './choices.ts';
import { pipeTable as table, readPage as read } from './readPage.ts';
import { readSources } from './readSources.ts';

describe('a cell of ports', () => {
  it('holds none in what refers elsewhere, as long as that names no other number', () => {
    const text = table(
      'Component | Port',
      'Lamp | TCP port 135<br>See Notes on port 135<br>Another rule might be needed.',
      'Keeper | TCP port 4022. To verify the port used, ask the keeper.',
      'Store | TCP port 5000. See port 5001 for the others',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Lamp 135/tcp',
      'Not stated → Keeper 4022/tcp',
      'waits: Store | TCP port 5000. See port 5001 for the others',
    ]);
  });

  it('that may be changed has the port by default, where it says one', () => {
    const text = table(
      'Component | Port',
      'Lamp | Configurable port<br>Default port: 8004/tcp',
      'Store | Configurable',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Lamp 8004/tcp',
      'Not stated → Store varies',
    ]);
  });

  it('that is empty states no flow in a list of ports, unless something is spoken', () => {
    const text = table(
      'Service | Port | Protocol',
      'lampd | 5000 | TCP',
      'keeperd | | ',
      'pinger | | ICMP',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → lampd 5000/tcp',
      'Not stated → pinger /icmp',
    ]);
  });
});

describe('two columns of what is spoken', () => {
  it('are the protocol and what that runs over, where only some cells of one are transports', () => {
    const text = table(
      'Port | Protocol | Service name | Source | Destination',
      '22 | SCP | SSH | Support | Nodes',
      '443 | HTTPS | HTTPS | Support | Nodes',
      '12345 | TCP | ODBC | Support | Nodes',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Support → Nodes 22',
      'Support → Nodes 443',
      'Support → Nodes 12345/tcp',
    ]);
  });

  it('say nothing where somebody else is to choose', () => {
    const text = table('Source | Destination | Protocol | Port', 'a | b | User-defined | 443');
    const page = `# Rules\n\n${text}`;
    const { document } = readSources([{ name: 'p.md', text: page, format: null }], NO_CHOICES);
    expect(document?.flows.map(({ protocol }) => protocol)).toEqual(['not-stated']);
  });
});

describe('a name', () => {
  it('is what a very long cell begins with', () => {
    const told = `Gateway addresses. The gateway is told of here. ${'It goes on and on. '.repeat(40)}`;
    const text = table('Source | Destination | Port', `Workers | ${told} | 443`);
    expect(read(`# Rules\n\n${text}`)).toEqual(['Workers → Gateway addresses 443']);
  });

  it('ends before what a page’s builder is told', () => {
    const text = table('Source | Destination | Port', '[Keeper](x.md){: external} | Lamp | 443');
    expect(read(`# Rules\n\n${text}`)).toEqual(['Keeper → Lamp 443']);
  });

  it('goes on behind a “for” that stands between capitals', () => {
    const text = table('Port | Use', '8443 | Needed between nodes of a cluster.');
    expect(read(`# Ports used by Lamp Agent for Lanterns\n\n${text}`)).toEqual([
      'Not stated → Lamp Agent for Lanterns 8443',
    ]);
    expect(read(`# Ports used by Lamp for communication\n\n${text}`)).toEqual([
      'Not stated → Lamp 8443',
    ]);
  });

  it('is none of an edition, and the title above names whose rules these are', () => {
    const text = table('Destination | Port', 'a.example.com | 443');
    const page = `# Outbound rules for Lamp clusters\n\n## Acme Global required rules\n\n${text}`;
    expect(read(page)).toEqual(['Lamp clusters → a.example.com 443']);
  });

  it('is not taken from a sentence on a port that no row has', () => {
    const text = table(
      'Port | Use',
      '9200 | For use by the board only.',
      '9300 | Between members.',
    );
    const lead = 'The keeper uses port 10250 to reach the nodes.';
    expect(read(`# Requirements\n\n${lead}\n\n${text}`)).not.toContain('Not stated → keeper 9200');
  });
});

describe('headings in Japanese', () => {
  it('say what comes in and what goes out', () => {
    const text = table('コンポーネント | 着信 | 発信', 'Lamp | 4747 | 14747', 'Keeper | 80 | 4730');
    expect(read(`# ポート\n\n${text}`)).toEqual([
      'Not stated → Lamp 4747',
      'Lamp → Not stated 14747',
      'Not stated → Keeper 80',
      'Keeper → Not stated 4730',
    ]);
  });
});

describe('of several columns of ports, one that holds none', () => {
  const head = 'Service | TCP port | UDP port';

  it.each(['0', '0000'])('says nothing of the other: %s', (none) => {
    const text = table(head, 'Lamp | 443 | 500', `Mast | 80 | ${none}`);
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Lamp 443/tcp',
      'Not stated → Lamp 500/udp',
      'Not stated → Mast 80/tcp',
    ]);
  });

  it('does not hold back the other where it cannot be read, and is told of', () => {
    const text = `# Ports\n\n${table(head, 'Lamp | 443 | 500', 'Mast | 80 | three of them')}`;
    expect(read(text)).toContain('Not stated → Mast 80/tcp');
    const { problems } = readSources([{ name: 'page.md', text, format: null }], NO_CHOICES);
    expect(problems.map(({ code }) => code)).toContain('port-unread');
  });

  it('waits where it is the only one', () => {
    expect(read(`# Ports\n\n${table('Service | Port', 'Lamp | 443', 'Mast | 0000')}`)).toEqual([
      'Not stated → Lamp 443',
      'waits: Mast | 0000',
    ]);
  });
});

it('takes the only number of a sentence for the port that it calls the default one', () => {
  const text = table(
    'Service | Port',
    'Lamp | if not set at the start, uses default port 4244',
    'Mast | not 4245, but default port 4246',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Lamp 4244',
    'waits: Mast | not 4245, but default port 4246',
  ]);
});

it('takes all clients for those that call, in a column of services', () => {
  const text = table('Port | Service', '3021 | Lamp API', '3023 | All clients');
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Lamp API 3021',
    'All clients → Not stated 3023',
  ]);
});

describe('what passes, in place of a port', () => {
  it('leaves the port unsaid between two that are named', () => {
    const text = table(
      'Source | Destination | Port | Protocol',
      'Keeper | Mast | 443 | TCP',
      'Keeper | Lamp | beam witness traffic | TCP',
      'Dock A ⇄ Dock B (inner nets) | Dock A ⇄ Dock B | vSAN / vMotion / overlay | —',
      'Keeper | Store | established traffic | TCP',
    );
    expect(read(`# Flows\n\n${text}`)).toEqual([
      'Keeper → Mast 443/tcp',
      'Keeper → Lamp varies/tcp',
      'Dock A → Dock B (inner nets) varies',
      'Dock B (inner nets) → Dock A varies',
    ]);
  });

  it('is no port of whoever listens', () => {
    const text = table('Service | Port', 'Lamp | 443', 'Mast | beam witness traffic');
    expect(read(`# Ports\n\n${text}`)[1]).toBe('waits: Mast | beam witness traffic');
  });
});

it('reads the ports of a cell that tells of each on a line of its own', () => {
  const text = table(
    'Service | Port',
    'Keeper | 7400 (HTTPS), bidirectional<br>The port is used for signals from lamps.<br>7401 bidirectional<br>' +
      'This port is used to steer.<br>Note: Another port for masts is supported.',
    'Mast | 7402 (HTTPS), bidirectional<br>Signals use this port.',
    'Lamp | 7403 (HTTPS)<br>This port is used instead of port 7404.',
    'Beam | 7405 (HTTPS)<br>This port must not be open.',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Keeper 7400',
    'Not stated → Keeper 7401',
    'Not stated → Mast 7402',
    'waits: Lamp | 7403 (HTTPS)\nThis port is used instead of port 7404.',
    'waits: Beam | 7405 (HTTPS)\nThis port must not be open.',
  ]);
});

it('charts what runs both ways beside a port once, where nobody says who calls', () => {
  const text = table('Service | Port', 'Keeper | 7400 (HTTPS), bidirectional', 'Mast | 7401');
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Keeper 7400',
    'Not stated → Mast 7401',
  ]);
});
