/** From tables as they stand to what each of their columns is for, whatever format they stand in. */
import type { DocumentProblem } from '../model/documentProblem.ts';
import { applyFixes } from './applyFixes.ts';
import type { ImportChoices } from './choices.ts';
import type { TableMapping } from './columnRole.ts';
import { cutStacked } from './columns/cutStacked.ts';
import { shapeOf } from './columns/headingsOf.ts';
import { mapColumns } from './columns/mapColumns.ts';
import type { RawNote, RawSource, RawTable } from './rawTable.ts';
import { realignRows } from './rows/realignRows.ts';
import { noTable } from './sourceProblems.ts';

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

export function mapRaw(raw: RawSource, choices: ImportChoices): MappedSource {
  const { file: name, title, tables, notes, problems } = raw;
  const mapped = tables
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

function mapTable(table: RawTable, ordinal: number, choices: ImportChoices): MappedTable {
  // Rows that have slid would make a column look like what its neighbour holds.
  const raw = applyFixes(realignRows(table), ordinal, choices.fixes);
  // Before it is fixed: what a reader chose for a table holds whatever is put right in it.
  const shape = shapeOf(table);
  const { mappings } = choices;
  const chosen = Object.hasOwn(mappings, shape) ? (mappings[shape] ?? null) : null;
  return { raw, shape, ordinal, mapping: mapColumns(raw, chosen) };
}
