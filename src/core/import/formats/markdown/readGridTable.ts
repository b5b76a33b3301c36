/**
 * Pandoc's grid tables, which are drawn: borders of `+---+`, cells over several lines, `===` below the
 * headings. A border that is broken off in a column lets the cell above go on through it.
 */
import type { TableBlock } from '../blocks.ts';
import { rawCell } from '../blocks.ts';
import { spreadSpans } from '../spreadSpans.ts';
import type { SpanCell, SpanRow } from '../spreadSpans.ts';
import type { MarkdownContext } from './markdownContext.ts';
import { placeOf } from './markdownContext.ts';
import { readCellLines } from './readCellLines.ts';
import type { CellLine } from './readCellLines.ts';
import type { TableRead } from './readPipeTable.ts';
import type { SourceLine } from './sourceLines.ts';

const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/;

export function readGridTable(context: MarkdownContext, at: number): TableRead | null {
  const first = context.lines[at];
  if (first?.kind !== 'text' || !BORDER.test(first.text)) return null;
  const lines = gridLines(context, at);
  const last = lines.findLastIndex(({ text }) => BORDER.test(text));
  if (last < 2) return null;
  const grid = drawGrid(lines.slice(0, last + 1));
  const { rows, left } = spreadSpans(
    grid.rows.map((row) => spanRow(context, row)),
    context.budget.left(),
  );
  context.budget.take(rows.reduce((sum, { cells }) => sum + cells.length, 0));
  if (left > 0) context.problems.tell('too-many-cells', placeOf(context, first), first.text);
  const table: TableBlock = {
    kind: 'table',
    caption: null,
    header: rows.slice(0, grid.headings),
    rows: rows.slice(grid.headings),
    notes: [],
    firstRow: 'unsure',
    place: placeOf(context, first),
  };
  return { table, next: at + last + 1 };
}

function gridLines({ lines }: MarkdownContext, at: number): readonly SourceLine[] {
  let end = at;
  for (let line = lines[end]; line !== undefined && isGridLine(line); line = lines[end]) end += 1;
  return lines.slice(at, end);
}

function isGridLine({ kind, text }: SourceLine): boolean {
  return kind === 'text' && /^\s*[|+].*[|+]\s*$/.test(text);
}

interface GridCell {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly firstRow: number;
  readonly lines: CellLine[];
  rows: number;
}

interface GridRow {
  readonly line: SourceLine;
  readonly cells: readonly GridCell[];
}

interface Grid {
  readonly rows: readonly GridRow[];
  /** How many of them are headings. */
  readonly headings: number;
}

function drawGrid(lines: readonly SourceLine[]): Grid {
  const edges = allEdges(lines);
  const rows: { line: SourceLine; cells: GridCell[] }[] = [];
  let open: GridCell[] = [];
  let headings = 0;
  for (const line of lines.slice(1)) {
    if (isBorder(line.text)) {
      if (line.text.includes('=') && BORDER.test(line.text)) headings = rows.filter(isDrawn).length;
      open = open.filter((cell) => !endsAt(cell, line.text));
      for (const cell of open) addLine(cell, line);
      if (rows.at(-1)?.cells.length !== 0) rows.push({ line, cells: [] });
      continue;
    }
    if (rows.length === 0) rows.push({ line, cells: [] });
    const starting = cellsOf(line.text, edges, Math.max(0, rows.length - 1), open);
    rows.at(-1)?.cells.push(...starting);
    open = [...open, ...starting];
    for (const cell of open) addLine(cell, line);
    for (const cell of open) cell.rows = rows.length - cell.firstRow;
  }
  // The last border opened a row that nothing stands in.
  return { rows: rows.filter(isDrawn), headings };
}

function isDrawn({ cells }: GridRow): boolean {
  return cells.length > 0;
}

/** A border, whole or broken off where a cell goes on through it. */
function isBorder(line: string): boolean {
  return BORDER.test(line) || /\+[-=:]{2,}\+/.test(line);
}

/** Every place at which some border has a corner. */
function allEdges(lines: readonly SourceLine[]): readonly number[] {
  const edges = new Set<number>();
  for (const { text } of lines) {
    if (!isBorder(text)) continue;
    for (const { index } of text.matchAll(/\+/g)) edges.add(index);
  }
  return [...edges].toSorted((one, other) => one - other);
}

function endsAt({ from, to }: GridCell, border: string): boolean {
  return /^[-=:+]+$/.test(border.slice(from + 1, to));
}

/** The cells that begin on a line: where a bar stands on an edge, and none is open yet. */
function cellsOf(
  line: string,
  edges: readonly number[],
  row: number,
  open: readonly GridCell[],
): GridCell[] {
  const bars = edges.filter((edge) => line.charAt(edge) === '|' || line.charAt(edge) === '+');
  const cells: GridCell[] = [];
  for (const [index, from] of bars.entries()) {
    const to = bars[index + 1];
    if (to === undefined || open.some((cell) => cell.from < to && from < cell.to)) continue;
    const columns = edges.filter((edge) => edge >= from && edge < to).length;
    cells.push({ from, to, columns, firstRow: row, lines: [], rows: 1 });
  }
  return cells;
}

function addLine({ from, to, lines }: GridCell, line: SourceLine): void {
  const text = line.text.slice(from + 1, to);
  lines.push({ text, line: line.line, column: line.column + from + 1 });
}

function spanRow(context: MarkdownContext, { line, cells }: GridRow): SpanRow {
  const sorted = cells.toSorted((one, other) => one.from - other.from);
  const spans = sorted.map(({ columns, rows, lines }): SpanCell => {
    const { plain, place } = readCellLines(context, lines);
    return { cell: rawCell(plain, place), columns, rows };
  });
  return { cells: spans, place: spans[0]?.cell.place ?? placeOf(context, line) };
}
