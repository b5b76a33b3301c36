import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { publishDocument } from '../export/json/publishDocument.ts';
import { assertSound } from '../model/assertSound.ts';
import { NO_CHOICES } from './choices.ts';
import type { ImportChoices } from './choices.ts';
import { readSources } from './readSources.ts';
import type { SourceFile } from './source.ts';

const file = (name: string, text: string): SourceFile => ({ name, text, format: null });

const HARBOUR = `# Harbour

## Inbound

| Source | Destination | Port | Protocol |
| --- | --- | --- | --- |
| Ship | Crane | 8080 | HTTPS |
| Ship | Shed | eighty-one | HTTPS |

## Words

| Word | Meaning |
| --- | --- |
| Quay | Where ships lie. |
`;

const ROUTER = `# Router

| Source | Destination | Port | Protocol |
| --- | --- | --- | --- |
| crane | Lighthouse | 443 | HTTPS |
`;

const read = (files: readonly SourceFile[], choices: Partial<ImportChoices> = {}) =>
  readSources(files, { ...NO_CHOICES, ...choices });

const said = ({ problems }: ReturnType<typeof readSources>) =>
  problems.map(({ code, severity, place, entry }) => [code, severity, place.line, entry]);

describe('one file', () => {
  const imported = read([file('docs/harbour.md', HARBOUR)]);
  const { document, tables } = imported;

  it('is a document with its title, its rows and where they stand', () => {
    expect([document?.id, document?.title]).toEqual(['harbour', 'Harbour']);
    expect(document?.pages.map(({ id }) => id)).toEqual(['harbour']);
    expect(document?.entries.map(({ id, standing, place }) => [id, standing, place?.line])).toEqual(
      [
        ['inbound-1', 'charted', 7],
        ['inbound-2', 'waits', 8],
      ],
    );
    expect(document?.flows.map(({ socket }) => socket)).toEqual(['crane:8080/https/not-stated']);
  });

  it('has all of its tables, those among them that state no flow', () => {
    expect(tables.map(({ table, ordinal, mapping }) => [table, ordinal, mapping.kind])).toEqual([
      ['inbound', 0, 'flows'],
      [null, 1, 'set-aside'],
    ]);
  });

  it('says what waits and what was set aside, in the order of the file', () => {
    expect(said(imported)).toEqual([
      ['port-unreadable', 'error', 8, 'inbound-2'],
      ['table-set-aside', 'note', 12, null],
    ]);
    expect(document?.problems).toEqual(imported.problems);
  });
});

describe('what a reader chose', () => {
  const harbour = file('docs/harbour.md', HARBOUR);

  it('puts a cell right, and the row is charted', () => {
    const fixes = [{ file: harbour.name, table: 0, row: 1, column: 2, text: '81' }];
    const { document } = read([harbour], { fixes });
    expect(document?.entries.map(({ standing }) => standing)).toEqual(['charted', 'charted']);
    expect(document?.flows.map(({ socket }) => socket)).toContain('shed:81/https/not-stated');
  });

  it('gives the document its title', () => {
    const { document } = read([harbour], { title: 'The Harbour: 2' });
    expect([document?.id, document?.title]).toEqual(['the-harbour-2', 'The Harbour: 2']);
  });

  it('says what columns are for, for all tables of one shape', () => {
    const shape = read([harbour]).tables[1]?.shape ?? '';
    const chosen = { kind: 'set-aside', columns: [null, null, null, null] } as const;
    const inbound = read([harbour]).tables[0]?.shape ?? '';
    expect(shape).not.toBe(inbound);
    const { document, tables } = read([harbour], { mappings: { [inbound]: chosen } });
    expect(document).toBeNull();
    expect(tables.map(({ table }) => table)).toEqual([null, null]);
  });

  it('is taken from its own keys only', () => {
    const text = 'constructor,__proto__\na,1\n';
    expect(() => read([file('a.csv', text)])).not.toThrow();
  });
});

