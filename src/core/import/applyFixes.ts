/** The cells that a reader put right, in the tables as they stand in their source. */
import type { CellFix } from './choices.ts';
import type { RawCell, RawRow, RawTable } from './rawTable.ts';

/**
 * A fix for a cell that spans several rows or columns holds wherever it does. One for a place that is no
 * longer there is passed over: the source may have changed since.
 * @param ordinal which table of its file it is, from 0.
 */
export function applyFixes(table: RawTable, ordinal: number, fixes: readonly CellFix[]): RawTable {
  const own = fixes.filter((fix) => fix.file === table.file && fix.table === ordinal);
  if (own.length === 0) return table;
  return own.reduce(applyFix, table);
}

function applyFix(table: RawTable, { row: at, column, text }: CellFix): RawTable {
  const row = table.rows[at];
  if (row === undefined || column < 0 || column > MOST_COLUMNS) return table;
  const cell = row.cells[column];
  if (cell === undefined) {
    const longer = replaceAt(table.rows, at, lengthen(row, column, text));
    return { ...table, rows: longer };
  }
  const isSame = ({ place }: RawCell, other: number, otherColumn: number) =>
    (other === at && otherColumn === column) ||
    (place.line === cell.place.line && place.column === cell.place.column);
  return {
    ...table,
    rows: table.rows.map((other, place) =>
      other.cells.some((one, index) => isSame(one, place, index))
        ? {
            ...other,
            cells: other.cells.map((one, index) =>
              isSame(one, place, index) ? fixed(one, text) : one,
            ),
          }
        : other,
    ),
  };
}

/** No table that anybody fixes by hand is wider. */
const MOST_COLUMNS = 200;

/** What a page raises stood in the text that is gone. */
function fixed(cell: RawCell, text: string): RawCell {
  return { ...cell, text, raised: [] };
}

/** A row that ends too early gets the cells up to the one that was written. */
function lengthen(row: RawRow, column: number, text: string): RawRow {
  const missing = Array.from({ length: column - row.cells.length + 1 }, (_, place): RawCell => ({
    text: row.cells.length + place === column ? text : '',
    raised: [],
    place: row.place,
    spannedFrom: null,
  }));
  return { ...row, cells: [...row.cells, ...missing] };
}

function replaceAt<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return items.map((one, place) => (place === at ? item : one));
}
