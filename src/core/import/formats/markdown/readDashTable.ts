/**
 * Pandoc's simple and multiline tables: no separators at all, columns are where the groups of dashes stand.
 * In a multiline table a line of dashes opens and closes it, and blank lines part its rows.
 */
import type { RawRow } from '../../rawTable.ts';
import type { TableBlock } from '../blocks.ts';
import { rawCell } from '../blocks.ts';
import type { MarkdownContext } from './markdownContext.ts';
import { placeOf } from './markdownContext.ts';
import { readCellLines } from './readCellLines.ts';
import type { TableRead } from './readPipeTable.ts';
import type { SourceLine } from './sourceLines.ts';

interface Column {
  readonly from: number;
  /** The last column goes on to the end of the line. */
  readonly to: number;
}

export function readDashTable(context: MarkdownContext, at: number): TableRead | null {
  return readMultiline(context, at) ?? readSimple(context, at);
}

/** Headings, groups of dashes, a row a line, and a blank line or dashes at its end. */
function readSimple(context: MarkdownContext, at: number): TableRead | null {
  const { lines } = context;
  const [first, second] = [lines[at], lines[at + 1]];
  if (first?.kind !== 'text') return null;
  const headed = second?.kind === 'text' && dashGroups(second.text).length > 1;
  const dashes = headed ? second : first;
  const columns = dashGroups(dashes.text);
  if (columns.length < 2 || (headed && dashGroups(first.text).length > 0)) return null;
  const from = headed ? at + 2 : at + 1;
  const end = endOfLines(lines, from, (line) => line.kind === 'text' && !isDashes(line.text));
  if (end === from) return null;
  const closes = lines[end]?.kind === 'text';
  const groups = lines.slice(from, end).map((line) => [line]);
  return makeTable(context, headed ? [[first]] : [], groups, columns, closes ? end + 1 : end);
}

function readMultiline(context: MarkdownContext, at: number): TableRead | null {
  const { lines } = context;
  const first = lines[at];
  if (first?.kind !== 'text' || !isDashes(first.text)) return null;
  const opens = dashGroups(first.text).length > 1;
  const heading = endOfLines(lines, at + 1, ({ kind, text }) => kind === 'text' && !isDashes(text));
  const dashes = opens ? first : lines[heading];
  if (dashes?.kind !== 'text' || (!opens && heading === at + 1)) return null;
  const columns = dashGroups(dashes.text);
  if (columns.length < 2) return null;
  const from = opens ? at + 1 : heading + 1;
  const end = endOfLines(lines, from, ({ kind, text }) => kind !== 'code' && !isDashes(text));
  const groups = rowGroups(lines.slice(from, end));
  if (lines[end]?.kind !== 'text' || groups.length < 1) return null;
  if (groups.length === 1 && opens) return null;
  return makeTable(context, opens ? [] : [lines.slice(at + 1, heading)], groups, columns, end + 1);
}

function dashGroups(line: string): Column[] {
  if (!/^\s*-[-\s]*$/.test(line)) return [];
  const groups = [...line.matchAll(/-+/g)];
  if (groups.some(([dashes]) => dashes.length < 2)) return [];
  return groups.map(({ index }, order) => ({
    from: order === 0 ? 0 : index,
    to: groups[order + 1]?.index ?? Infinity,
  }));
}

function isDashes(line: string): boolean {
  return /^\s*-{2}[-\s]*$/.test(line);
}

const MAX_LINES = 5_000;

function endOfLines(
  lines: readonly SourceLine[],
  from: number,
  belongs: (line: SourceLine) => boolean,
): number {
  let at = from;
  for (let line = lines[at]; line !== undefined && belongs(line); line = lines[at]) {
    at += 1;
    if (at - from > MAX_LINES) break;
  }
  return at;
}

function rowGroups(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.kind === 'text' && isOpen) groups.at(-1)?.push(line);
    else if (line.kind === 'text') groups.push([line]);
    isOpen = line.kind === 'text';
  }
  return groups;
}

function makeTable(
  context: MarkdownContext,
  header: readonly (readonly SourceLine[])[],
  groups: readonly (readonly SourceLine[])[],
  columns: readonly Column[],
  next: number,
): TableRead | null {
  if (!context.budget.take(columns.length * (header.length + groups.length))) return null;
  const first = header[0]?.[0] ?? groups[0]?.[0];
  if (first === undefined) return null;
  const table: TableBlock = {
    kind: 'table',
    caption: null,
    header: header.map((lines) => makeRow(context, lines, columns)),
    rows: groups.map((lines) => makeRow(context, lines, columns)),
    notes: [],
    firstRow: 'unsure',
    place: placeOf(context, first),
  };
  return { table, next };
}

function makeRow(
  context: MarkdownContext,
  lines: readonly SourceLine[],
  columns: readonly Column[],
): RawRow {
  const cells = columns.map(({ from, to }) => {
    const parts = lines.map(({ text, line, column }) => ({
      text: text.slice(from, to),
      line,
      column: column + from,
    }));
    const { plain, place } = readCellLines(context, parts);
    return rawCell(plain, place);
  });
  const place = cells[0]?.place ?? { file: context.file, line: 1, column: 1 };
  return { cells, place };
}
