import { describe, expect, it } from 'vitest';
import { applyFixes } from './applyFixes.ts';
import type { RawCell, RawTable } from './rawTable.ts';

const cell = (
  text: string,
  line: number,
  column: number,
  spannedFrom: RawCell['spannedFrom'] = null,
): RawCell => ({
  text,
  raised: text === 'a1' ? [{ from: 1, to: 2 }] : [],
  place: { file: 'a.md', line, column },
  spannedFrom,
});

const table: RawTable = {
  file: 'a.md',
  caption: null,
  headings: [],
  lead: null,
  header: [],
  rows: [
    { cells: [cell('a1', 3, 1), cell('b', 3, 5)], place: { file: 'a.md', line: 3, column: 1 } },
    {
      cells: [cell('a1', 3, 1, 'row'), cell('d', 4, 5)],
      place: { file: 'a.md', line: 4, column: 1 },
    },
  ],
  notes: [],
  place: { file: 'a.md', line: 1, column: 1 },
};

const fix = (row: number, column: number, text: string, of = 'a.md', which = 0) => ({
  file: of,
  table: which,
  row,
  column,
  text,
});

const texts = (one: RawTable) => one.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('a cell that was put right', () => {
  it('says what was written, and keeps its place', () => {
    const fixed = applyFixes(table, 0, [fix(1, 1, 'D')]);
    expect(texts(fixed)).toEqual([
      ['a1', 'b'],
      ['a1', 'D'],
    ]);
    expect(fixed.rows[1]?.cells[1]?.place).toEqual({ file: 'a.md', line: 4, column: 5 });
  });

  it('says it wherever it spans to, and nothing of the new text is raised', () => {
    const fixed = applyFixes(table, 0, [fix(1, 0, 'A1')]);
    expect(texts(fixed)).toEqual([
      ['A1', 'b'],
      ['A1', 'd'],
    ]);
    expect(fixed.rows[0]?.cells[0]?.raised).toEqual([]);
  });

  it('may be one that its row ends before', () => {
    expect(texts(applyFixes(table, 0, [fix(0, 3, 'x')]))[0]).toEqual(['a1', 'b', '', 'x']);
  });

  it('may be put right again', () => {
    expect(texts(applyFixes(table, 0, [fix(0, 1, 'x'), fix(0, 1, 'y')]))[0]).toEqual(['a1', 'y']);
  });

  it.each([
    ['of another file', fix(0, 0, 'x', 'b.md')],
    ['of another table', fix(0, 0, 'x', 'a.md', 1)],
    ['of a row that is not there', fix(9, 0, 'x')],
    ['far beyond the table', fix(0, 1_000_000, 'x')],
    ['before it', fix(0, -1, 'x')],
  ])('changes nothing where it is %s', (_where, one) => {
    expect(texts(applyFixes(table, 0, [one]))).toEqual(texts(table));
  });

  it('leaves the same table where nothing was put right', () => {
    expect(applyFixes(table, 0, [])).toBe(table);
  });
});
