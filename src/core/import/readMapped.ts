/** From tables whose columns are known to a document, and to everything that is to be said about it. */
import type { DocumentProblem } from '../model/documentProblem.ts';
import type { FlowDocument } from '../model/document.ts';
import { buildDocument } from './build/buildDocument.ts';
import { plainSlugOf } from './build/freeIds.ts';
import type { ImportChoices } from './choices.ts';
import { gatherProblems } from './gatherProblems.ts';
import type { ReadTable } from './gatherProblems.ts';
import type { MappedSource, MappedTable } from './mapRaw.ts';
import type { TableReading } from './rowReading.ts';
import { gatherNames } from './rows/gatherNames.ts';
import { readTable } from './rows/readTable.ts';
import { settleTitle } from './settleTitle.ts';
import { underHeadings } from './underHeadings.ts';

/** A table as it was found and understood, for those who look at the mapping. */
export interface ImportedTable extends MappedTable {
  /** The id of its table in the document; `null` where it was set aside. */
  readonly table: string | null;
}

export interface Imported {
  /** `null` where nothing that was brought has a row. */
  readonly document: FlowDocument | null;
  readonly tables: readonly ImportedTable[];
  /** Those of the document, and those of files and tables that are not in it; in the order of the sources. */
  readonly problems: readonly DocumentProblem[];
}

/** How far it is, in rows read of rows found; told now and then, never more than 100 times. */
export type OnProgress = (read: number, found: number) => void;

export function readMapped(
  sources: readonly MappedSource[],
  choices: ImportChoices,
  onProgress?: OnProgress,
): Imported {
  const gathered = sources.flatMap(({ tables }) => tables);
  const context = gatherNames(
    gathered,
    sources.flatMap(({ notes }) => notes),
  );
  const tell = tellRows(gathered, onProgress);
  const read = gathered.map((table): ReadTable => {
    const isAside = table.mapping.kind === 'set-aside';
    let left = table.raw.rows.length;
    const onRow = () => {
      // Headings of a sheet are rows to its file, and not to its table.
      if (left > 0) tell(1);
      left -= 1;
    };
    const reading = isAside ? null : readTable(table.raw, table.mapping, context, onRow);
    tell(Math.max(0, left));
    return { ...table, reading: reading === null ? null : titled(table, reading) };
  });
  return assemble(sources, read, choices);
}

/** With what the page says above the table, and above rows within it. */
function titled({ raw, mapping }: MappedTable, reading: TableReading): TableReading {
  const title = settleTitle(raw, mapping, reading.title);
  return { ...reading, title, rows: underHeadings(raw, mapping, reading.rows) };
}

/** Told now and then: a hundred times at most, the beginning and the end among them. */
function tellRows(tables: readonly MappedTable[], onProgress: OnProgress | undefined) {
  const found = tables.reduce((sum, { raw }) => sum + raw.rows.length, 0);
  const step = Math.max(1, Math.ceil(found / MOST_TOLD));
  let [read, told] = [0, 0];
  onProgress?.(0, found);
  return (rows: number) => {
    read += rows;
    if (rows === 0 || (read - told < step && read < found)) return;
    told = read;
    onProgress?.(read, found);
  };
}

const MOST_TOLD = 98;

function assemble(
  sources: readonly MappedSource[],
  read: readonly ReadTable[],
  { title }: ImportChoices,
): Imported {
  const readings = read.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  const filled = readings.filter(({ rows }) => rows.length > 0);
  const called = title ?? titleOf(sources, filled);
  const built =
    filled.length === 0
      ? null
      : buildDocument(filled, {
          id: plainSlugOf(called) || 'document',
          title: called,
          files: sources.map(({ name, title: own }) => ({ name, title: own })),
        });
  const ids = new Map(filled.map((reading, place) => [reading, built?.tables[place]?.id ?? null]));
  const idOf = ({ reading }: ReadTable) => (reading === null ? null : (ids.get(reading) ?? null));
  const problems = gatherProblems(sources, read, built, idOf);
  return {
    document: built === null ? null : { ...built, problems },
    tables: read.map((table) => {
      const { raw, mapping, shape, ordinal } = table;
      return { raw, mapping, shape, ordinal, table: idOf(table) };
    }),
    problems,
  };
}

/** Of one page its own title, else its file's name; of several, the first and how many more. */
function titleOf(sources: readonly MappedSource[], tables: readonly TableReading[]): string {
  const used = new Set(tables.map(({ file }) => file));
  const [first, ...others] = sources.filter(({ name }) => used.has(name));
  if (first === undefined) return 'Nothing';
  const base = first.name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  const own = first.title ?? base;
  return others.length === 0 ? own : `${own} and ${others.length} more`;
}
