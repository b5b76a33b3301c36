/** Numbers that are ports although no heading says so, numbers that are none, and what is said beside them. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

it('takes numbers below “Destination”, beside a source port, for the port that is called', () => {
  const text = table(
    'Source Port | Destination | Protocol | Service',
    '1024:65535 | 53 | UDP | Names',
    '1024:65535 | 636 | TCP | Directory',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Names 53/udp',
    'Not stated → Directory 636/tcp',
  ]);
});

it('takes no part of an address for a port', () => {
  const text = table(
    'Address ranges for beams',
    '2607:fcf0::/34',
    '2a00:a640::/34',
    '198.51.100.0/24',
  );
  expect(read(`# Ports of the Lamp\n\n${text}`)).toEqual([]);
});

describe('addresses with their ports behind them', () => {
  const rows = [
    'North | 192.0.2.1:3128 | Egress',
    '192.0.2.2:80 | Egress',
    'South | 192.0.2.3:80 | Egress',
  ];

  it('are called on these, also in rows that a cell above spans', () => {
    const text = table('Region | IP | Direction', ...rows);
    expect(read(`# Rules\n\n${text}`)).toEqual([
      'Not stated → 192.0.2.1 3128',
      'Not stated → 192.0.2.2 80',
      'Not stated → 192.0.2.3 80',
    ]);
  });
});

describe('both', () => {
  it('is TCP and UDP in a column of transports, and no way', () => {
    const text = table(
      'TCP/UDP/Both | Port | IP address',
      'Both | 5060 | 192.0.2.1',
      'UDP | 4000 | 192.0.2.1',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual([
      'Not stated → 192.0.2.1 5060/tcp',
      'Not stated → 192.0.2.1 5060/udp',
      'Not stated → 192.0.2.1 4000/udp',
    ]);
  });

  it('is so, too, where the other cells of the column are one of these', () => {
    const text = table('Service | Protocol | Port', 'Lamp | Both | 53', 'Mast | TCP | 443');
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Lamp 53/tcp',
      'Not stated → Lamp 53/udp',
      'Not stated → Mast 443/tcp',
    ]);
  });
});

describe('lines of transports', () => {
  it('that say the same of each line of ports say it once of all', () => {
    const text = table(
      'Source | Target | Ports | Protocol',
      'Keeper | Lamp | 4000-4059 (drives)<br>4300-4359 | TCP and UDP<br>TCP and UDP',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Keeper → Lamp 4000–4059, 4300–4359/tcp',
      'Keeper → Lamp 4000–4059, 4300–4359/udp',
    ]);
  });

  it('go each with its line of ports where they differ', () => {
    const text = table(
      'Source | Target | Ports | Protocol',
      'Keeper | Lamp | 53<br>443 | TCP and UDP<br>TCP',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Keeper → Lamp 53/tcp',
      'Keeper → Lamp 53/udp',
      'Keeper → Lamp 443/tcp',
    ]);
  });
});

it('reads a range in brackets behind the ports before it', () => {
  const text = table(
    'Source | Target | Ports',
    'Keeper | Lamp | 135, 139 dynamic range (49152-65535)',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual(['Keeper → Lamp 135, 139, 49152–65535']);
});

it('lets a row wait that leaves its port out where others have numbers, and says nothing else', () => {
  const text = table(
    'Target | Port | Source',
    'Lamp | 443 | Keepers',
    'Mast | 8182 | Keepers',
    'Bucket | N/A | Route tables',
  );
  expect(read(`# Rules\n\n${text}`)).toEqual([
    'Keepers → Lamp 443',
    'Keepers → Mast 8182',
    'waits: Bucket | N/A | Route tables',
  ]);
});

it('says of a row without ports, in brackets or not, that nothing listens', () => {
  const text = table('Service | Port', 'Lamp | (none)', 'Mast | none', 'Keel | 80');
  expect(read(`# Stack\n\n${text}`)).toEqual(['Not stated → Keel 80']);
});

it('makes nobody of how grave a heading says it is', () => {
  const text = table('Ports | Why critical', '22, 3389 | Remote access', '53 | Tunnels');
  expect(read(`## CRITICAL — High alert value\n\n${text}`).join()).not.toMatch(/critical|alert/i);
});

it('reads ports below the name of those that listen on them', () => {
  const lamps = table('Lamp servers | Description', '22 | Shell', '443 | Console', '30865 | Sync');
  const crew = table('Lamp servers | Description', '12 | North', '7 | South');
  const lead = 'The following ports need to be opened on these machines:';
  expect(read(`# Ports\n\n${lead}\n\n${lamps}`)).toEqual([
    'Not stated → Lamp servers 22',
    'Not stated → Lamp servers 443',
    'Not stated → Lamp servers 30865',
  ]);
  expect(read(`# Ports\n\n${lead}\n\n${crew}`)).toEqual([]);
});

it('reaches nobody on ports for what comes in', () => {
  const text = table(
    'SG | Inbound | Source | Outbound',
    'front-sg | 80, 443 | 0.0.0.0/0 | nodes-sg',
    'nodes-sg | 8080 | front-sg | store-sg',
  );
  expect(read(`# Security groups\n\n${text}`)).toEqual([
    '0.0.0.0/0 → front-sg 80, 443',
    'front-sg → nodes-sg 8080',
  ]);
});

it('takes the heading over what ports are for as the name of what has them, anew where it stands again', () => {
  const text = table(
    'Harbour Lamp Ports (to the sea) | Port',
    'HTTPS | 443',
    'Beams | 5000',
    'Harbour Store Ports (to the land) | Port',
    'Lookup handler | 7072',
    'HTTP backend | 8080',
  );
  expect(read(`# Harbour\n\nLamp ports\n\n${text}`)).toEqual([
    'Not stated → Harbour Lamp 443',
    'Not stated → Harbour Lamp 5000',
    'Not stated → Harbour Store 7072',
    'Not stated → Harbour Store 8080',
  ]);
});
