import { describe, expect, it } from 'vitest';
import { rawCell } from './blocks.ts';
import { plainText } from './collectText.ts';
import { spreadSpans } from './spreadSpans.ts';
import type { SpanRow } from './spreadSpans.ts';

const place = { file: 'page', line: 1, column: 1 };

/** `a`, or `a:2x3` for a cell of two columns and three rows. */
function rowOf(...cells: readonly string[]): SpanRow {
  const spans = cells.map((written) => {
    const [, text = '', columns = '1', rows = '1'] = /^(\w*)(?::(\d+)x(\d+))?$/.exec(written) ?? [];
    return { cell: rawCell(plainText(text), place), columns: Number(columns), rows: Number(rows) };
  });
  return { cells: spans, place };
}

function spread(...rows: readonly SpanRow[]) {
  return spreadSpans(rows, 1_000).rows.map(({ cells }) =>
    cells.map(({ text, spannedFrom }) => `${text}${spannedFrom === null ? '' : `/${spannedFrom}`}`),
  );
}

describe('cells that span', () => {
  it('leave a table without any as it is, ragged rows too', () => {
    expect(spread(rowOf('a', 'b'), rowOf('c'))).toEqual([['a', 'b'], ['c']]);
  });

  it('push the cells of later rows aside', () => {
    expect(spread(rowOf('a', 'b:1x2', 'c'), rowOf('d', 'e'))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'b/row', 'e'],
    ]);
  });

  it('may span both ways', () => {
    expect(spread(rowOf('a:2x2', 'b'), rowOf('c'), rowOf('d', 'e', 'f'))).toEqual([
      ['a', 'a/column', 'b'],
      ['a/row', 'a/row', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it('leave a hole empty that no cell stands in', () => {
    expect(spread(rowOf('a', 'b', 'c:1x2'), rowOf('d'))).toEqual([
      ['a', 'b', 'c'],
      ['d', '', 'c/row'],
    ]);
  });

  it('are bounded by the number of cells, which tells how many rows are left', () => {
    const rows = Array.from({ length: 100 }, () => rowOf('a:1x100'));
    const { rows: read, left } = spreadSpans(rows, 1_000);
    expect([read.length + left, read.length > 10, left > 10]).toEqual([100, true, true]);
  });
});
