/** What `--json` prints: everything that was read and everything that is to be said, for other programs. */
import type { CellPlace } from '../src/core/import/choices.ts';
import type { ImportedTable } from '../src/core/import/readMapped.ts';
import type { RawTable } from '../src/core/import/rawTable.ts';
import type { Place } from '../src/core/model/place.ts';
import type { DocumentsRead } from './readDocuments.ts';
import type { UnreadableFile } from './findSources.ts';

/**
 * Names in it are a promise, as those of the published data are; more may be added.
 * @param shownAs the name of a file as it is to be printed, by the name it was read under.
 */
export function writeReport(
  { documents, tables, problems, counts }: DocumentsRead,
  unreadable: readonly UnreadableFile[],
  shownAs: ReadonlyMap<string, string>,
): string {
  const fileOf = (name: string) => shownAs.get(name) ?? name;
  const cells = cellsByPlace(tables);
  const report = {
    rows: {
      total: counts.rows,
      charted: counts.charted,
      waiting: counts.waiting,
      noFlow: counts.noFlow,
    },
    documents: documents.map(({ id, title, entries, flows }) => ({
      id,
      title,
      entries: entries.length,
      flows: flows.length,
    })),
    tables: tables.map((table) => ({ file: fileOf(table.raw.file), ...reportTable(table) })),
    problems: problems.map(({ code, severity, place, message, read, expected, hint }) => ({
      code,
      severity,
      file: fileOf(place.file),
      line: place.line,
      column: place.column,
      message,
      read,
      expected,
      hint,
      cell: cells.get(keyOf(place)) ?? null,
    })),
    unreadable: unreadable.map(({ shown, reason }) => ({ file: shown, reason })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** `shape` and `ordinal` are what choices call a table and its cells by. */
function reportTable({ raw, mapping, shape, ordinal, table }: ImportedTable) {
  return {
    line: raw.place.line,
    ordinal,
    shape,
    isSetAside: table === null,
    kind: mapping.kind,
    why: mapping.why,
    columns: mapping.columns.map(({ role, certainty, why }, column) => ({
      heading: headingOf(raw, column),
      role,
      certainty,
      why,
    })),
  };
}

/** What a fix calls each cell by. A cell that spans several rows is that of the first. */
function cellsByPlace(tables: readonly ImportedTable[]): ReadonlyMap<string, CellOfTable> {
  const found = new Map<string, CellOfTable>();
  for (const { raw, ordinal: table } of tables) {
    for (const [row, { cells }] of raw.rows.entries()) {
      for (const [column, { place }] of cells.entries()) {
        const key = keyOf(place);
        if (!found.has(key)) found.set(key, { table, row, column });
      }
    }
  }
  return found;
}

type CellOfTable = Pick<CellPlace, 'table' | 'row' | 'column'>;

function keyOf({ file, line, column }: Place): string {
  return `${line}:${column}:${file}`;
}

function headingOf(raw: RawTable, column: number): string {
  return raw.header.flatMap(({ cells }) => cells[column]?.text ?? []).join(' ');
}
