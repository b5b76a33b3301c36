/** A table of lines with separators: the common one, with outer separators and without. */
import type { RawCell, RawRow } from '../../rawTable.ts';
import { rawCell } from '../blocks.ts';
import type { TableBlock } from '../blocks.ts';
import { delimiterColumns } from './delimiterLine.ts';
import { foldRow } from './foldRow.ts';
import type { MarkdownContext } from './markdownContext.ts';
import { placeOf, readText } from './markdownContext.ts';
import type { SourceLine } from './sourceLines.ts';
import { splitRow, withoutBullet } from './splitRow.ts';
import type { CellSource } from './splitRow.ts';
import { tableBody } from './tableBody.ts';
import { isWikiHeading, tableStart, unwiki } from './tableStart.ts';
import type { TableStart } from './tableStart.ts';

export interface TableRead {
  readonly table: TableBlock;
  /** The first line behind it. */
  readonly next: number;
}

export function readPipeTable(context: MarkdownContext, at: number): TableRead | null {
  const start = tableStart(context.lines, at);
  const first = context.lines[at];
  if (start === null || first === undefined) return null;
  const columns = columnCount(context, start);
  const look = {
    columns,
    leads: looksLed(context, start),
    quotes: first.quotes,
    isDivided: start.delimiter !== null,
  };
  for (const line of start.header) {
    context.headings.add(foldRow(splitRow(withoutBullet(line.text).text, columns).cells));
  }
  const body = tableBody(context, start.body, look);
  tellOddities(context, start, columns);
  const header = start.header.map((line) => readRow(context, line, columns, true)).filter(isRow);
  const rows = readRows(context, body.rows, columns, start.header.length === 0 || look.leads);
  const table: TableBlock = {
    kind: 'table',
    caption: null,
    header,
    rows,
    notes: [],
    firstRow: isStrong(body.rows[0], columns) ? 'headings' : 'unsure',
    place: placeOf(context, first, first.text.length - first.text.trimStart().length),
  };
  return { table, next: Math.max(body.next, start.body) };
}

function columnCount({ lines }: MarkdownContext, { header, columns, body }: TableStart): number {
  const line = header.at(-1) ?? (columns === 0 ? lines[body] : undefined);
  if (line === undefined) return columns;
  const { cells } = splitRow(unwiki(withoutBullet(line.text).text), columns);
  return Math.max(cells.length, columns);
}

function looksLed({ lines }: MarkdownContext, { header, delimiter, body }: TableStart): boolean {
  const line = header[0] ?? delimiter ?? lines[body];
  return line !== undefined && withoutBullet(line.text).text.trimStart().startsWith('|');
}

function tellOddities(context: MarkdownContext, start: TableStart, columns: number): void {
  const { header, delimiter, body } = start;
  const first = header.at(-1) ?? context.lines[body];
  if (delimiter === null && first !== undefined) {
    context.problems.tell('delimiter-missing', placeOf(context, first), first.text);
  } else if (
    delimiter !== null &&
    header.length > 0 &&
    delimiterColumns(delimiter.text) !== columns
  ) {
    context.problems.tell('delimiter-uneven', placeOf(context, delimiter), delimiter.text);
  }
}

function readRows(
  context: MarkdownContext,
  lines: readonly SourceLine[],
  columns: number,
  leads: boolean,
): RawRow[] {
  const rows: RawRow[] = [];
  for (const line of lines) {
    const row = readRow(context, line, columns, leads);
    if (row === null) {
      context.problems.tell('too-many-cells', placeOf(context, line), line.text);
      break;
    }
    rows.push(row);
  }
  return rows;
}

function isRow(row: RawRow | null): row is RawRow {
  return row !== null;
}

/** `null` where there are more cells than can be read. */
function readRow(
  context: MarkdownContext,
  line: SourceLine,
  columns: number,
  leads: boolean,
): RawRow | null {
  const { text, at } = withoutBullet(line.text);
  const row = splitRow(unwiki(text), columns);
  const isShifted = !leads && row.leads && row.cells.length === columns - 1;
  if (isShifted) context.problems.tell('row-shifted', placeOf(context, line), text);
  const cells: readonly CellSource[] = isShifted ? [{ text: '', at: 0 }, ...row.cells] : row.cells;
  if (!context.budget.take(cells.length)) return null;
  return {
    cells: cells.map((cell) => readCell(context, line, { ...cell, at: at + cell.at })),
    place: placeOf(context, line, at + (cells[0]?.at ?? 0)),
  };
}

function readCell(context: MarkdownContext, line: SourceLine, { text, at }: CellSource): RawCell {
  const place = placeOf(context, line, at);
  return rawCell(readText(context, text, place), place);
}

/** All its cells are bold, or it is what a wiki marks as headings. */
function isStrong(line: SourceLine | undefined, columns: number): boolean {
  if (line === undefined) return false;
  if (isWikiHeading(line.text)) return true;
  const filled = splitRow(line.text, columns).cells.filter(({ text }) => text !== '');
  return filled.length > 1 && filled.every(({ text }) => /^(\*\*|__)[^*_].*\1$/.test(text));
}
