/**
 * A table that was pasted out of a sheet: cells divided by tabs, a row a line. No Markdown says that it is one, so
 * at least three lines have to agree on three columns or more, and the first names each of them.
 */
import type { RawRow } from '../../rawTable.ts';
import { rawCell } from '../blocks.ts';
import type { MarkdownContext } from './markdownContext.ts';
import { placeOf } from './markdownContext.ts';
import { readCellLines } from './readCellLines.ts';
import type { TableRead } from './readPipeTable.ts';
import type { SourceLine } from './sourceLines.ts';

const FEWEST_COLUMNS = 3;
const FEWEST_LINES = 3;
const MAX_LINES = 5_000;

export function readTabTable(context: MarkdownContext, at: number): TableRead | null {
  const { lines } = context;
  const first = lines[at];
  const columns = tabColumns(lines, at);
  if (first === undefined || columns === 0) return null;
  let end = at + FEWEST_LINES;
  while (end - at < MAX_LINES && isRow(lines[end], columns)) end += 1;
  if (!context.budget.take(columns * (end - at))) return null;
  const rows = lines.slice(at, end).map((line) => makeRow(context, line, columns));
  const table = {
    kind: 'table',
    caption: null,
    header: rows.slice(0, 1),
    rows: rows.slice(1),
    notes: [],
    firstRow: 'unsure',
    place: placeOf(context, first),
  } as const;
  return { table, next: end };
}

/** How many columns the table has that begins here; 0 where none does. */
export function tabColumns(lines: readonly SourceLine[], at: number): number {
  const first = lines[at];
  if (first?.kind !== 'text' || !mayBegin(first.text)) return 0;
  const headings = first.text.trimEnd().split('\t');
  const isNamed = headings.every((heading) => heading.trim() !== '');
  if (headings.length < FEWEST_COLUMNS || !isNamed) return 0;
  const below = lines.slice(at + 1, at + FEWEST_LINES);
  const isTable =
    below.length === FEWEST_LINES - 1 && below.every((line) => isRow(line, headings.length));
  return isTable ? headings.length : 0;
}

/** Code is set in by a tab, and a list or a heading begins otherwise. */
function mayBegin(text: string): boolean {
  return /^[^\s|#>*+-][^|\t]*\t/.test(text);
}

/** As many cells as the first has, or fewer where the last ones are empty; also where the first is. */
function isRow(line: SourceLine | undefined, columns: number): boolean {
  if (line?.kind !== 'text' || line.text.includes('|')) return false;
  const cells = line.text.trimEnd().split('\t').length;
  return cells > 1 && cells <= columns && cells > columns - FEWEST_COLUMNS;
}

function makeRow(context: MarkdownContext, line: SourceLine, columns: number): RawRow {
  let column = line.column;
  const parts = line.text.split('\t').map((text) => {
    const part = { text, line: line.line, column };
    column += text.length + 1;
    return part;
  });
  const cells = Array.from({ length: columns }, (_none, index) => {
    const part = parts[index] ?? { text: '', line: line.line, column };
    const { plain, place } = readCellLines(context, [part]);
    return rawCell(plain, place);
  });
  return { cells, place: placeOf(context, line) };
}
