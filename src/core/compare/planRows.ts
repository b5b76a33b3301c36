/**
 * Which rows of both sides stand in which tables. A row that both have stands once, in the later side's
 * table. A row that only the earlier one has stays in its table where both speak of one page, and otherwise
 * stands in a table of its own: every table cites the page that its rows are from.
 */
import type { Entry, Table } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import { tableId } from '../model/ids.ts';
import { foldName } from '../model/foldName.ts';
import type { FreeId } from './freeIds.ts';
import type { Matching } from './matching.ts';
import { statedRows, tableOfOnePage } from './matchRows.ts';
import { weave } from './weave.ts';

/** A row that is to be, from a row of either side or of both. */
export type PlannedRow =
  | { readonly table: Table; readonly before: Entry; readonly after: null }
  | { readonly table: Table; readonly before: Entry | null; readonly after: Entry };

/** @returns the rows table by table, in order. */
export function planRows(matching: Matching, freeId: FreeId): readonly PlannedRow[] {
  const { before, after, rows } = matching;
  const onePage = tableOfOnePage(before.document, after.document);
  const afterTables = new Map(after.document.tables.map((table) => [table.id, table]));
  const had = groupBy(statedRows(before), ({ table }) => table);
  const has = groupBy(statedRows(after), ({ table }) => table);
  const isOnly = (row: Entry) => !rows.toAfter.has(row.id) && !isTold(row, matching);
  const likeTitle = (table: Table) =>
    after.document.tables.find(({ title }) => foldName(title) === foldName(table.title));
  const partnerOf = (table: Table) => {
    const own = onePage.get(table.id);
    return own === undefined ? likeTitle(table) : afterTables.get(own);
  };
  const standsAlone = (table: Table) => !onePage.has(table.id);
  const tables = weave(before.document.tables, after.document.tables, partnerOf, standsAlone);
  return tables.flatMap(({ side, thing }): readonly PlannedRow[] => {
    if (side === 'before') {
      const own = (had.get(thing.id) ?? []).filter(isOnly);
      const table = own.length === 0 ? thing : ownTable(thing, matching, likeTitle(thing), freeId);
      return own.map((row) => ({ table, before: row, after: null }));
    }
    const source = before.document.tables.find(({ id }) => onePage.get(id) === thing.id);
    const hadHere = (source && had.get(source.id)) ?? [];
    return weave(hadHere, has.get(thing.id) ?? [], (row) => rows.toAfter.get(row.id), isOnly).map(
      (row) =>
        row.side === 'before'
          ? { table: thing, before: row.thing, after: null }
          : { table: thing, before: rows.toBefore.get(row.thing.id) ?? null, after: row.thing },
    );
  });
}

/** All its flows stand in other rows of the later side, so that it has nothing left to say by itself. */
function isTold({ flows }: Entry, matching: Matching): boolean {
  return flows.length > 0 && flows.every((id) => matching.flows.toAfter.has(id));
}

function ownTable(
  table: Table,
  { before, after }: Matching,
  alike: Table | undefined,
  freeId: FreeId,
): Table {
  const [had, has] = [before.document.shortTitle, after.document.shortTitle];
  const title =
    alike === undefined ? table.title : `${table.title} (${had === has ? 'before' : had})`;
  return { ...table, id: freeId((prefix) => tableId(`${prefix}${table.id}`)), title };
}
