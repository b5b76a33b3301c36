/**
 * What was read, as much of it as a page shows: the document, and of each table its columns with some of
 * their cells, its counts, and those rows in full that a problem is about. The tables themselves stay
 * where they were read, for they are many times as large.
 */
import type { Entry, FlowDocument } from '../model/document.ts';
import type { DocumentProblem } from '../model/documentProblem.ts';
import { groupBy } from '../model/groupBy.ts';
import { tableId } from '../model/ids.ts';
import type { EntryId, TableId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { TableMapping } from './columnRole.ts';
import type { RawTable } from './rawTable.ts';
import type { Imported, ImportedTable } from './readMapped.ts';

export interface ColumnSummary {
  /** The lines of its heading, outermost first; empty where the table has none. */
  readonly heading: string;
  /** The first few cells of it that say something, each once. */
  readonly samples: readonly string[];
}

/** A row that a problem is about: it waits, or its reading is doubtful. */
export interface DoubtedRow {
  readonly entry: EntryId;
  /** Counted from 0, without the lines of headings: as a `CellPlace` counts. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly standing: Entry['standing'];
}

export interface TableSummary {
  readonly file: string;
  /** Its place among the tables of its file, from 0. */
  readonly ordinal: number;
  readonly shape: string;
  /** `null` where it was set aside. */
  readonly table: TableId | null;
  /** Empty where nothing stands above the table. */
  readonly title: string;
  readonly place: Place;
  readonly mapping: TableMapping;
  readonly columns: readonly ColumnSummary[];
  /** All rows below the headings; what is none of the others below was blank, or set aside with its table. */
  readonly rows: number;
  readonly charted: number;
  readonly waiting: number;
  /** Denied, or “no”. */
  readonly withoutFlow: number;
  readonly doubted: readonly DoubtedRow[];
}

export interface ReadTables {
  readonly document: FlowDocument | null;
  readonly tables: readonly TableSummary[];
  readonly problems: readonly DocumentProblem[];
}

const MOST_SAMPLES = 3;
/** Nobody reads on for longer to find a cell that says something. */
const MOST_LOOKED_AT = 200;

export function summariseImport({ document, tables, problems }: Imported): ReadTables {
  const entries = groupBy(document?.entries ?? [], (entry) => entry.table);
  const doubted = new Set(
    problems.flatMap(({ entry, severity }) =>
      entry === null || severity === 'note' ? [] : [entry],
    ),
  );
  const titles = new Map((document?.tables ?? []).map(({ id, title }) => [id, title]));
  return {
    document,
    problems,
    tables: tables.map((one) => {
      const id = one.table === null ? null : tableId(one.table);
      const own = id === null ? [] : (entries.get(id) ?? []);
      return summarise(one, id, own, doubted, id === null ? null : (titles.get(id) ?? null));
    }),
  };
}

function summarise(
  { raw, mapping, shape, ordinal }: ImportedTable,
  table: TableId | null,
  entries: readonly Entry[],
  doubted: ReadonlySet<EntryId>,
  title: string | null,
): TableSummary {
  const count = (standing: Entry['standing']) =>
    entries.filter((entry) => entry.standing === standing).length;
  return {
    file: raw.file,
    ordinal,
    shape,
    table,
    title: title ?? raw.caption ?? raw.headings.at(-1) ?? '',
    place: raw.place,
    mapping,
    columns: mapping.columns.map((_, column) => summariseColumn(raw, column)),
    rows: raw.rows.length,
    charted: count('charted'),
    waiting: count('waits'),
    withoutFlow: count('no-flow'),
    doubted: findRows(
      raw,
      entries.filter(({ id, standing }) => standing === 'waits' || doubted.has(id)),
    ),
  };
}

function summariseColumn({ header, rows }: RawTable, column: number): ColumnSummary {
  const lines = header.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '');
  const samples = new Set<string>();
  for (const { cells } of rows.slice(0, MOST_LOOKED_AT)) {
    const text = cells[column]?.text ?? '';
    if (text !== '') samples.add(text);
    if (samples.size === MOST_SAMPLES) break;
  }
  // A heading that spans two lines stands in both.
  return { heading: [...new Set(lines)].join(' · '), samples: [...samples] };
}

/** An entry says where its row stands, which tells the row: rows that say nothing have no entry. */
function findRows({ rows }: RawTable, entries: readonly Entry[]): readonly DoubtedRow[] {
  if (entries.length === 0) return [];
  const known = new Map<string, number>();
  for (const [row, { place, cells }] of rows.entries()) {
    // What spans several rows stands where the first of them does.
    for (const cell of cells) {
      if (cell.spannedFrom === null) known.set(keyOf(cell.place), row);
    }
    known.set(keyOf(place), row);
  }
  return entries.flatMap(({ id, place, standing }) => {
    const row = place === null ? undefined : known.get(keyOf(place));
    const cells = row === undefined ? undefined : rows[row]?.cells;
    if (row === undefined || cells === undefined) return [];
    return [{ entry: id, row, cells: cells.map(({ text }) => text), standing }];
  });
}

const keyOf = ({ line, column }: Place) => `${line}:${column}`;
