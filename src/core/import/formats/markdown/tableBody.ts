/**
 * Which lines below the headings are rows. For a strict parser any line that is not blank is one; here a line
 * without a separator ends the table, since in loose texts the next paragraph follows at once. What only a
 * build of the docs reads (templates, comments) stands between rows and is none.
 */
import { isHeadingWord } from '../plainlyHeadings.ts';
import { brokenHeader } from './brokenRows.ts';
import { delimiterColumns, isDivider } from './delimiterLine.ts';
import { foldRow } from './foldRow.ts';
import type { MarkdownContext } from './markdownContext.ts';
import { placeOf } from './markdownContext.ts';
import type { SourceLine } from './sourceLines.ts';
import { hasSeparator, splitRow } from './splitRow.ts';
import { tableStart } from './tableStart.ts';

export interface TableBody {
  readonly rows: readonly SourceLine[];
  /** The first line behind the table. */
  readonly next: number;
}

/** How the table's own lines look: what a line after a gap is held against. */
export interface TableLook {
  readonly columns: number;
  readonly leads: boolean;
  readonly quotes: number;
  /** It has a line of dashes. Without, a gap is all that parts one from the next. */
  readonly isDivided: boolean;
}

/** Blank lines inside a table. */
const MAX_GAP = 2;

export function tableBody(context: MarkdownContext, from: number, look: TableLook): TableBody {
  const rows: SourceLine[] = [];
  let next = from;
  for (let at = from; at < context.lines.length;) {
    const line = context.lines[at];
    if (line === undefined || line.kind === 'code') break;
    if (line.kind === 'hidden') {
      at += 1;
    } else if (line.kind === 'blank') {
      const after = rowAfterGap(context, at, look);
      if (after === null) break;
      at = after;
    } else if (isAttributes(line.text) || isDivider(line.text)) {
      at += 1;
      next = at;
    } else {
      if (!isRow(line, look) || beginsAnother(context, at, look)) break;
      rows.push(line);
      at += 1;
      next = at;
    }
  }
  return { rows, next };
}

/** One cell, dashes below that, and then a line of headings: the title of a table, which its page puts into it. */
function isTitled({ lines }: MarkdownContext, at: number): boolean {
  const cellsOf = (line: SourceLine | undefined) =>
    line?.kind === 'text'
      ? splitRow(line.text, Infinity).cells.filter(({ text }) => text !== '')
      : [];
  const below = cellsOf(lines[at + 2]);
  const headings = below.filter(({ text }) => isHeadingWord(text));
  return cellsOf(lines[at]).length === 1 && below.length > 1 && headings.length * 2 > below.length;
}

function isRow(line: SourceLine, look: TableLook): boolean {
  if (!hasSeparator(line.text)) return false;
  const begin = line.text.trimStart();
  if (line.quotes !== look.quotes && !begin.startsWith('|')) return false;
  if (look.leads && /^#{1,6}\s/.test(begin)) return false;
  return !/^<\/?(?:table|div|details|section|h[1-6]|p|ul|ol)\b/i.test(begin);
}

/** `{: .flows}` and `{.flows}`: what Kramdown and Pandoc are told about the table. */
export function isAttributes(line: string): boolean {
  return /^\s*\{(?::|[.#])[^{}]*\}\s*$/.test(line);
}

/** The line at which rows go on behind blank lines, which many pages would show as text. */
function rowAfterGap(context: MarkdownContext, from: number, look: TableLook): number | null {
  const { lines } = context;
  let at = from;
  let blanks = 0;
  while (lines[at]?.kind === 'blank' || lines[at]?.kind === 'hidden') {
    if (lines[at]?.kind === 'blank') blanks += 1;
    at += 1;
  }
  const line = lines[at];
  if (!look.isDivided || blanks > MAX_GAP || line?.kind !== 'text' || line.quotes !== look.quotes)
    return null;
  if (!isRow(line, look) || (tableStart(lines, at)?.delimiter ?? null) !== null) return null;
  if (delimiterColumns(line.text) > 0) return null;
  const row = splitRow(line.text, look.columns);
  if (row.cells.length !== look.columns || (look.leads && !row.leads)) return null;
  context.problems.tell('row-apart', placeOf(context, line), line.text);
  return at;
}

/**
 * Whether a line among rows, with dashes below it, heads a table of its own. Kramdown lets dashes divide the
 * bodies of one table, and then it is a row: in doubt it is, since a row that is not one will be seen.
 */
function beginsAnother(context: MarkdownContext, at: number, look: TableLook): boolean {
  const line = context.lines[at];
  const below = context.lines[at + 1];
  if (line === undefined || below?.kind !== 'text' || below.quotes !== line.quotes) return false;
  if (brokenHeader(context.lines, at) !== null) return true;
  const columns = delimiterColumns(below.text);
  if (columns === 0) return false;
  if (columns === 1 && isTitled(context, at)) return true;
  const row = splitRow(line.text, columns);
  if (context.headings.has(foldRow(row.cells))) return true;
  if (row.cells.length === columns && columns !== look.columns) return true;
  const filled = row.cells.filter(({ text }) => text !== '');
  if (filled.length > 1 && filled.every(({ text }) => /^(\*\*|__).+\1$/.test(text))) return true;
  return filled.filter(({ text }) => isHeadingWord(text)).length * 2 > filled.length;
}
