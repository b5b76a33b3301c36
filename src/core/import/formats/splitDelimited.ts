/**
 * Cells between separators, a row a line, as spreadsheets write them. Written here and not taken from a
 * library because every cell needs its place in the file, a quote that never closes must not swallow the
 * rows behind it, and a sheet of a million empty cells must not become a million objects.
 */
import { MAX_COLUMNS } from './limits.ts';

export interface DelimitedCell {
  readonly text: string;
  /** Where its text begins, behind the quote if it has one. */
  readonly offset: number;
}

export interface DelimitedRow {
  /** Up to the last cell with text: what follows is empty. */
  readonly cells: readonly DelimitedCell[];
  /** How many cells there are, empty ones at the end included. */
  readonly count: number;
  readonly offset: number;
}

export interface DelimitedOptions {
  readonly separator: string;
  /** Told where a quote opens that does not close. */
  readonly onOpenQuote: (offset: number) => void;
  /** Told where a line goes on with more cells than are read. */
  readonly onTooMany: (offset: number) => void;
}

/** Rows without text are told, too, as rows of no cells: a blank line parts tables. */
export function* splitDelimited(text: string, options: DelimitedOptions): Generator<DelimitedRow> {
  for (let at = 0; at < text.length;) {
    const { row, next } = readRow(text, at, options);
    yield row;
    at = next;
  }
}

interface RowRead {
  readonly row: DelimitedRow;
  readonly next: number;
}

function readRow(text: string, from: number, options: DelimitedOptions): RowRead {
  const cells: DelimitedCell[] = [];
  const empty: number[] = [];
  let count = 0;
  let mayQuote = true;
  for (let at = from; ;) {
    const cell = readCell(text, at, options, mayQuote);
    if (!cell.quoted && cell.openQuote) mayQuote = false;
    count += 1;
    if (count > MAX_COLUMNS)
      return { row: { cells, count, offset: from }, next: skipLine(text, at, cells, options) };
    if (cell.text.trim() === '') {
      empty.push(cell.offset);
    } else {
      for (const offset of empty.splice(0)) cells.push({ text: '', offset });
      cells.push({ text: cell.text, offset: cell.offset });
    }
    if (text.charAt(cell.end) !== options.separator) {
      return { row: { cells, count, offset: from }, next: behindLine(text, cell.end) };
    }
    at = cell.end + 1;
  }
}

/** The rest of a line that is too long; it is worth a word where it holds any text. */
function skipLine(
  text: string,
  from: number,
  cells: readonly DelimitedCell[],
  { separator, onTooMany }: DelimitedOptions,
): number {
  const end = lineEnd(text, from);
  const rest = text.slice(from, end).replaceAll(separator, '').replaceAll('"', '').trim();
  if (rest !== '' && cells.length > 0) onTooMany(from);
  return behindLine(text, end);
}

interface CellRead {
  readonly text: string;
  readonly offset: number;
  /** At the separator or the end of the line behind it. */
  readonly end: number;
  readonly quoted: boolean;
  /** A quote opened and did not close. */
  readonly openQuote: boolean;
}

function readCell(
  text: string,
  from: number,
  options: DelimitedOptions,
  mayQuote: boolean,
): CellRead {
  const start = mayQuote ? quoteStart(text, from, options.separator) : -1;
  const quoted = start === -1 ? null : readQuoted(text, start, options.separator);
  if (quoted !== null) return quoted;
  if (start !== -1) options.onOpenQuote(start);
  const end = cellEnd(text, from, options.separator);
  const source = text.slice(from, end);
  const offset = source.trim() === '' ? from : from + source.length - source.trimStart().length;
  return { text: source, offset, end, quoted: false, openQuote: start !== -1 };
}

/** Where a quote opens the cell, a few spaces before it allowed; -1 where none does. */
function quoteStart(text: string, from: number, separator: string): number {
  let at = from;
  while (text.charAt(at) === ' ' && at - from < 8) at += 1;
  return text.charAt(at) === '"' && separator !== '"' ? at : -1;
}

/** No cell is longer, and none has more lines: what seems to be is a quote that was forgotten. */
const MAX_QUOTED = 20_000;
const MAX_QUOTED_LINES = 60;

/** `null` where no quote closes it right before a separator or the end of a line. */
function readQuoted(text: string, start: number, separator: string): CellRead | null {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1 || close - start > MAX_QUOTED) return null;
    if (text.charAt(close + 1) === '"') {
      at = close + 2;
      continue;
    }
    let end = close + 1;
    while (text.charAt(end) === ' ') end += 1;
    if (end < text.length && text.charAt(end) !== separator && !isLineEnd(text, end)) return null;
    const inside = text.slice(start + 1, close);
    if (inside.split('\n').length > MAX_QUOTED_LINES) return null;
    const value = inside.replaceAll('""', '"');
    return { text: value, offset: start + 1, end, quoted: true, openQuote: false };
  }
}

function isLineEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === '\n' || char === '\r';
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== separator && !isLineEnd(text, at)) at += 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text, at)) at += 1;
  return at;
}

function behindLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}
