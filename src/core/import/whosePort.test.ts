/** Whose port it is, where headings stand wrong, cells say it in words, or nothing but a note stands beside: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

const LEAD = 'The Harbour Keeper uses several ports.';

describe('headings that stand the wrong way round', () => {
  const rows = (...all: readonly string[]) => all.map((words, at) => `${7400 + at * 7} | ${words}`);

  it('are turned where all of one are ports and none of the other is', () => {
    const text = table(
      'Port description | Port | Note',
      ...rows('Port for beams | Inside only', 'Port for masts |', 'Shell |'),
    );
    expect(read(`# Ports\n\n${LEAD}\n\n${text}`)).toEqual([
      'Not stated → Harbour Keeper 7400',
      'Not stated → Harbour Keeper 7407',
      'Not stated → Harbour Keeper 7414',
    ]);
  });

  it.each([
    ['some of the others are ports, too', ['Beam', '443', '7401']],
    ['cables go in there', ['eth0', 'eth1', 'usb 2']],
  ])('are left where %s', (_why, words) => {
    const text = table('Name | Port', ...rows(...words));
    expect(read(`# Lamp\n\n${text}`).filter((flow) => /→.*7400/.test(flow))).toEqual([]);
  });

  it.each([
    ['only count', [1, 2, 3]],
    ['may be of anything', [1024, 2048, 4096]],
  ])('are left where the numbers %s', (_why, [one, two, three]) => {
    const text = table('Name | Port', `${one} | Beam`, `${two} | Mast`, `${three} | Shell`);
    expect(read(`# Ports\n\n${LEAD}\n\n${text}`)).toEqual([]);
  });

  it('are turned where everybody knows the numbers', () => {
    const text = table('Name | Port', '22 | Shell of hosts', '443 | Console', '123 | Clock');
    expect(read(`# Ports\n\n${LEAD}\n\n${text}`)[1]).toBe('Not stated → Console 443');
  });
});

describe('a port that is called by whose it is', () => {
  const told = (...rows: readonly string[]) =>
    read(
      `# Ports\n\n${LEAD}\n\n${table('Port | Description', ...rows.map((row, at) => `${7400 + at} | ${row}`))}`,
    );

  it('is of whom what it is for tells', () => {
    expect(
      told(
        'Serving port for the Beam store',
        'Port of MASTD to accept answers of lamps',
        'Signal request serving port of MASTD',
        'MASTD port for receiving signals from the Beam store',
        'MASTD’s shell port over https',
        'Port for Beam peers to listen for signals of their own kind',
      ),
    ).toEqual([
      'Not stated → Beam store 7400',
      'Not stated → MASTD 7401',
      'Not stated → MASTD 7402',
      'Not stated → MASTD 7403',
      'Not stated → MASTD 7404',
      'Not stated → Beam peers 7405',
    ]);
  });

  it('is of whom the page tells where that is only what it is for', () => {
    expect(
      told(
        'Serving port for HTTPS requests that come from lamps',
        'Port for Lantern, which collects figures from here',
        'Default port for accepting signals',
        'Server port for Lantern agents',
        'Listening port for RADIUS authentication',
        'Port used for signals of the fleet',
      ),
    ).toEqual(
      [7400, 7401, 7402, 7403, 7404, 7405].map((port) => `Not stated → Harbour Keeper ${port}`),
    );
  });
});

describe('a note', () => {
  it.each(['Note', 'Notes', 'Remarks', 'Comment', 'Additional comments', 'Bemerkungen', '備考'])(
    'names nobody, however short: %s',
    (heading) => {
      const text = table(
        `Port | Port description | ${heading}`,
        '7400 | Port for signals that beams send to each other | At most five masts',
        '7401 | Port for signals that masts send to each other |',
        '7402 | Port for the answers that lamps give to anybody | Outside only',
      );
      expect(read(`# Ports\n\n${text}`)).toEqual(
        [7400, 7401, 7402].map((port) => `Not stated → Not stated ${port}`),
      );
    },
  );
});

it('leaves unsaid who listens where what a port is for is left empty', () => {
  const text = table(
    'Port | Purpose',
    '7400 | Beam store',
    '7401 |',
    '7402 | Mast store',
    '7403 |',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Beam store 7400',
    'Not stated → Not stated 7401',
    'Not stated → Mast store 7402',
    'Not stated → Not stated 7403',
  ]);
});

describe('two columns of ports', () => {
  it('are whose they are and their numbers, where one is called by machines', () => {
    const text = table(
      'Type of port | Configured port',
      'Beam store server port | 7400',
      'Harbour Keeper port | 7401 (HTTPS)',
      'Mast cluster port | 7402',
    );
    expect(read(`# Lamp\n\n## Port requirements\n\n${text}`)).toEqual([
      'Not stated → Beam store server 7400',
      'Not stated → Harbour Keeper 7401',
      'Not stated → Mast cluster 7402',
    ]);
  });

  it('are no names where one says what they are for', () => {
    const text = table('Type of port | Port', 'Shell port | 7400', 'Metrics port | 7401');
    expect(read(`# Ports\n\n${text}`)).not.toContain('Not stated → Shell 7400');
  });
});

it('names a service by what it runs over where the others of its column are named so', () => {
  const rows = ['Beams | 7400', 'Masts | 7401', 'Lamps | 7402', 'Bells over TCP | 7403'];
  expect(read(`# Ports\n\n${table('Service | Port', ...rows)}`)).toEqual([
    'Not stated → Beams 7400',
    'Not stated → Masts 7401',
    'Not stated → Lamps 7402',
    'Not stated → Bells over TCP 7403',
  ]);
});

it('calls one whom a text calls in short by the whole name that a heading has', () => {
  const text = table('Protocol | Port | Purpose', 'TCP | 443 | All outbound traffic');
  const lead = 'The predefined security group for the keeper has the following outbound rules.';
  expect(
    read(`# Harbour keeper security group rules\n\n## Outbound rules\n\n${lead}\n\n${text}`),
  ).toEqual(['Harbour keeper → Not stated 443/tcp']);
});
