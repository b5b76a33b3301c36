/**
 * What a table's bodies hold: worked out apart from how it is shown, so that a table of a few rows and
 * one of thousands hold the same, and in steps, for putting ten thousand rows in order is slow and
 * leaving some of them out is not.
 */
import type { Entry, Table } from '../../../core/model/document.ts';
import { groupBy } from '../../../core/model/groupBy.ts';
import type { EntryId } from '../../../core/model/ids.ts';
import { orderRows } from '../../../core/scene/rowOrder.ts';
import type { RowOrder, TableFamily } from '../../../core/scene/rowOrder.ts';

/** Rows under their table's title, in the document's order; or all of a family's, once sorted. */
export interface RowBody {
  /** `null` where the rows of several tables stand together, under no title. */
  readonly table: Table | null;
  /** Those that are shown. */
  readonly rows: readonly Entry[];
  /** Those that there are. */
  readonly all: readonly Entry[];
}

export function rowBodies(
  { tables }: TableFamily,
  entries: readonly Entry[],
  order: RowOrder | null,
): readonly RowBody[] {
  const own = groupBy(entries, (entry) => entry.table);
  if (order === null) {
    return tables.map((table) => {
      const all = own.get(table.id) ?? [];
      return { table, rows: all, all };
    });
  }
  const ids = new Set(tables.map((table) => table.id));
  const all = orderRows(
    entries.filter((entry) => ids.has(entry.table)),
    order,
  );
  return [{ table: null, rows: all, all }];
}

/** @param kept the rows that stay; `null` for all, which gives the same bodies. */
export function leaveOutRows(
  bodies: readonly RowBody[],
  kept: { readonly has: (id: EntryId) => boolean } | null,
): readonly RowBody[] {
  if (kept === null) return bodies;
  return bodies.map((body) => ({ ...body, rows: body.all.filter(({ id }) => kept.has(id)) }));
}
