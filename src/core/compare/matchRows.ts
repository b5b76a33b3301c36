/**
 * Which row of one side is which of the other. One page's row is itself, whatever an option makes of it;
 * rows of two pages are paired by the flows that both state. What became of the flows does not hang on
 * this: a flow that another row states now is still the same flow.
 */
import type { Entry, FlowDocument, Table } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { EntryId, TableId } from '../model/ids.ts';
import type { Side } from './comparison.ts';
import { foldName } from '../model/foldName.ts';
import type { FlowPair } from './matchFlows.ts';

export interface RowPair {
  readonly before: Entry;
  readonly after: Entry;
}

interface SharedRow extends RowPair {
  /** How many flows both state, those that changed in the meantime among them. */
  readonly flows: number;
  readonly isSameTitle: boolean;
  /** Where the two stand among the rows, added up: it settles what nothing else does, from either side. */
  readonly place: number;
}

/** What one page has at one place, both sides agreeing on its cells. */
export function rowsOfOnePage(before: FlowDocument, after: FlowDocument): readonly RowPair[] {
  return rowsAtOnePlace(before, after, before.entries, after.entries).filter(
    ({ before: one, after: other }) =>
      one.written.length === other.written.length &&
      one.written.every((cell, index) => cell === other.written[index]),
  );
}

/** Rows that a side leaves out state nothing there, and so have no partner. */
export function statedRows({ document, off }: Side): readonly Entry[] {
  return document.entries.filter(({ id }) => !off.has(id));
}

export function matchRows(
  before: Side,
  after: Side,
  onePage: readonly RowPair[],
  flows: readonly FlowPair[],
): readonly RowPair[] {
  const had = new Set(statedRows(before));
  const has = new Set(statedRows(after));
  const pairs: RowPair[] = [];
  const take = (offered: readonly RowPair[]) => {
    for (const pair of offered) {
      if (!had.has(pair.before) || !has.has(pair.after)) continue;
      had.delete(pair.before);
      has.delete(pair.after);
      pairs.push(pair);
    }
  };
  take(onePage);
  take(rowsSharing(before.document, after.document, flows));
  take(rowsAtOnePlace(before.document, after.document, [...had], [...has]));
  return pairs;
}

/** Rows that state some of the same flows, those with most in common first. */
function rowsSharing(
  before: FlowDocument,
  after: FlowDocument,
  flows: readonly FlowPair[],
): readonly SharedRow[] {
  const had = placesOf(before);
  const has = placesOf(after);
  const shared = groupBy(flows, (pair) => JSON.stringify([pair.before.entry, pair.after.entry]));
  const rows = [...shared.values()].flatMap((pairs): readonly SharedRow[] => {
    const [first] = pairs;
    const one = first && had.get(first.before.entry);
    const other = first && has.get(first.after.entry);
    if (one === undefined || other === undefined) return [];
    return [
      {
        before: one.entry,
        after: other.entry,
        flows: pairs.length,
        isSameTitle: one.title === other.title,
        place: one.place + other.place,
      },
    ];
  });
  return rows.toSorted(
    (one, other) =>
      Number(other.isSameTitle) - Number(one.isSameTitle) ||
      other.flows - one.flows ||
      one.place - other.place,
  );
}

function placesOf(document: FlowDocument) {
  const titles = titlesOf(document);
  return new Map(
    document.entries.map((entry, place) => [
      entry.id,
      { entry, place, title: titles.get(entry.id) },
    ]),
  );
}

/** The title of the table that a row stands in, folded. */
export function titlesOf({ tables, entries }: FlowDocument): ReadonlyMap<EntryId, string> {
  const titles = new Map(tables.map(({ id, title }) => [id, foldName(title)]));
  return new Map(entries.map(({ id, table }) => [id, titles.get(table) ?? '']));
}

function rowsAtOnePlace(
  before: FlowDocument,
  after: FlowDocument,
  had: readonly Entry[],
  has: readonly Entry[],
): readonly RowPair[] {
  const tableOf = tableOfOnePage(before, after);
  const place = (table: TableId, number: number) => JSON.stringify([table, number]);
  const there = new Map(has.map((entry) => [place(entry.table, entry.number), entry]));
  return had.flatMap((entry) => {
    const table = tableOf.get(entry.table);
    const other = table && there.get(place(table, entry.number));
    return other === undefined ? [] : [{ before: entry, after: other }];
  });
}

/** The table of `after` that is a table of `before`, of the same page. */
export function tableOfOnePage(
  before: FlowDocument,
  after: FlowDocument,
): ReadonlyMap<TableId, TableId> {
  const there = new Map(after.tables.map((table) => [referenceOf(after, table), table.id]));
  return new Map(
    before.tables.flatMap((table) => {
      const other = there.get(referenceOf(before, table));
      return other === undefined ? [] : [[table.id, other] as const];
    }),
  );
}

/** A document of documents puts its pages' ids before the ids of their tables. */
function referenceOf(document: FlowDocument, { id, page }: Table): string {
  return document.id === page ? `${page}-${id}` : id;
}
