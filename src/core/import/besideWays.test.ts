/** Columns that say from where, when and of what kind, beside ports: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from './choices.ts';
import { pipeTable as table, readPage as read } from './readPage.ts';
import { readSources } from './readSources.ts';

describe('a column of access', () => {
  it('says from where, where its cells are addresses, and not who listens', () => {
    const text = table(
      'Port | Protocol | Purpose | Access | When to open',
      '30303 | TCP | Beams | 0.0.0.0/0 (public) | Always',
      '22 | TCP | Shell | Your IP only | If you have to',
      '9615 | TCP | Counts of ships | Harbour IP | If you count',
    );
    expect(read(`# Ports\n\n## Lamp gateway\n\n${text}`)).toEqual([
      '0.0.0.0/0 → Lamp gateway 30303/tcp',
      'Your IP only → Lamp gateway 22/tcp',
      'Harbour IP → Lamp gateway 9615/tcp',
    ]);
  });

  it('says whether, where its cells do', () => {
    const text = table('Port | Service | Access', '22 | Shell | Allow', '23 | Lamp | Deny');
    expect(read(`# Ports\n\n${text}`)).toEqual(['Not stated → Shell 22']);
  });
});

it('takes the same few adjectives over and over for nobody who listens', () => {
  const text = table(
    'Port | Protocol | Direction | Lantern',
    '20 | FTP | outbound | persistent',
    '21 | FTP | inbound | persistent',
    '22 | SSH | outbound | managed (open/close)',
    '25 | SMTP | outbound | managed (open/close)',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Not stated 20',
    'Not stated → Not stated 21',
    'Not stated → Not stated 22',
    'Not stated → Not stated 25',
  ]);
});

it('says of each row that its way is not read where that is a word for a side', () => {
  const text = `# Ports\n\n${table(
    'Device | Port | Protocol | Direction',
    'Lamp | 80 | TCP | Source',
    'Mast | 1883 | TCP | Target',
  )}`;
  const { problems } = readSources([{ name: 'page.md', text, format: null }], NO_CHOICES);
  const lines = problems.flatMap(({ code, place }) =>
    code === 'direction-unread' ? [place?.line] : [],
  );
  expect(lines).toEqual([5, 6]);
});

describe('a name with brackets', () => {
  it('is the protocol that is listed, where these say what it takes', () => {
    const text = table(
      'Service | Port',
      'POP3 (STARTTLS required) | 110',
      'Lamp1 (beams enabled) | 143',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual(['Not stated → POP3 110', 'Not stated → Lamp1 143']);
  });

  it('is nobody who listens where it is a protocol at length', () => {
    const text = table(
      'Port | Name',
      '123 | Network Time Protocol (NTP)',
      '80 | HTTP (Hypertext Transfer Protocol)',
      '443 | Hypertext Transfer Protocol over SSL/TLS (HTTPS)',
      '700 | Protocol gateway (PGW)',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Not stated 123',
      'Not stated → Not stated 80',
      'Not stated → Not stated 443',
      'Not stated → Protocol gateway (PGW) 700',
    ]);
  });
});

it('takes what runs both ways for nobody who listens, and the same beside what comes in for one', () => {
  const page = (way: string) =>
    `# Ports\n\n${table('Port | Direction | Purpose', `5060 | ${way} | Bell calls`, `6000 | ${way} | Bell media`)}`;
  expect(read(page('Bidirectional'))).toEqual([
    'Not stated → Not stated 5060',
    'Not stated → Not stated 6000',
  ]);
  expect(read(page('Inbound'))).toEqual([
    'Not stated → Bell calls 5060',
    'Not stated → Bell media 6000',
  ]);
});

describe('a column of those outside, beside ways', () => {
  const rows = [
    'Bank | Inbound | Beam 12 over TLS | 7443',
    'Tug yard | Outbound | Beam 12 over TLS | 5105',
    'Clock | Outbound | NTP | 123',
  ];

  it.each(['External party', 'Third party', 'External system', 'Remote system'])(
    'is at the other end of each row, and a service is what is spoken: %s',
    (heading) => {
      const text = table(`${heading} | Direction | Service | Port`, ...rows);
      const lead = 'Direction is seen from the switch.';
      expect(read(`# Harbour\n\n## Outside\n\n${lead}\n\n${text}`)).toEqual([
        'Bank → switch 7443',
        'switch → Tug yard 5105',
        'switch → Clock 123',
      ]);
    },
  );

  it('makes nobody of what is spoken over something, whatever its heading', () => {
    const text = table(
      'Remote system | Direction | Application | Port',
      'Bank | Inbound | Beam 12 over HTTPS | 7443',
      'Yard | Outbound | Tug console | 5105',
    );
    expect(read(`# Harbour\n\n## Outside\n\n${text}`)).toEqual([
      'Tug console → Yard 5105',
      'waits: Bank | Inbound | Beam 12 over HTTPS | 7443',
    ]);
  });

  it('is whose ports these are where no row says a way', () => {
    const text = table('External system | Port', 'Bank | 7443', 'Tug yard | 5105');
    expect(read(`# Harbour ports\n\n${text}`)[0]).toMatch(/→ Bank 7443/);
  });
});

describe('rules of a machine by its own port and the one at the other end', () => {
  const head =
    'Rule | Protocol | Direction | Type | Remote IP | Remote port | Server port | Action';

  it('go to the port of whichever end is called', () => {
    const text = table(
      head,
      '1 | TCP | incoming | any | any | any | 80 | Allow',
      '2 | TCP | outgoing | any | 192.0.2.7 | 443 | any | Allow',
    );
    expect(read(`# Lamp firewall\n\n${text}`)).toEqual([
      'any → Lamp 80/tcp',
      'Lamp → 192.0.2.7 443/tcp',
    ]);
  });

  it('open no flow of their own where they let pass replies alone', () => {
    const text = table(
      head,
      '1 | TCP | incoming | any | any | any | 80 | Allow',
      '2 | TCP | outgoing | established | any | any | 80 | Allow',
    );
    expect(read(`# Lamp firewall\n\n${text}`)).toEqual(['any → Lamp 80/tcp']);
  });
});

describe('ports opened to somebody, in rows that all go out', () => {
  const out = table(
    'Port | Protocol | Direction | Notes',
    '443 | TCP | Outbound | Beams',
    '88 | TCP | Outbound | Keys',
  );
  const page = (heading: string) =>
    read(`# Harbour\n\n## Port Tables for Harbour Lamp\n\n### ${heading}\n\n${out}`);

  it.each([
    ['Firewall ports opened to the Harbour Store when it is set:', 'Harbour Store'],
    ['Firewall ports opened for Night Directory:', 'Night Directory'],
    ['Firewall ports opened for internet access:', 'internet'],
    ['Firewall ports opened for beam updates:', 'Not stated'],
    ['Firewall ports opened for SMTP:', 'Not stated'],
  ])('reach that, from whatever the heading above says to have them: %s', (heading, to) => {
    expect(page(heading)).toEqual([`Harbour Lamp → ${to} 443/tcp`, `Harbour Lamp → ${to} 88/tcp`]);
  });

  it('are those of the machine for which they are opened', () => {
    expect(page('Firewall ports opened for Beam agents:')[0]).toMatch(/^Beam agents → /);
  });
});

describe('a title by which all rows go out of a machine', () => {
  const rows = (cell: string) =>
    table(
      'Protocol | Port | Source | Description',
      `TCP | 22 | ${cell} | Shell`,
      'TCP | 443 | git.example.com | Catalog',
    );

  it('is believed against a heading that calls those sources whom they reach', () => {
    expect(read(`# Ports\n\nOutbound Rules for Keeper Nodes\n\n${rows('Any ship')}`)).toEqual([
      'Keeper Nodes → Any ship 22/tcp',
      'Keeper Nodes → git.example.com 443/tcp',
    ]);
  });

  it('says nothing against sources of which one is that machine', () => {
    expect(read(`# Ports\n\nOutbound Rules for Keeper Nodes\n\n${rows('Keeper node 2')}`)).toEqual([
      'Keeper node 2 → Not stated 22/tcp',
      'git.example.com → Not stated 443/tcp',
    ]);
  });
});
