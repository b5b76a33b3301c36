/** Tables for tests, written as pages write them: `A | B` over `1 | 2`. Nothing of the product imports this. */
import type { RawCell, RawRow, RawTable } from '../rawTable.ts';

export interface Around {
  readonly caption?: string;
  readonly lead?: string;
  readonly under?: readonly string[];
  readonly above?: readonly string[];
}

/** The first line is the headings, unless it is `null`. Cells are divided by ` | `. */
export function tableOf(
  headings: string | null,
  rows: readonly string[],
  around: Around = {},
): RawTable {
  const first = headings === null ? 0 : 1;
  return {
    file: 'page.md',
    caption: around.caption ?? null,
    headings: around.under ?? [],
    lead: around.lead ?? null,
    ...(around.above === undefined ? {} : { above: around.above }),
    header: headings === null ? [] : [rowOf(headings, 1)],
    rows: rows.map((row, at) => rowOf(row, at + first + 1)),
    notes: [],
    place: { file: 'page.md', line: 1, column: 1 },
  };
}

export function rowOf(line: string, at: number): RawRow {
  const place = { file: 'page.md', line: at, column: 1 };
  return { cells: line.split('|').map((text) => cellOf(text.trim(), at)), place };
}

export function cellOf(text: string, line: number): RawCell {
  return { text, raised: [], place: { file: 'page.md', line, column: 1 }, spannedFrom: null };
}
