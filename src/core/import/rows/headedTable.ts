/** The headings and rows of a table, found once: who gathers names, who reads rows and who wants a title all ask. */
import { headingsOf } from '../columns/headingsOf.ts';
import type { HeadedTable } from '../columns/headingsOf.ts';
import type { RawTable } from '../rawTable.ts';
import { realignRows } from './realignRows.ts';

const found = new WeakMap<RawTable, HeadedTable>();

export function headedTable(table: RawTable): HeadedTable {
  const before = found.get(table);
  if (before !== undefined) return before;
  const headed = headingsOf(realignRows(table));
  found.set(table, headed);
  return headed;
}
