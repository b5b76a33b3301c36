/** From a file to its tables as they stand there, with what each of their columns is for. */
import type { DocumentProblem } from '../model/documentProblem.ts';
import { applyFixes } from './applyFixes.ts';
import type { ImportChoices } from './choices.ts';
import type { TableMapping } from './columnRole.ts';
import { cutStacked } from './columns/cutStacked.ts';
import { shapeOf } from './columns/headingsOf.ts';
import { mapColumns } from './columns/mapColumns.ts';
import { readFile } from './formats/readFile.ts';
import { sniffFormat } from './formats/sniffFormat.ts';
import type { RawNote, RawTable } from './rawTable.ts';
import { realignRows } from './rows/realignRows.ts';
import type { SourceFile, SourceFormat } from './source.ts';
import { jsonBesideFiles, noTable } from './sourceProblems.ts';

export interface MappedTable {
  readonly raw: RawTable;
  readonly mapping: TableMapping;
  /** What tables with the same headings share: the key of `ImportChoices.mappings`. */
  readonly shape: string;
  /** Its place among the tables of its file, from 0: what a `CellFix` calls it by. */
  readonly ordinal: number;
}

export interface MappedSource {
  readonly name: string;
  readonly title: string | null;
  readonly tables: readonly MappedTable[];
  readonly notes: readonly RawNote[];
  readonly problems: readonly DocumentProblem[];
}

export function formatOf({ format, name, text }: SourceFile): SourceFormat {
  return format ?? sniffFormat(name, text);
}

/** Two files of one name are told apart by a number behind it. */
export function nameApart(files: readonly SourceFile[]): readonly SourceFile[] {
  const used = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let number = 2; used.has(name); number++) name = `${file.name} (${number})`;
    used.add(name);
    return name === file.name ? file : { ...file, name, format: formatOf(file) };
  });
}

export function mapSource(file: SourceFile, choices: ImportChoices): MappedSource {
  const { name } = file;
  const nothing = { name, title: null, tables: [], notes: [] };
  const format = formatOf(file);
  if (format === 'json') return { ...nothing, problems: [jsonBesideFiles(name)] };
  const { title, tables, notes, problems } = readFile({ ...file, format });
  const isSheet = format === 'csv' || format === 'tsv';
  const titled = isSheet ? tables.map(titleSheet) : tables;
  const mapped = titled
    .flatMap(cutStacked)
    .map((table, ordinal) => mapTable(table, ordinal, choices));
  const hasNone = tables.length === 0 && !problems.some(({ severity }) => severity === 'error');
  return {
    name,
    title,
    tables: mapped,
    notes,
    problems: hasNone ? [...problems, noTable(name)] : problems,
  };
}

/** A sheet has no headings but its own rows: the line above a table is what it is called. */
function titleSheet(table: RawTable): RawTable {
  const { caption, lead } = table;
  return caption === null && lead !== null ? { ...table, caption: lead, lead: null } : table;
}

function mapTable(table: RawTable, ordinal: number, choices: ImportChoices): MappedTable {
  // Rows that have slid would make a column look like what its neighbour holds.
  const raw = applyFixes(realignRows(table), ordinal, choices.fixes);
  // Before it is fixed: what a reader chose for a table holds whatever is put right in it.
  const shape = shapeOf(table);
  const { mappings } = choices;
  const chosen = Object.hasOwn(mappings, shape) ? (mappings[shape] ?? null) : null;
  return { raw, shape, ordinal, mapping: mapColumns(raw, chosen) };
}