describe('several files', () => {
  it('are one platform, joined by name, each row with its file and a page for each', () => {
    const { document } = read([file('harbour.md', HARBOUR), file('router.md', ROUTER)]);
    expect(document?.title).toBe('Harbour and 1 more');
    expect(
      document?.components.map(({ label, names }) => [label, names.includes('crane')]),
    ).toEqual([
      ['Ship', false],
      ['Crane', true],
      ['Lighthouse', false],
    ]);
    expect(document?.pages.map(({ id, title }) => [id, title])).toEqual([
      ['harbour', 'Harbour'],
      ['router', 'Router'],
    ]);
    expect(document?.entries.map(({ place }) => place?.file)).toEqual([
      'harbour.md',
      'harbour.md',
      'router.md',
    ]);
    if (document !== null) assertSound(document);
  });

  it('may have one name, and are told apart', () => {
    const { document, tables } = read([file('a.md', HARBOUR), file('a.md', ROUTER)]);
    expect(document?.entries.map(({ place }) => place?.file)).toEqual(['a.md', 'a.md', 'a.md (2)']);
    expect(tables.map(({ raw }) => raw.file)).toEqual(['a.md', 'a.md', 'a.md (2)']);
  });

  it('without a table say so, and are no page', () => {
    const imported = read([file('about.md', '# About\n\nNothing here.\n'), file('r.md', ROUTER)]);
    expect(said(imported)).toEqual([['no-table', 'note', 1, null]]);
    expect(imported.document?.pages.map(({ title }) => title)).toEqual(['Router']);
    expect(read([file('about.md', '# About\n')])).toMatchObject({ document: null, tables: [] });
    expect(read([])).toEqual({ document: null, tables: [], problems: [] });
  });
});

describe('a document that was published', () => {
  const text = JSON.stringify(publishDocument(diego));

  it('is that document again', () => {
    expect(read([file('diego.json', text)])).toEqual({ document: diego, tables: [], problems: [] });
    expect(read([file('pasted', text)]).document).toEqual(diego);
    expect(read([file('diego.json', text)], { title: 'Mine' }).document?.title).toBe('Mine');
  });

  it('is not read where it is none', () => {
    const { document, problems } = read([file('diego.json', '{"id": 5}')]);
    expect([document, problems.length > 0]).toEqual([null, true]);
  });

  it('is not joined with pages, which is said, and the pages are read', () => {
    const imported = read([file('diego.json', text), file('router.md', ROUTER)]);
    expect(said(imported)).toEqual([['json-beside-files', 'error', 1, null]]);
    expect(imported.document?.title).toBe('Router');
  });
});

describe('how far it is', () => {
  const rows = (count: number) =>
    `Source,Destination,Port\n${Array.from({ length: count }, (_, row) => `a${row},b,${row + 1}\n`).join('')}`;

  it.each([1, 7, 500])('is told from none to all of %i rows, a hundred times at most', (count) => {
    const told: (readonly [number, number])[] = [];
    readSources([file('a.csv', rows(count))], NO_CHOICES, (done, found) =>
      told.push([done, found]),
    );
    const [, all] = told[0] ?? [0, 0];
    expect(all).toBeGreaterThanOrEqual(count);
    expect(told[0]).toEqual([0, all]);
    expect(told.at(-1)).toEqual([all, all]);
    expect(told.length).toBeLessThanOrEqual(100);
    expect(told.every(([done], place) => place === 0 || done > (told[place - 1]?.[0] ?? 0))).toBe(
      true,
    );
  });
});

describe('whatever is brought', () => {
  it('is read without a throw into a document that is sound, and no row of it is lost', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Rep',
        'Run/View (x)',
        '443',
        '80, 443',
        '8000-8010',
        'TCP',
        'HTTPS',
        'Any',
        '__proto__',
        '=1+1',
        '\u202Eevil',
        '*',
        '†',
        'Yes',
        'n/a',
      ),
    );
    const heads = [
      'Source',
      'Destination',
      'Port',
      'Protocol',
      'Security',
      'Description',
      '',
      'Notes',
    ];
    const head = fc.constantFrom(...heads);
    const row = fc.array(cell, { minLength: 1, maxLength: 6 });
    const quoted = (cells: readonly string[]) =>
      cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
    fc.assert(
      fc.property(
        fc.array(head, { minLength: 2, maxLength: 6 }),
        fc.array(row, { maxLength: 8 }),
        (headings, rows) => {
          const text = [headings, ...rows].map(quoted).join('\n');
          const { document } = read([file('a.csv', text)]);
          if (document !== null) assertSound(document);
          const charted = (document?.entries ?? []).filter(
            ({ standing }) => standing === 'charted',
          );
          expect(charted.every(({ flows }) => flows.length > 0)).toBe(true);
          const waiting = (document?.entries ?? []).filter(({ standing }) => standing === 'waits');
          const explained = new Set(document?.problems.map(({ entry }) => entry));
          expect(waiting.every(({ id }) => explained.has(id))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
