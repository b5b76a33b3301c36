/** The rows in which something is doubtful, each with the table that it stands in. */
import type { DoubtedRow, TableSummary } from '../../../core/import/tableSummary.ts';

export interface DoubtedPlace {
  readonly table: TableSummary;
  readonly row: DoubtedRow;
}

/** By the id of the entry. */
export function findDoubted(tables: readonly TableSummary[]): ReadonlyMap<string, DoubtedPlace> {
  const rows = new Map<string, DoubtedPlace>();
  for (const table of tables) {
    for (const row of table.doubted) rows.set(row.entry, { table, row });
  }
  return rows;
}
