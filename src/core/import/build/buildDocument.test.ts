/**
 * The document that is made of rows that were read. Longer than other files, since it is one list of
 * what has to come out right, read from names to tables.
 */
import { describe, expect, it } from 'vitest';
import { assertSound } from '../../model/assertSound.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import type { TableReading } from '../rowReading.ts';
import { buildDocument } from './buildDocument.ts';
import { end, flow, row, table, whole } from './sampleReadings.ts';

const ABOUT = { id: 'harbour', title: 'Harbour', files: [{ name: 'a.md', title: 'Harbour' }] };

function build(tables: readonly TableReading[], about: Partial<typeof ABOUT> = {}) {
  const document = buildDocument(tables, { ...ABOUT, ...about });
  assertSound(document);
  return document;
}

const ends = (document: ReturnType<typeof build>) =>
  document.flows.map(({ from, to }) => `${from} ${to}`);

describe('names', () => {
  it('are one component where they are one name in one group, however they are spelled', () => {
    const document = build([
      table('One', [row(3, [flow(end('Rep', 'diego_cell'), end('BBS', 'diego_database'))])]),
      table('Two', [
        row(9, [
          flow(
            end('BBS', 'Diego-Database', { spelled: 'BBS on Diego-Database' }),
            end('REP', 'diego cell'),
          ),
        ]),
      ]),
    ]);
    expect(ends(document)).toEqual(['rep bbs', 'bbs rep']);
    expect(document.groups.map(({ id, label }) => [id, label])).toEqual([
      ['diego_cell', 'diego_cell'],
      ['diego_database', 'diego_database'],
    ]);
    expect(document.components.map(({ names }) => names)).toEqual([
      ['Rep', 'rep', 'diego_cell (Rep)', 'REP', 'diego cell (REP)'],
      ['BBS', 'bbs', 'diego_database (BBS)', 'BBS on Diego-Database'],
    ]);
  });

  it('say their group where two groups have one each', () => {
    const document = build([
      table('One', [
        row(3, [
          flow(end('Contour', 'Run'), end('Contour', 'View')),
          flow(end('Contour'), end('BBS', 'View')),
        ]),
      ]),
    ]);
    expect(ends(document)).toEqual(['run-contour view-contour', 'contour bbs']);
  });

  it('are the VM as a whole beside what runs on it, and neither has the id of the VM', () => {
    const document = build([
      table('One', [
        row(3, [flow(whole('nats'), end('nats', 'nats')), flow(end('x'), whole('nats'))]),
      ]),
    ]);
    expect(ends(document)).toEqual(['nats-vm nats-nats', 'x nats-vm']);
    expect(document.components.map((one) => one.whole)).toEqual([true, false, false]);
    expect(document.groupWord).toBe('VM');
  });

  it('that are outside stand in one group, and what has no group in none', () => {
    const document = build([
      table('One', [
        row(3, [flow(end('Internet', null, { external: true }), end('Router'))]),
        row(4, [flow(end('Router'), end('Any', null, { external: true }))]),
      ]),
    ]);
    expect(document.groups).toEqual([
      { id: 'external', label: 'External', kind: 'external', parent: null },
    ]);
    expect(document.components.map(({ id, group }) => [id, group])).toEqual([
      ['internet', 'external'],
      ['router', null],
      ['any', 'external'],
    ]);
    expect(document.flows.map(({ direction }) => direction)).toEqual(['inbound', 'outbound']);
  });

  it('of groups have the kind that some row gives them', () => {
    const inGroup = (kind: 'group' | 'zone') => end('A', 'dmz', { group: { label: 'dmz', kind } });
    const document = build([
      table('One', [
        row(3, [flow(inGroup('group'), end('B'))]),
        row(4, [flow(inGroup('zone'), end('B'))]),
      ]),
    ]);
    expect(document.groups.map(({ kind }) => kind)).toEqual(['zone']);
    expect(document.groupWord).toBe('Zone');
  });

  it('may be anything, and their ids are not', () => {
    const odd = [
      '__proto__',
      'constructor',
      '…',
      '🚢',
      '*',
      'flows-1',
      'a/b',
      'x'.repeat(500),
      'Größe',
      '\u202Eevil',
      'evil',
    ];
    const document = build([
      table(
        'Flows',
        odd.map((name, place) => row(3 + place, [flow(end(name), end('target'))])),
      ),
    ]);
    expect(document.components.map(({ id }) => id)).toEqual([
      'proto',
      'target',
      'constructor',
      'unnamed',
      'unnamed-2',
      'unnamed-3',
      'flows-1-2',
      'a-b',
      'x'.repeat(60),
      'größe',
      'evil',
    ]);
    expect(document.entries).toHaveLength(odd.length);
    expect(indexDocument(document).components.size).toBe(document.components.length);
  });
});

