/** A table of lines with separators: the common one, with outer separators and without. */
import type { RawCell, RawRow } from '../../rawTable.ts';
import { rawCell } from '../blocks.ts';
import type { TableBlock } from '../blocks.ts';
import { cellsOfLine, gatherHalves, gatherRows } from './brokenRows.ts';
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
  const headings = start.isBroken ? [start.header] : start.header.map((line) => [line]);
  for (const lines of headings) {
    context.headings.add(foldRow(cellsIn(lines, columns, look.leads).map(({ cell }) => cell)));
  }
  const body = tableBody(context, start.body, look);
  tellOddities(context, start, columns);
  const leads = start.header.length === 0 || look.leads;
  const grouped = start.isBroken
    ? gatherRows(body.rows, columns, leads)
    : (halvesTold(context, body.rows, columns) ?? body.rows.map((line) => [line]));
  const header = headings.map((lines) => readRow(context, lines, columns, true)).filter(isRow);
  const rows = readRows(context, grouped, columns, leads);
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

function halvesTold(context: MarkdownContext, lines: readonly SourceLine[], columns: number) {
  const rows = gatherHalves(lines, columns);
  for (const [, second] of rows ?? []) {
    if (second !== undefined) {
      context.problems.tell('row-broken', placeOf(context, second), second.text);
    }
  }
  return rows;
}

function columnCount(
  { lines }: MarkdownContext,
  { header, columns, isBroken, body }: TableStart,
): number {
  if (isBroken) return columns;
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
  grouped: readonly (readonly SourceLine[])[],
  columns: number,
  leads: boolean,
): RawRow[] {
  const rows: RawRow[] = [];
  for (const lines of grouped) {
    const row = readRow(context, lines, columns, leads);
    const [line] = lines;
    if (row === null && line !== undefined) {
      context.problems.tell('too-many-cells', placeOf(context, line), line.text);
    }
    if (row === null) break;
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
  lines: readonly SourceLine[],
  columns: number,
  leads: boolean,
): RawRow | null {
  const [first] = lines;
  const cells = cellsIn(lines, columns, leads);
  if (first === undefined || !context.budget.take(Math.max(cells.length, 1))) return null;
  const { text, at } = withoutBullet(first.text);
  const isShifted =
    lines.length === 1 &&
    !leads &&
    splitRow(unwiki(text), columns).leads &&
    cells.length === columns - 1;
  if (isShifted) {
    context.problems.tell('row-shifted', placeOf(context, first), text);
    cells.unshift({ line: first, cell: { text: '', at } });
  }
  const begin = cells[0]?.line === first ? cells[0].cell.at : at;
  return {
    cells: cells.map(({ line, cell }) => readCell(context, line, cell)),
    place: placeOf(context, first, begin),
  };
}

/** Each cell with the line that it stands on. */
function cellsIn(
  lines: readonly SourceLine[],
  columns: number,
  leads: boolean,
): { readonly line: SourceLine; readonly cell: CellSource }[] {
  const [first, ...further] = lines;
  if (first === undefined) return [];
  const { text, at } = withoutBullet(first.text);
  const own = further.length > 0 && leads ? cellsOfLine({ ...first, text }, true) : null;
  const cells = own ?? splitRow(unwiki(text), columns).cells;
  return [
    ...cells.map((cell) => ({ line: first, cell: { ...cell, at: at + cell.at } })),
    ...further.flatMap((line) =>
      splitRow(line.text, Infinity).cells.map((cell) => ({ line, cell })),
    ),
  ];
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
