/** Takes what was read apart for the way from the worker to the page, and puts it together there. */
import type { ReadTables } from '../core/import/tableSummary.ts';
import type { Component, Entry, Flow } from '../core/model/document.ts';
import type { DocumentProblem } from '../core/model/documentProblem.ts';
import { groupBy } from '../core/model/groupBy.ts';
import type { DoubtedOf, ImportSlice } from './importProtocol.ts';

/** So many things of a list are taken apart in some milliseconds on a slow machine. */
const SLICE = 400;

export function* sliceRead({ document, tables, problems }: ReadTables): Generator<ImportSlice> {
  yield {
    part: 'head',
    document:
      document === null
        ? null
        : { ...document, components: [], entries: [], flows: [], problems: [] },
    tables: tables.map((table) => ({ ...table, doubted: [] })),
  };
  for (const items of cut(document?.components ?? [])) yield { part: 'components', items };
  for (const items of cut(document?.entries ?? [])) yield { part: 'entries', items };
  for (const items of cut(document?.flows ?? [])) yield { part: 'flows', items };
  for (const items of cut(document?.problems ?? [])) yield { part: 'own-problems', items };
  for (const items of cut(problems)) yield { part: 'problems', items };
  const doubted = tables.flatMap(({ doubted: rows }, table): DoubtedOf[] =>
    rows.map((row) => ({ table, row })),
  );
  for (const items of cut(doubted)) yield { part: 'doubted', items };
}

/** @returns `null` where the first slice is missing. */
export function joinSlices(slices: readonly ImportSlice[]): ReadTables | null {
  const components: Component[] = [];
  const entries: Entry[] = [];
  const flows: Flow[] = [];
  const own: DocumentProblem[] = [];
  const problems: DocumentProblem[] = [];
  const doubted: DoubtedOf[] = [];
  let head: Extract<ImportSlice, { readonly part: 'head' }> | null = null;
  for (const slice of slices) {
    if (slice.part === 'head') head = slice;
    else if (slice.part === 'components') components.push(...slice.items);
    else if (slice.part === 'entries') entries.push(...slice.items);
    else if (slice.part === 'flows') flows.push(...slice.items);
    else if (slice.part === 'own-problems') own.push(...slice.items);
    else if (slice.part === 'problems') problems.push(...slice.items);
    else doubted.push(...slice.items);
  }
  if (head === null) return null;
  const rows = groupBy(doubted, ({ table }) => table);
  return {
    document:
      head.document === null
        ? null
        : { ...head.document, components, entries, flows, problems: own },
    problems,
    tables: head.tables.map((table, place) => ({
      ...table,
      doubted: (rows.get(place) ?? []).map(({ row }) => row),
    })),
  };
}

function* cut<Thing>(things: readonly Thing[]): Generator<readonly Thing[]> {
  for (let from = 0; from < things.length; from += SLICE) yield things.slice(from, from + SLICE);
}
