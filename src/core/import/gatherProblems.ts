/** All that is to be said of what was brought, in the order of the sources. */
import type { FlowDocument } from '../model/document.ts';
import type { DocumentProblem } from '../model/documentProblem.ts';
import { groupBy } from '../model/groupBy.ts';
import type { TableId } from '../model/ids.ts';
import { headingsOf } from './columns/headingsOf.ts';
import type { MappedSource, MappedTable } from './mapRaw.ts';
import type { TableReading } from './rowReading.ts';
import { emptyTable, guessedColumns, setAside } from './sourceProblems.ts';

export interface ReadTable extends MappedTable {
  /** `null` where it was set aside. */
  readonly reading: TableReading | null;
}

/** What is said of a file, then of each of its tables and their rows. */
export function gatherProblems(
  sources: readonly MappedSource[],
  read: readonly ReadTable[],
  document: FlowDocument | null,
  idOf: (table: ReadTable) => TableId | null,
): readonly DocumentProblem[] {
  const tableOf = new Map((document?.entries ?? []).map(({ id, table }) => [id, table]));
  const ofRows = groupBy(document?.problems ?? [], ({ entry }): TableId | null =>
    entry === null ? null : (tableOf.get(entry) ?? null),
  );
  const ofFile = groupBy(read, ({ raw }) => raw.file);
  return sources.flatMap(({ name, problems }) => [
    ...problems,
    ...(ofFile.get(name) ?? []).flatMap((table) => {
      const id = idOf(table);
      return [...sayOfTable(table), ...(id === null ? [] : (ofRows.get(id) ?? []))];
    }),
  ]);
}

function sayOfTable({ raw, mapping, reading }: ReadTable): readonly DocumentProblem[] {
  const { headings } = headingsOf(raw);
  if (reading === null) return [setAside(raw.place, mapping, headings)];
  if (reading.rows.length === 0) return [emptyTable(raw.place, headings)];
  return guessedColumns(raw.place, mapping, headings);
}
