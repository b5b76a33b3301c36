/**
 * Where a table begins. A strict parser wants a blank line above it and one below; the tables that docs are
 * full of stand between lines of text, so that the line of dashes is what tells: the line above it heads.
 */
import { brokenHeader } from './brokenRows.ts';
import { delimiterColumns } from './delimiterLine.ts';
import type { SourceLine } from './sourceLines.ts';
import { hasSeparator, splitRow, withoutBullet } from './splitRow.ts';

export interface TableStart {
  /** The lines of headings: none, one, or a few that follow each other. */
  readonly header: readonly SourceLine[];
  /** How many columns the line of dashes has; 0 where there is none. */
  readonly columns: number;
  readonly delimiter: SourceLine | null;
  /** Each cell has a line of its own: those of the headings are one row. */
  readonly isBroken: boolean;
  /** The first line behind. */
  readonly body: number;
}

const MAX_HEADER = 3;

export function tableStart(lines: readonly SourceLine[], at: number): TableStart | null {
  const line = lines[at];
  if (line?.kind !== 'text') return null;
  return broken(lines, at) ?? headed(lines, at) ?? headless(lines, at) ?? undivided(lines, at);
}

function broken(lines: readonly SourceLine[], at: number): TableStart | null {
  const found = brokenHeader(lines, at);
  if (found === null) return null;
  const { lines: header, columns, delimiter } = found;
  return { header, columns, delimiter, isBroken: true, body: at + header.length + 1 };
}

/** Headings, and dashes below. Several lines of headings have to begin with a separator each. */
function headed(lines: readonly SourceLine[], at: number): TableStart | null {
  const header: SourceLine[] = [];
  for (let next = at; next < at + MAX_HEADER; next += 1) {
    const line = lines[next];
    const below = lines[next + 1];
    if (line?.kind !== 'text' || !mayHead(line, next > at)) return null;
    header.push(line);
    if (!continues(line, below)) return null;
    const columns = delimiterColumns(below.text);
    if (columns > 0) {
      if (!fits(line, columns)) return null;
      return { header, columns, delimiter: below, isBroken: false, body: next + 2 };
    }
    if (!withoutBullet(line.text).text.trimStart().startsWith('|')) return null;
  }
  return null;
}

function mayHead(line: SourceLine, isFurther: boolean): boolean {
  if (delimiterColumns(line.text) > 0) return false;
  return !isFurther || line.text.trimStart().startsWith('|');
}

/** A heading of the page is none of a table, unless the dashes have as many columns as it has cells. */
function fits(line: SourceLine, columns: number): boolean {
  const { text } = withoutBullet(line.text);
  if (!hasSeparator(text)) return columns === 1 && !/^\s*(?:#|[-*+]\s)/.test(text);
  return !/^\s*#{1,6}\s/.test(text) || splitRow(text, columns).cells.length === columns;
}

/** Dashes, and no headings above. */
function headless(lines: readonly SourceLine[], at: number): TableStart | null {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || !continues(line, below)) return null;
  const columns = delimiterColumns(line.text);
  if (columns < 2 || !hasSeparator(below.text)) return null;
  return { header: [], columns, delimiter: line, isBroken: false, body: at + 1 };
}

/** Lines between separators, of as many cells each, without any dashes. */
function undivided(lines: readonly SourceLine[], at: number): TableStart | null {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || !continues(line, below)) return null;
  const count = framedCells(line.text);
  if (count < 2 || framedCells(below.text) !== count) return null;
  return { header: [], columns: 0, delimiter: null, isBroken: false, body: at };
}

function framedCells(line: string): number {
  const text = line.trim();
  if (!text.startsWith('|') || !text.endsWith('|') || delimiterColumns(text) > 0) return 0;
  return splitRow(unwiki(text), Infinity).cells.length;
}

/** The headings of wikis have two separators where cells have one: `||Source||Port||`. */
export function unwiki(line: string): string {
  return isWikiHeading(line) ? line.replaceAll('||', ' |') : line;
}

export function isWikiHeading(line: string): boolean {
  const text = line.trim();
  return text.startsWith('||') && text.endsWith('||') && !/(?<!\|)\|(?!\|)/.test(text);
}

function continues(line: SourceLine, below: SourceLine | undefined): below is SourceLine {
  return below?.kind === 'text' && below.quotes === line.quotes;
}
