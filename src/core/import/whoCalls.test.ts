/** Who calls and who is called, where a page says so elsewhere than in a column of its own, and what is no end at all. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('a column of users', () => {
  it('names who calls where its cells are clients, everybody or whole clusters', () => {
    const text = table(
      'Protocol | Port | Description | User',
      'TCP | 80 | Lamp console | Web browser or API client',
      'TCP | 8480 | Lamp metrics | All nodes',
      'TCP | 6443 | Lamp API | Keeper cluster',
    );
    expect(read(`# Ports\n\n## Lamp gateway\n\n${text}`)).toEqual([
      'Web browser → Lamp gateway 80/tcp',
      'API client → Lamp gateway 80/tcp',
      'All nodes → Lamp gateway 8480/tcp',
      'Keeper cluster → Lamp gateway 6443/tcp',
    ]);
  });

  it('names who calls below a heading that speaks of the rule they use', () => {
    const text = table(
      'Destination port | Protocol | Description | Devices using this rule',
      '443 | TCP | Signals | All',
      '5004 | UDP | Beams | Lamp',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual(['All → Signals 443/tcp', 'Lamp → Beams 5004/udp']);
  });

  it('names what listens where its cells are processes', () => {
    const text = table('Port | Protocol | Used by', '8300 | TCP | keeperd', '8301 | TCP | lampd');
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → keeperd 8300/tcp',
      'Not stated → lampd 8301/tcp',
    ]);
  });
});

describe('a sentence above a table', () => {
  const rules = table('Type | Protocol | Port | Source', 'SSH | TCP | 22 | bastion');

  it.each([
    'Keeper nodes have the following security group rules:',
    'Keeper nodes have these inbound rules:',
    'Keeper nodes are assigned a security group with these rules:',
  ])('says whose rules these are, nearer than a heading of all of them: %s', (lead) => {
    expect(read(`# Keeper and Lamp Nodes\n\n${lead}\n\n${rules}`)).toEqual([
      'bastion → Keeper nodes 22/tcp',
    ]);
  });

  it('names nobody by how it goes on', () => {
    const text = table('Service | Port', 'Lamp | 8443');
    expect(read(`Conversely, all outbound traffic goes through these:\n\n${text}`)).not.toContain(
      'Conversely → Lamp 8443',
    );
  });

  it('states no flow where all is allowed but what is listed', () => {
    const text = table('Service | Port | Why', 'Lamp | 25 | Prevents glare');
    expect(
      read(`All outbound traffic is allowed with the following exceptions:\n\n${text}`),
    ).toEqual([]);
  });

  it('states flows where all is blocked but what is listed', () => {
    const text = table('Service | Port | Why', 'Lamp | 25 | Lights the mast');
    const lead = 'All inbound connections are blocked, with exceptions. The following are open:';
    expect(read(`${lead}\n\n${text}`)).toEqual(['Not stated → Lamp 25']);
  });
});

it('reads rows as forbidden whose column says why they are restricted', () => {
  const text = table('Service | Port | Reason for restriction', 'Lamp | 25 | Glare');
  expect(read(`# Outbound\n\n${text}`)).toEqual([]);
});

it('takes the title of a history of changes for nobody’s name', () => {
  const text = table('Protocol | Port | Direction', 'TCP | 5061 | Inbound');
  expect(read(`# Revision history - Requirements for Lamp services\n\n${text}`)).toEqual([
    'Not stated → Not stated 5061/tcp',
  ]);
});

describe('cells of ports that name ends', () => {
  it('are who calls and who is called, below the two of them', () => {
    const text = table(
      'Source port | Destination port | Protocol',
      'Keeper ephemeral ports | Lamp cloud 5060 - 5070 | TCP',
      'Lamp cloud 36000-59999 | Keeper 49152-59999 | UDP',
    );
    expect(read(`# Ports for Mast services\n\n${text}`)).toEqual([
      'Keeper → Lamp cloud 5060–5070/tcp',
      'Lamp cloud → Keeper 49152–59999/udp',
    ]);
  });

  it('are only ports where no name stands before these', () => {
    const text = table('Source port | Destination port | Protocol', 'TCP 1024 | TCP 443 | TCP');
    expect(read(`# Ports for Lamp services\n\n${text}`)).toEqual([
      'Not stated → Lamp services 443/tcp',
    ]);
  });

  it('say who calls behind the ports, in the only column of these', () => {
    const text = table(
      'Ports | Protocol | Purpose',
      '2500 from relays | TCP | Beams',
      '443 (from the office) | TCP | Console',
    );
    expect(read(`# Ports of the Keeper\n\n${text}`)).toEqual([
      'relays → Keeper 2500/tcp',
      'office → Keeper 443/tcp',
    ]);
  });
});

it('names the two of a title where a column only says what passes between them', () => {
  const text = table(
    'Communication | Protocol | Port',
    'Cluster communications | HTTPS | TCP 8443',
    'User access | HTTPS | TCP 443',
  );
  expect(read(`# Network\n\n## Keeper node to lamp node\n\n${text}`)).toEqual([
    'Keeper node → lamp node 8443/tcp',
    'Keeper node → lamp node 443/tcp',
  ]);
});

it('draws no row both ways for an arrow above rows that say from whom to whom', () => {
  const text = table('Source | Destination | Port', 'Keeper | Lamp | 80', 'Lamp | Keeper | 443');
  expect(read(`# Keeper ↔ Lamp\n\n${text}`)).toEqual(['Keeper → Lamp 80', 'Lamp → Keeper 443']);
});

it('lets a row wait that has lost what stood between its two names', () => {
  const text = table(
    'Communication direction | Protocol | Port',
    'Keeper Lamp | TCP | 443',
    'Lamp to Mast | TCP | 8443',
  );
  const lead = 'These are required between the Keeper server and the Mast device:';
  expect(read(`${lead}\n\n${text}`)).toEqual([
    'Lamp → Mast 8443/tcp',
    'waits: Keeper Lamp | TCP | 443',
  ]);
});

it('reads sides that are labelled before and behind an arrow, and a second pair behind a semicolon', () => {
  const text = table(
    'Port | Direction',
    '22 | Source: keeper → Destination: lamp; also Source: desk → Destination: keeper',
    '9100 | Source: keeper (poller) → Destination: lamp',
  );
  expect(read(`# Inbound\n\n${text}`)).toEqual([
    'keeper → lamp 22',
    'desk → keeper 22',
    'keeper (poller) → lamp 9100',
  ]);
});

describe('beside machines', () => {
  it('makes no callers of the processes that hold their ports', () => {
    const text = table(
      'Node | Ports | Used by',
      'Keeper | 2379 | store',
      'Keeper | 6443 | keeper API',
      'Lamp | 10250 | lampd',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Keeper 2379',
      'Not stated → Keeper 6443',
      'Not stated → Lamp 10250',
    ]);
  });

  it('still hears callers', () => {
    const text = table(
      'Node | Ports | Used by',
      'Keeper | 2379 | All',
      'Keeper | 6443 | Lamp clients',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual(['All → Keeper 2379', 'Lamp clients → Keeper 6443']);
  });
});

it('reads arrows between names below any heading, where no column names an end', () => {
  const text = table(
    'Layer | Protocol | Ports | Used by',
    'Front ↔ Gate | HTTP | 8782 | Console',
    'Gate → Lamp | HTTP | 8780 | Keeper',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Front → Gate 8782',
    'Gate → Front 8782',
    'Gate → Lamp 8780',
  ]);
});

it('takes an endpoint beside a component for the other end where each row says its way', () => {
  const text = table(
    'Component | Endpoint | Direction | Protocol',
    'Keeper | Lamp control plane | Outbound | WSS',
    'Registry | Public registry | Inbound | HTTPS',
  );
  expect(read(`# Connections\n\n${text}`)).toEqual([
    'Keeper → Lamp control plane not stated',
    'Public registry → Registry not stated',
  ]);
});

describe('names of ends', () => {
  const named = (name: string) =>
    read(`# Rules\n\n${table('Source | Destination | Port', `${name} | Lamp | 443`)}`);

  it.each([
    ['Subnetz(e)', 'Subnetz(e)'],
    ['keeper (POST /lamps)', 'keeper'],
    ['The engine. It publishes events.', 'The engine'],
    ['Variable (default 192.0.2.0/24)', '192.0.2.0/24'],
  ])('of %s is %s', (written, label) => {
    expect(named(written)).toEqual([`${label} → Lamp 443`]);
  });

  it('are none where nobody calls yet', () => {
    expect(named('Nothing yet. It is there for later.')).toEqual([
      'waits: Nothing yet. It is there for later. | Lamp | 443',
    ]);
  });
});

it('hears a refusal with its reason below a heading of states', () => {
  const text = table(
    'Source | Destination | Port | Status',
    'Keeper | Lamp | 443 | Allowed',
    'World | Lamp | 80 | Denied after tests',
  );
  expect(read(`# Matrix\n\n${text}`)).toEqual(['Keeper → Lamp 443']);
});

it('makes no caller of the host at which a service is reached', () => {
  const text = table(
    'Service | Host | Port | Protocol',
    'Lamp API | <your-lamp> | 443 | HTTPS',
    'Mast API | mast.example.com | 443 | HTTPS',
  );
  const lead = 'For all of this to run, there must be outbound internet access to:';
  expect(read(`# Network\n\n${lead}\n\n${text}`)).toEqual([
    'Not stated → Lamp API 443',
    'Not stated → Mast API 443',
  ]);
});

it('makes no caller of a listener that leads to what listens behind it', () => {
  const text = table('Listener | Forwards to | Target port', 'HTTPS:443 | web-tg | 8080');
  expect(read(`# Balancer\n\n${text}`)).toEqual(['Not stated → web-tg 8080']);
});

it('reads an arrow between two names in a list of what listens', () => {
  const text = table(
    'Connection | Port | Purpose',
    'Store | 1521 | Data',
    'Lamp | 22 | Shell',
    'Mast | 23 | Ropes',
    'Keel | 24 | Depth',
    'Desk → Keeper | 8000 | Console',
    ':80 → :5000 redirect | 80 | Old',
  );
  expect(read(`# Network\n\n${text}`)).toEqual([
    'Not stated → Store 1521',
    'Not stated → Lamp 22',
    'Not stated → Mast 23',
    'Not stated → Keel 24',
    'Desk → Keeper 8000',
    'waits: :80 → :5000 redirect | 80',
  ]);
});
