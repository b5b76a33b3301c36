/** Cells come one after the other; how many make a row, the columns say. */
import type { AdocCell } from './tableCells.ts';

export interface FilledRow {
  readonly cells: readonly AdocCell[];
  /** Fewer cells than there are columns: only the last row can be so. */
  readonly isShort: boolean;
}

/** A cell that is repeated is there as often. `most`: how many cells there may be. */
export function fillRows(cells: readonly AdocCell[], columns: number, most: number): FilledRow[] {
  const all = repeat(cells, most);
  const rows: FilledRow[] = [];
  // For each column, the first row that no cell from above stands in.
  const free = new Map<number, number>();
  let row: AdocCell[] = [];
  let column = 0;
  const endRow = (isShort: boolean) => {
    rows.push({ cells: row, isShort });
    row = [];
    column = 0;
  };
  for (const cell of all) {
    column = nextFree(free, column, rows.length);
    while (column >= columns) {
      endRow(false);
      column = nextFree(free, 0, rows.length);
    }
    row.push(cell);
    const until = rows.length + Math.min(cell.rows, all.length);
    const to = Math.min(columns, column + cell.columns);
    for (; column < to; column += 1) if (cell.rows > 1) free.set(column, until);
  }
  if (row.length > 0) endRow(nextFree(free, column, rows.length) < columns);
  return rows;
}

function nextFree(free: ReadonlyMap<number, number>, from: number, row: number): number {
  let column = from;
  while ((free.get(column) ?? 0) > row) column += 1;
  return column;
}

function repeat(cells: readonly AdocCell[], most: number): AdocCell[] {
  const all: AdocCell[] = [];
  for (const cell of cells) {
    for (let time = 0; time < cell.times && all.length < most; time += 1) all.push(cell);
  }
  return all;
}
