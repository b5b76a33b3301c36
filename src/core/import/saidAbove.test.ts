/** What stands above a table and says whose ports these are and who calls them: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('a sentence that says where ports are, and from where they are reached', () => {
  const rows = table(
    'Port | Protocol | Designation',
    '161 | UDP | Harbour Management Protocol (HMP)',
    '443 | TCP | Beams at night',
    '6558 | TCP | ',
  );
  const flows = (from: string, to: string) => [
    `${from} → ${to} 161/udp`,
    `${from} → ${to} 443/tcp`,
    `${from} → ${to} 6558/tcp`,
  ];

  it.each([
    [
      'The following ports on the masts must be accessible from the keeper server.',
      'keeper server',
      'masts',
    ],
    ['These ports on the {KEEP} server must be reachable by the masts.', 'masts', '{KEEP} server'],
    [
      'The ports on the keeper server acting as the central site have to be open to the associated remote sites to light all of them.',
      'remote sites',
      'central site',
    ],
  ])('names both ends of all rows, whatever a cell calls them: %s', (lead, from, to) => {
    expect(read(`# Harbour\n\n## Beacons\n\n${lead}\n\n${rows}`)).toEqual(flows(from, to));
  });

  it('names nobody by what the ports are open for', () => {
    const lead = 'These ports on the firewall must be open to allow the traffic of ships.';
    const [first] = read(`# Harbour\n\n${lead}\n\n${table('Port | Protocol', '443 | TCP')}`);
    expect(first).not.toMatch(/allow|ships/);
  });
});

it('finds whose ports are listed in a sentence on what that listens on', () => {
  const rows = table(
    'Default port | Purpose | Configuration',
    '143 | Port on which the store is listening. | STORE_PORT',
    '1099 | The port of the lamp. | com.example.lamp.port',
  );
  const lead =
    'This page describes the ports the Harbour middleware listens on and their related settings.';
  expect(read(`# Ports overview\n\n${lead}\n\n${rows}`)).toEqual([
    'Not stated → Harbour middleware 143',
    'Not stated → Harbour middleware 1099',
  ]);
});

describe('a heading with a name', () => {
  const rows = table(
    'Port | Protocol | Direction | Purpose',
    '5060 | UDP | Inbound | Signals (primary)',
    '5061 | TCP | Inbound | Signals (fallback)',
  );

  it.each(['Harbour (LBC) - Edge server', 'Harbour (light proxy)'])(
    'shows it by the kind of machine behind the name: %s',
    (heading) => {
      expect(read(`# Ports\n\n## ${heading}\n\n${rows}`)).toEqual([
        'Not stated → Harbour 5060/udp',
        'Not stated → Harbour 5061/tcp',
      ]);
    },
  );

  it('names who calls where only the purpose of a row does, if the page speaks of that elsewhere', () => {
    const own = table(
      'Port | Protocol | Direction | Purpose',
      '5080 | UDP | Inbound | Signals (from Harbour)',
      '5081 | UDP | Inbound | Signals (from Atlantis)',
    );
    const page = `# Ports\n\n## Harbour (light proxy)\n\n${rows}\n\n## LampSwitch (beam server)\n\n${own}`;
    expect(read(page).slice(2)).toEqual([
      'Harbour → LampSwitch 5080/udp',
      'Not stated → LampSwitch 5081/udp',
    ]);
  });

  it('is without what else its page is of', () => {
    const text = table('Port | Protocol | Direction', '5060 | UDP | Inbound');
    expect(read(`# Mast Firewall Rules & Security\n\n## Needed\n\n${text}`)).toEqual([
      'Not stated → Mast 5060/udp',
    ]);
  });
});

describe('a way that stands alone above the columns', () => {
  it('is that of all rows, and the columns are told by their cells', () => {
    const [incoming, outgoing] = [
      table('Inbound: | | ', 'TCP | 22 | SSH', 'TCP | 443 | HTTPS'),
      table('Outbound | | ', 'TCP | 443 | HTTPS'),
    ];
    const page = `# Ports\n\n## Lamp gateway\n\n${incoming}\n\nAnd then:\n\n${outgoing}`;
    expect(read(page)).toEqual([
      'Not stated → Lamp gateway 22/tcp',
      'Not stated → Lamp gateway 443/tcp',
      'Lamp gateway → Not stated 443/tcp',
    ]);
  });
});

it('takes what stands in brackets above a table for a condition where it says when it counts', () => {
  const rows = table(
    'Direction | Port',
    'Outbound to Mast | TCP 3978',
    'Inbound from Mast | TCP 28443',
  );
  const lead = '**Mast communication (required for all Keeper-managed lamps):**';
  expect(read(`# Harbour\n\n## Rules\n\n${lead}\n\n${rows}`).join()).not.toMatch(/managed|Keeper/);
});

describe('a page that says at its beginning whose ports all of these are', () => {
  const page = (...tables: readonly string[]) =>
    `# Ports\n\nThis lists all network ports used by the Keeper Agent.\n\n${tables.join('\n\n')}`;

  it('has targets in a column of names below ways that all go out', () => {
    const text = table(
      'Port | Protocol | Direction | Description | Notes',
      '19000 | TCP | Outbound | Harbour Application Server | By default',
      '443 | TCP | Outbound | Harbour Web Server SSL | For beams',
      '1433 | TCP | Outbound | SQL Server | For all that is kept',
    );
    expect(read(page(`## Harbour HFM\n\n${text}`))).toEqual([
      'Not stated → Harbour Application Server 19000/tcp',
      'Not stated → Harbour Web Server SSL 443/tcp',
      'Not stated → SQL Server 1433/tcp',
    ]);
  });

  it('reaches what a heading names where the rows only say what for', () => {
    const text = table(
      'Port | Protocol | Direction | Description',
      '443 | TCP | Outbound | Remote Access',
      '22 | TCP | Outbound | Software Updates',
    );
    expect(read(page(`## Harbour HFM\n\n${text}`))).toEqual([
      'Not stated → Harbour HFM 443/tcp',
      'Not stated → Harbour HFM 22/tcp',
    ]);
    expect(read(`# Ports\n\n## Harbour HFM\n\n${text}`)).toEqual([
      'Harbour HFM → Not stated 443/tcp',
      'Harbour HFM → Not stated 22/tcp',
    ]);
  });
});

describe('a sentence of several tables, above the heading of one of them', () => {
  const page = (heading: string) =>
    `# Ports\n\n## Table 6a & 6b\n\nThe following tables describe the ports for communication between the Keeper and the Harbour.\n\n### ${heading}\n\n${table('Protocol | Port', 'HTTPS | 443')}`;

  it.each(['Table 6b - Beam Sync with Sails', 'Without sails'])(
    'names both ends where that heading names neither: %s',
    (heading) => {
      expect(read(page(heading))).toEqual(['Keeper → Harbour 443']);
    },
  );

  it.each([
    ['Ports on the Harbour', 'Not stated → Harbour 443'],
    ['Inbound to the Mast', 'Not stated → Mast 443'],
  ])('leaves the end to a heading that names one: %s', (heading, flow) => {
    expect(read(page(heading))).toEqual([flow]);
  });
});

describe('whom rows name, said to be the following', () => {
  it('leaves who calls to the sentence, before any heading', () => {
    const text = table('Destination | Port', 'api.example.com | 443');
    const lead = 'Allow **outbound** traffic from your masts to the following hosts:';
    expect(read(`# Ports of the Keeper\n\n${lead}\n\n${text}`)).toEqual([
      'masts → api.example.com 443',
    ]);
  });

  it('leaves who is called to the sentence', () => {
    const text = table('Source | Port', '192.0.2.0/24 | 443');
    const lead = 'Allow traffic from the following networks to your masts:';
    expect(read(`# Ports of the Keeper\n\n${lead}\n\n${text}`)).toEqual([
      '192.0.2.0/24 → masts 443',
    ]);
  });
});

it.each([
  '## Notes on Lamp Cloud',
  '## Information about the Lamp Nodes',
  '## Summary of required outbound destinations',
  '## Table 7b: Required ports',
])('takes a heading that says what is told for nobody: %s', (heading) => {
  const text = table('Port | Origin', '22 | 192.0.2.0/24');
  expect(read(`# Network\n\n${heading}\n\n${text}`)).toEqual(['192.0.2.0/24 → Not stated 22']);
});

describe('a heading that says which way alone', () => {
  const page = (...headings: readonly string[]) =>
    `# Network\n\n${headings.join('\n\n')}\n\n${table('To | Port | Protocol', 'Keeper | 9500 | TCP')}`;

  it.each(['Beam deployer', 'Uninstaller'])(
    'leaves it to the one above to say whose, by what that does: %s',
    (name) => {
      expect(read(page(`### ${name}`, '#### egress:'))).toEqual([`${name} → Keeper 9500/tcp`]);
    },
  );

  it.each(['Other', 'Optional chapter', 'Overview'])('takes no other for a name: %s', (name) => {
    expect(read(page(`### ${name}`, '#### egress:'))).toEqual(['Not stated → Keeper 9500/tcp']);
  });
});

describe('a column of who is called', () => {
  it.each(['Terminates at', 'Ends at', 'Accepted by', 'Answered by'])(
    'goes before what a sentence names: %s',
    (heading) => {
      const lead = 'The Beam Relay uses these ports on the Harbour Master.';
      const rows = table(`Initiated by | ${heading} | Port`, 'Lamp | Mast | 7400');
      expect(read(`# Flows\n\n${lead}\n\n${rows}`)).toEqual(['Lamp → Mast 7400']);
    },
  );
});

it.each([
  ['Ticket | Initiated by | Accepted by', 'Dim the lamp | Keeper | Harbour Master'],
  ['Subnet | Starts at | Ends at', 'Masts | 10.0.0.1 | 10.0.0.50'],
])('takes none for who is called where nothing says that it is traffic: %s', (headings, row) => {
  expect(read(`# Network ports\n\n## Firewall\n\n${table(headings, row)}`)).toEqual([]);
});

describe('a sentence on ports that names nobody by name', () => {
  const rows = table('Client | Port', 'Lamp | 7400', 'Mast | 7401');

  it.each([
    'The initiating side always uses these ports.',
    'The other side needs the following ports.',
    'Both sides must have these ports open.',
    'The Keeper always uses an ephemeral port.',
    'The Keeper uses a random source port.',
  ])('leaves open who is called: %s', (lead) => {
    expect(read(`# Flows\n\n${lead}\n\n${rows}`)).toEqual([
      'Lamp → Not stated 7400',
      'Mast → Not stated 7401',
    ]);
  });
});

describe('an arrow in a heading', () => {
  const rows = table('Purpose | UDP | TCP', 'Beams | -- | 8443', 'Pings | 9000 | --');

  it.each([
    [
      'Lamp -- > Harbour keeper',
      ['Lamp → Harbour keeper 8443/tcp', 'Lamp → Harbour keeper 9000/udp'],
    ],
    [
      'Harbour keeper < -- Lamp',
      ['Lamp → Harbour keeper 8443/tcp', 'Lamp → Harbour keeper 9000/udp'],
    ],
  ])('names both ends with blanks in it, too: %s', (heading, flows) => {
    expect(read(`# Ports\n\n## Ports of the harbour\n\n### ${heading}\n\n${rows}`)).toEqual(flows);
  });

  it('names nobody where the sentence below it names another, for it may lead through a menu', () => {
    const lead = 'The beacon listens on these ports.';
    expect(read(`# Ports\n\n### Edit → Preferences\n\n${lead}\n\n${rows}`)).toEqual([
      'Not stated → beacon 8443/tcp',
      'Not stated → beacon 9000/udp',
    ]);
  });

  it('goes before what the sentence below it speaks of', () => {
    const lead = 'Beside the ports in this table, beams are sent from one lamp to another lamp.';
    expect(read(`# Ports\n\n### Lamp → Keeper\n\n${lead}\n\n${rows}`)).toEqual([
      'Lamp → Keeper 8443/tcp',
      'Lamp → Keeper 9000/udp',
    ]);
  });

  it('is one in a cell as well', () => {
    const text = table('Connection | Port', 'Lamp -- > Keeper | 8443', 'Store < -- Lamp | 9000');
    expect(read(`# Ports\n\n${text}`)).toEqual(['Lamp → Keeper 8443', 'Lamp → Store 9000']);
  });
});
