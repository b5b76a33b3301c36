import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../core/import/choices.ts';
import { makeSyntheticDocument } from '../core/model/syntheticDocument.ts';
import { documentId } from '../core/model/ids.ts';
import { cleanTitle, identify, readBroughtTables, readRecord, shorten } from './brought.ts';

const SOURCES = [{ name: 'a.csv', text: 'Source,Destination', format: null }];
const RECORD = { id: 'a-b1c2d', title: 'A', sources: SOURCES, choices: NO_CHOICES };

describe('a record of what was brought', () => {
  it('comes back from the device as it was put there', () => {
    const record = {
      ...RECORD,
      choices: {
        title: 'A',
        mappings: { 'source|port': { kind: 'flows', columns: ['source', null, 'port'] } },
        fixes: [{ file: 'a.csv', table: 0, row: 2, column: 1, text: '443' }],
      },
    };
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['no id', { ...RECORD, id: '' }],
    ['no sources', { ...RECORD, sources: [] }],
    ['a source without a text', { ...RECORD, sources: [{ name: 'a', format: null }] }],
    ['a format that is none', { ...RECORD, sources: [{ name: 'a', text: '', format: 'exe' }] }],
    ['more files than anyone brings', { ...RECORD, sources: Array(201).fill(SOURCES[0]) }],
    ['no choices', { ...RECORD, choices: null }],
    [
      'a fix of no cell',
      { ...RECORD, choices: { ...NO_CHOICES, fixes: [{ file: 'a', table: -1 }] } },
    ],
  ])('is not one with %s', (_what, value) => {
    expect(readRecord(value)).toBeNull();
  });

  it('leaves out choices that it does not know, and keeps the rest', () => {
    const choices = {
      title: null,
      mappings: {
        old: { kind: 'flows', columns: ['colour'] },
        known: { kind: null, columns: ['port'] },
      },
      fixes: [],
    };
    expect(readBroughtTables({ ...RECORD, choices })?.choices.mappings).toEqual({
      known: { kind: null, columns: ['port'] },
    });
  });

  it('takes a shape that is called __proto__ for a name, and reads nothing that it only inherits', () => {
    const text = `{"title":"A","sources":${JSON.stringify(SOURCES)},"choices":{"title":null,"mappings":{"__proto__":{"kind":"flows","columns":[]}},"fixes":[]}}`;
    const read = readBroughtTables(JSON.parse(text));
    expect(Object.keys(read?.choices.mappings ?? {})).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(read?.choices.mappings)).toBe(Object.prototype);
    expect(readBroughtTables(Object.create(RECORD))).toBeNull();
  });
});

describe('names', () => {
  it('are one line, and not longer than a line', () => {
    expect(cleanTitle('  a\n\tb ')).toBe('a b');
    expect(cleanTitle('x'.repeat(999))).toHaveLength(200);
    expect(cleanTitle('a\u202Egnp.exe\u0007\u200B b')).toBe('agnp.exe b');
  });

  it('are cut between words for a tab', () => {
    expect(shorten('Harbour network')).toBe('Harbour network');
    expect(shorten('Harbour network communications')).toBe('Harbour network…');
    expect(shorten('x'.repeat(40))).toHaveLength(22);
  });
});

it('a document is known by the name that it has here, and so are its pages and tables', () => {
  const made = makeSyntheticDocument(20);
  const known = identify(made, { id: documentId('mine-abcde'), title: 'Mine' });
  expect(known).toMatchObject({ id: 'mine-abcde', title: 'Mine', shortTitle: 'Mine' });
  expect(known.pages).toEqual([{ ...made.pages[0], id: 'mine-abcde', title: 'Mine' }]);
  expect(known.tables.map(({ page }) => page)).toEqual(['mine-abcde']);
  expect(known.flows).toBe(made.flows);
});
