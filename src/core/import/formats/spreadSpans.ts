/**
 * Cells that span several rows or columns, repeated wherever they span. A column counts only where some
 * cell begins in it, so that a cell said to span 99,999 columns spans those that are there.
 */
import type { Place } from '../../model/place.ts';
import type { RawCell, RawRow } from '../rawTable.ts';

export interface SpanCell {
  readonly cell: RawCell;
  /** At least 1. */
  readonly columns: number;
  /** At least 1, and no more than there are rows for. */
  readonly rows: number;
}

export interface SpanRow {
  readonly cells: readonly SpanCell[];
  readonly place: Place;
}

export interface Spread {
  /** One for each row given, as far as the bound allows. */
  readonly rows: readonly RawRow[];
  /** How many rows the bound left out. */
  readonly left: number;
}

/** No more columns than this are spanned by one cell, as in browsers. */
const MAX_SPAN = 1000;

interface Placed {
  readonly cell: RawCell;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** The first row that it does not stand in. */
  readonly until: number;
}

/** `most`: how many cells there may be, repeated ones included. */
export function spreadSpans(rows: readonly SpanRow[], most: number): Spread {
  if (rows.every(({ cells }) => cells.every((cell) => cell.columns === 1 && cell.rows === 1))) {
    return spreadNothing(rows, most);
  }
  const placed: { readonly place: Place; readonly cells: readonly Placed[] }[] = [];
  let standing: readonly Placed[] = [];
  let count = 0;
  for (const [index, row] of rows.entries()) {
    standing = standing.filter(({ until }) => until > index);
    const own = placeRow(row.cells, standing, index);
    const cells = [...standing, ...own].toSorted((one, other) => one.from - other.from);
    count += cells.reduce((sum, { from, to }) => sum + to - from, 0);
    if (count > most) break;
    placed.push({ place: row.place, cells });
    standing = cells;
  }
  const columns = columnNumbers(placed.flatMap(({ cells }) => cells));
  return {
    rows: placed.map(({ place, cells }, index) => fillRow(place, cells, index, columns)),
    left: rows.length - placed.length,
  };
}

function spreadNothing(rows: readonly SpanRow[], most: number): Spread {
  const kept: RawRow[] = [];
  let count = 0;
  for (const { cells, place } of rows) {
    count += cells.length;
    if (count > most) break;
    kept.push({ cells: cells.map(({ cell }) => cell), place });
  }
  return { rows: kept, left: rows.length - kept.length };
}

/** Puts the row's own cells where none from above stands. */
function placeRow(cells: readonly SpanCell[], standing: readonly Placed[], row: number): Placed[] {
  const own: Placed[] = [];
  let column = 0;
  let next = 0;
  for (const { cell, columns, rows } of cells) {
    for (let above = standing[next]; above !== undefined && above.from <= column;) {
      column = Math.max(column, above.to);
      next += 1;
      above = standing[next];
    }
    const to = column + Math.min(columns, MAX_SPAN);
    own.push({ cell, row, from: column, to, until: row + rows });
    column = to;
  }
  return own;
}

/** The columns in which some cell begins, by what they are called when all spans count. */
function columnNumbers(cells: readonly Placed[]): readonly number[] {
  return [...new Set(cells.map(({ from }) => from))].toSorted((one, other) => one - other);
}

function fillRow(
  place: Place,
  placed: readonly Placed[],
  row: number,
  columns: readonly number[],
): RawRow {
  const cells: RawCell[] = [];
  for (const { cell, row: own, from, to } of placed) {
    for (let at = firstAtLeast(columns, from); (columns[at] ?? to) < to; at += 1) {
      while (cells.length < at) cells.push({ text: '', raised: [], place, spannedFrom: null });
      const sideways = own === row ? 'column' : 'row';
      const spannedFrom = own === row && columns[at] === from ? null : sideways;
      cells[at] ??= spannedFrom === null ? cell : { ...cell, spannedFrom };
    }
  }
  return { cells, place };
}

function firstAtLeast(columns: readonly number[], column: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