describe('rows', () => {
  it('are numbered from one in each table, with their places, and all of them are there', () => {
    const document = build([
      table('Inbound', [row(3, [flow(end('A'), end('B'))]), row(4, [])]),
      table('Outbound', [row(9, [], { standing: 'no-flow', reading: 'It denies.' })]),
    ]);
    expect(
      document.entries.map(({ id, number, standing, place, flows }) => [
        id,
        number,
        standing,
        place?.line,
        flows.length,
      ]),
    ).toEqual([
      ['inbound-1', 1, 'charted', 3, 1],
      ['inbound-2', 2, 'waits', 4, 0],
      ['outbound-1', 1, 'no-flow', 9, 0],
    ]);
  });

  it('hold the problems that are said of them', () => {
    const problem = {
      code: 'port-unreadable',
      severity: 'error',
      place: { file: 'a.md', line: 4, column: 9 },
      message: 'No port.',
      read: 'eighty',
      expected: 'a port',
      hint: 'Write it.',
      entry: null,
      column: 2,
    } as const;
    const document = build([
      table('One', [row(3, [flow(end('A'), end('B'))]), row(4, [], { problems: [problem] })]),
    ]);
    expect(document.problems).toEqual([{ ...problem, entry: 'one-2' }]);
  });

  it('that are charted and give nothing wait instead, for a row may not be lost', () => {
    const document = build([table('One', [row(3, [], { standing: 'charted' })])]);
    expect(document.entries[0]?.standing).toBe('waits');
    expect(document.problems.map(({ code, entry }) => [code, entry])).toEqual([
      ['row-unread', 'one-1'],
    ]);
  });

  it('that wait give no flow and no name, whatever was understood of them', () => {
    const document = build([
      table('One', [row(3, [flow(end('A'), end('B'))], { standing: 'waits' })]),
    ]);
    expect([document.flows, document.components]).toEqual([[], []]);
  });

  it('read services as rows of built-in documents do', () => {
    const document = build([
      table('One', [
        row(3, [
          flow(end('A'), end('B'), { port: 'none', transport: 'icmp', protocol: 'not-stated' }),
          flow(end('A'), end('B'), {
            port: { varies: 'high ports', possible: [] },
            carries: 'API',
          }),
        ]),
      ]),
    ]);
    expect(
      document.flows.map(({ socket, ports, encryption }) => [socket, ports.kind, encryption.value]),
    ).toEqual([
      ['b:/not-stated/icmp', 'none', 'not-stated'],
      ['b:varies, high ports/https/tcp', 'varies', 'tls'],
    ]);
  });

  it('that state two encryptions of one flow are charted with the weaker, and it is said', () => {
    const document = build([
      table('One', [row(3, [flow(end('A'), end('B'), { security: ['mutual-tls', 'tls'] })])]),
    ]);
    expect(document.flows[0]?.encryption.value).toBe('tls');
    expect(document.problems).toMatchObject([
      { code: 'encryption-twice', severity: 'warning', read: 'Mutual TLS, TLS', entry: 'one-1' },
    ]);
  });
});

describe('tables', () => {
  it('are one page where one file was brought, and else a page each, by the name of its file', () => {
    const flows = (file: string) => [
      row(3, [flow(end('A'), end('B'))], { place: { file, line: 3, column: 1 } }),
    ];
    const files = [
      { name: 'docs/router.md', title: 'Router' },
      { name: 'empty.md', title: null },
      { name: 'docs/harbour.md', title: null },
    ];
    const document = build(
      [
        table('Flows', flows('docs/router.md'), { file: 'docs/router.md' }),
        table('Flows', flows('docs/harbour.md'), { file: 'docs/harbour.md' }),
      ],
      { files: files as never },
    );
    expect(document.pages).toEqual([
      { id: 'router', title: 'Router', shortTitle: 'Router' },
      { id: 'harbour-2', title: 'docs/harbour.md', shortTitle: 'docs/harbour.md' },
    ]);
    expect(document.tables.map(({ id, title, page }) => [id, title, page])).toEqual([
      ['flows', 'Flows', 'router'],
      ['docs-harbour-md-flows', 'docs/harbour.md: Flows', 'harbour-2'],
    ]);
    expect(build([table('Flows', flows('a.md'))]).pages.map(({ id }) => id)).toEqual(['harbour']);
  });

  it('have titles of their own, and those without rows are none', () => {
    const rows = [row(3, [flow(end('A'), end('B'))])];
    const document = build([
      table('Flows', rows),
      table('', rows),
      table('Flows', []),
      table('flows', rows),
    ]);
    expect(document.tables.map(({ title }) => title)).toEqual([
      'Flows',
      'Flows (2)',
      'flows (2)'.replace('(2)', '(3)'),
    ]);
  });

  it('may use one mark for several things, and share it where it means one', () => {
    const rows = [row(3, [flow(end('A'), end('B'))], { footnotes: ['*'] })];
    const noted = (title: string, text: string) =>
      table(title, rows, { footnotes: [{ mark: '*', text }] });
    const document = build([
      noted('One', 'By day.'),
      noted('Two', 'By night.'),
      noted('Three', 'By day.'),
      noted('Four', ''),
    ]);
    expect(document.footnotes).toEqual([
      { mark: '*', text: 'By day.' },
      { mark: '* (2)', text: 'By night.' },
    ]);
    expect(document.entries.map(({ footnotes }) => footnotes)).toEqual([
      ['*'],
      ['* (2)'],
      ['*'],
      ['* (3)'],
    ]);
  });
});
