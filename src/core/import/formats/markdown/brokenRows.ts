/**
 * Tables of which each cell has a line of its own, as pages come out of what turns them into text: their cells
 * held paragraphs. The dashes below the headings say how many lines make a row.
 */
import { delimiterColumns } from './delimiterLine.ts';
import type { SourceLine } from './sourceLines.ts';
import { hasSeparator, splitRow } from './splitRow.ts';
import type { CellSource } from './splitRow.ts';

export interface BrokenHeader {
  /** The lines whose cells are the headings, in their order. */
  readonly lines: readonly SourceLine[];
  readonly columns: number;
  readonly delimiter: SourceLine;
}

/** More headings than that have not been met. */
const MAX_LINES = 24;

/**
 * @returns the headings that begin here, each line of which ends with a separator, so that together they are as
 * many as the dashes below have columns; `null` where they are in one line or do not add up.
 */
export function brokenHeader(lines: readonly SourceLine[], at: number): BrokenHeader | null {
  const header: SourceLine[] = [];
  let cells = 0;
  for (let next = at; next < at + MAX_LINES; next += 1) {
    const line = lines[next];
    if (line?.kind !== 'text' || line.quotes !== lines[at]?.quotes) return null;
    const columns = delimiterColumns(line.text);
    if (columns > 0) {
      const isOne = header.length > 1 && columns > 1 && cells === columns;
      return isOne ? { lines: header, columns, delimiter: line } : null;
    }
    if (!mayGoOn(line) || (next > at && startsRow(line))) return null;
    cells += cellsOfLine(line, next === at).length;
    header.push(line);
  }
  return null;
}

/**
 * Puts the lines of a table with such headings together into rows: one ends where it has all its cells, or where a
 * line begins with a separator and goes on.
 */
export function gatherRows(
  lines: readonly SourceLine[],
  columns: number,
  leads: boolean,
): readonly (readonly SourceLine[])[] {
  const rows: SourceLine[][] = [];
  let cells = 0;
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const more = cellsOfLine(line, false).length;
    const isNext = last !== undefined && last.line === line.line - 1 && mayGoOn(last);
    if (row !== undefined && isNext && !startsRow(line) && cells + more <= columns) {
      row.push(line);
      cells += more;
    } else {
      rows.push([line]);
      cells = cellsOfLine(line, leads).length;
    }
  }
  return rows;
}

/**
 * Of rows that stand in one line each, two halves that follow each other are one: where together they have just as
 * many cells as the others, and no row is short for another reason.
 *
 * @returns `null` where nothing is to be put together.
 */
export function gatherHalves(
  lines: readonly SourceLine[],
  columns: number,
): readonly (readonly SourceLine[])[] | null {
  const rows: SourceLine[][] = [];
  let halves = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line === undefined || startsRow(line)) return null;
    const cells = cellsOfLine(line, false).length;
    if (cells === columns) {
      rows.push([line]);
      continue;
    }
    if (next?.line !== line.line + 1 || !mayGoOn(line) || startsRow(next)) return null;
    if (cells + cellsOfLine(next, false).length !== columns) return null;
    rows.push([line, next]);
    halves += 1;
    at += 1;
  }
  return halves > 0 && halves * 2 <= rows.length ? rows : null;
}

/** @param mayLead a separator by itself begins a row, and is no empty cell. */
export function cellsOfLine({ text }: SourceLine, mayLead: boolean): readonly CellSource[] {
  return mayLead && isAlone(text) ? [] : splitRow(text, Infinity).cells;
}

const isAlone = (text: string): boolean => text.trim() === '|';

/** It ends with a separator, so that a cell may follow on the next line. */
function mayGoOn({ text }: SourceLine): boolean {
  return isAlone(text) || (hasSeparator(text) && splitRow(text, Infinity).trails);
}

function startsRow({ text }: SourceLine): boolean {
  return text.trimStart().startsWith('|') && !isAlone(text);
}
