/** What was read of a text, short enough to be written beside it in a test. */
import type { RawNote, RawRow, RawSource } from '../rawTable.ts';
import type { SourceFormat } from '../source.ts';
import { readFile } from './readFile.ts';

export interface CompactTable {
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

export function readText(text: string, format: SourceFormat): RawSource {
  return readFile({ name: 'page', text, format });
}

/**
 * The cells of each table, the raised parts as `^(1)`; a cell that spans its place from the left ends in `←`,
 * one from above in `↑`.
 */
export function compactTables(text: string, format: SourceFormat): readonly CompactTable[] {
  return readText(text, format).tables.map(({ header, rows }) => ({
    header: header.map(compactRow),
    rows: rows.map(compactRow),
  }));
}

/** The rows of the only table, its headings left out. */
export function onlyRows(text: string, format: SourceFormat): readonly (readonly string[])[] {
  const [table, ...others] = compactTables(text, format);
  if (table === undefined || others.length > 0) throw new Error('There is not exactly one table');
  return table.rows;
}

/** What reads one format in the tests of it; its lines are given one by one, or all in one text. */
export function readerOf(format: SourceFormat) {
  const join = (lines: readonly string[]) => lines.join('\n');
  return {
    tables: (...lines: readonly string[]) => compactTables(join(lines), format),
    rows: (...lines: readonly string[]) => onlyRows(join(lines), format),
    read: (...lines: readonly string[]) => readText(join(lines), format),
  };
}

export function compactNotes(notes: readonly RawNote[]): readonly string[] {
  return notes.map(withRaised);
}

/** The codes of the problems, each with its line. */
export function compactProblems({ problems }: RawSource): readonly string[] {
  return problems.map(({ code, severity, place }) => `${place.line} ${severity} ${code}`);
}

const SPANS = { row: ' ↑', column: ' ←' };

function compactRow({ cells }: RawRow): readonly string[] {
  return cells.map(
    (cell) => withRaised(cell) + (cell.spannedFrom === null ? '' : SPANS[cell.spannedFrom]),
  );
}

function withRaised({ text, raised }: Pick<RawNote, 'text' | 'raised'>): string {
  return raised.reduceRight(
    (shown, { from, to }) => `${shown.slice(0, from)}^(${shown.slice(from, to)})${shown.slice(to)}`,
    text,
  );
}
