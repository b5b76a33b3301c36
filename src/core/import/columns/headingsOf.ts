/**
 * Which rows of a table are its headings, whatever the source marked: none (CSV), the wrong one (a Markdown
 * table must have a first line, even if it is data), or several (an outer heading over inner ones). Everyone
 * takes headings and rows from here, so that all count rows alike.
 */
import { plainText } from '../../model/plainText.ts';
import type { RawRow, RawTable } from '../rawTable.ts';
import {
  isAction,
  isAddress,
  isArrow,
  isNumberedPorts,
  isWay,
  isYesNo,
  tellingText,
} from './cellKinds.ts';
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import { foldHeading } from './headingWords.ts';
import { readHeading } from './readHeading.ts';

export interface HeadedTable {
  /** One for each column, as a reader sees it; empty where there is none. */
  readonly headings: readonly string[];
  /** The rows of data, without any line of headings. */
  readonly rows: readonly RawRow[];
  /** What one cell over all columns says above them, or the lines above the headings of a CSV. */
  readonly title: string | null;
}

/** Wider rows than this are no table that anyone wrote by hand, and each column costs. */
const MOST_COLUMNS = 200;
/** Of a CSV: so many lines may stand above its headings. */
const LINES_ABOVE = 5;

/** The same table has the same headings, and everybody asks for them: they are found once. */
const KEPT = new WeakMap<RawTable, HeadedTable>();

export function headingsOf(table: RawTable): HeadedTable {
  const kept = KEPT.get(table);
  if (kept !== undefined) return kept;
  const headed = findHeadings(table);
  KEPT.set(table, headed);
  return headed;
}

function findHeadings(table: RawTable): HeadedTable {
  const marked = table.header.filter((row) =>
    row.cells.some((cell) => plainText(cell.text) !== ''),
  );
  const { header, rows, title } =
    marked.length === 0
      ? firstRows(table.rows)
      : isData(marked)
        ? { header: [], rows: [...marked, ...table.rows], title: null }
        : (belowTitle(marked, table.rows) ??
          belowOuter(marked, table.rows) ?? { header: marked, rows: table.rows, title: null });
  const titles = header.filter((row) => spansAll(row));
  const lines = header.length === titles.length ? header : header.filter((row) => !spansAll(row));
  const width = widthOf(lines, rows);
  const headings = Array.from({ length: width }, (_none, column) => joinedHeading(lines, column));
  const isRepeated = repeatTest(headings);
  return {
    headings,
    rows: rows.filter((row, at) => {
      const before = rows[at - 1];
      // What stood right below the headings stands there again.
      const isBelow = before !== undefined && isRepeated(before) && isSame(row, rows[0]);
      return !isRepeated(row) && !isBelow;
    }),
    title: title ?? titleOf(titles, lines),
  };
}

/** Tables with the same headings are read alike; those without any, by how many columns they have. */
export function shapeOf(table: RawTable): string {
  const { headings } = headingsOf(table);
  const folded = headings.map((heading) => foldHeading(heading));
  if (folded.every((heading) => heading === '')) return String(headings.length);
  return `${headings.length}: ${folded.join(' | ')}`;
}

function titleOf(titles: readonly RawRow[], lines: readonly RawRow[]): string | null {
  const first = titles[0];
  return first === undefined || titles === lines ? null : plainText(first.cells[0]?.text ?? '');
}

interface Split {
  readonly header: readonly RawRow[];
  readonly rows: readonly RawRow[];
  readonly title: string | null;
}

/** What is marked is one text (`Inbound`) over wider rows, and the first of these are the headings. */
function belowTitle(marked: readonly RawRow[], rows: readonly RawRow[]): Split | null {
  if (marked.some((row) => new Set(textsOf(row)).size > 1)) return null;
  const isWider = (rows[0]?.cells.length ?? 0) > 1;
  const { header, rows: rest, title } = firstRows(rows);
  const said = marked.map((row) => textsOf(row)[0] ?? '');
  // `Inbound:` over the first of several columns: which way all of them run, and the heading of none.
  const isOfAll = isWider && said.every((text) => isWay(text.replace(/\s*[:：]$/u, '')));
  if (!isWider || (header.length === 0 && !isOfAll)) return null;
  return { header, rows: rest, title: [...said, title ?? ''].join(' ').trim() };
}

/** `Source | Source | Destination | Destination` is marked, and the row below says what of each. */
function belowOuter([outer, ...more]: readonly RawRow[], rows: readonly RawRow[]): Split | null {
  const [inner, below] = rows;
  if (outer === undefined || inner === undefined || more.length > 0) return null;
  const texts = textsOf(outer).map((text) => foldHeading(text));
  const isRepeated = new Set(texts).size * 2 <= texts.length + 1 && texts.length > 2;
  return isRepeated && readsAsHeadings(inner, below)
    ? { header: [outer, inner], rows: rows.slice(1), title: null }
    : null;
}

/** Nothing is marked: the first rows that read as headings are; lines of one cell above them are a title. */
function firstRows(rows: readonly RawRow[]): Split {
  const none = { header: [], rows, title: null };
  for (const [at, row] of rows.slice(0, LINES_ABOVE).entries()) {
    const next = rows[at + 1];
    if (readsAsHeadings(row, next)) {
      const isOuter = next !== undefined && hasGaps(row) && readsAsHeadings(next, rows[at + 2]);
      const header = isOuter && next !== undefined ? [filledRight(row), next] : [row];
      const above = rows.slice(0, at).map((line) => textsOf(line).join(' '));
      return {
        header,
        rows: rows.slice(at + header.length),
        title: at === 0 ? null : above.join(' ').trim(),
      };
    }
    if (textsOf(row).length > 1) return none;
  }
  return none;
}

/**
 * Names of columns and hardly anything that is a value of one. `TLS` and `TCP` may stand in either: they are
 * headings among others that are more, or over ports.
 */
function readsAsHeadings(row: RawRow, below: RawRow | undefined): boolean {
  const texts = textsOf(row);
  if (texts.length < 2 || texts.some((text) => text.length > 60 || isNumber(text))) return false;
  if (new Set(texts.map((text) => foldHeading(text))).size < 2) return false;
  const values = texts.filter((text) => isValue(text));
  const plain = texts.filter((text) => !isValue(text));
  const known = plain.filter((text) => isKnownHeading(text)).length;
  if (values.length > 0) {
    return (known >= 2 && known > values.length) || (known > 0 && standOverPorts(row, below));
  }
  return known >= 2 ? known * 3 >= texts.length : known === texts.length;
}

/** `UDP` and `TCP` over `53` and `-`: every value of the row has a port below it, or nothing. */
function standOverPorts(row: RawRow, below: RawRow | undefined): boolean {
  const cells = row.cells.flatMap((cell, column) =>
    isValue(plainText(cell.text)) ? [tellingText(below?.cells[column]?.text ?? '')] : [],
  );
  const isPort = (text: string) => isNumberedPorts(text);
  return cells.some(isPort) && cells.every((text) => isPort(text) || !/[\p{L}\p{N}]/u.test(text));
}

function isNumber(text: string): boolean {
  const own = tellingText(text);
  return isNumberedPorts(own) || isAddress(own) || isArrow(own);
}

export function isKnownHeading(text: string): boolean {
  const { kind } = readHeading(text);
  return kind !== 'unknown' && kind !== 'empty' && kind !== 'protocol-name';
}

/** What stands in a cell of data, and in no heading. */
function isValue(text: string): boolean {
  const own = tellingText(text);
  if (isNumber(text)) return true;
  if (findTransport(own) !== null || findProtocol(own) !== null) return true;
  return (isYesNo(own) || isAction(own)) && !/[?]$/.test(text) && !isHeadingLike(own);
}

/** `Required` and `Allow/Deny` head columns, too. */
function isHeadingLike(text: string): boolean {
  return /^(?:required|optional|allow(?:ed)?(?:\s*\/\s*den(?:y|ied))?|permit(?:ted)?|no|number)\.?$/iu.test(
    text,
  );
}

/** A first line that a format made the headings although it is a row: nothing in it is the name of a column. */
function isData(header: readonly RawRow[]): boolean {
  const [only, ...more] = header;
  if (only === undefined || more.length > 0) return false;
  const texts = textsOf(only);
  const values = texts.filter((text) => isValue(text)).length;
  const hasNumber = texts.some((text) => isNumberedPorts(tellingText(text)));
  const known = texts.filter((text) => isKnownHeading(text) && !readHeading(text).weak).length;
  return hasNumber && (known === 0 || (values >= 2 && known < values));
}

function textsOf(row: RawRow): readonly string[] {
  return row.cells
    .slice(0, MOST_COLUMNS)
    .map((cell) => plainText(cell.text))
    .filter((text) => text !== '');
}

function hasGaps(row: RawRow): boolean {
  return row.cells.some((cell) => plainText(cell.text) === '');
}

/** An outer heading of a CSV stands in the first of its columns only. */
function filledRight(row: RawRow): RawRow {
  const cells: RawRow['cells'][number][] = [];
  for (const cell of row.cells) {
    const before = cells.at(-1);
    const isGap = plainText(cell.text) === '' && before !== undefined;
    cells.push(isGap ? { ...before, place: cell.place, spannedFrom: 'column' } : cell);
  }
  return { ...row, cells };
}

/** One text over the whole width: a title, which would only be repeated in each heading. */
function spansAll(row: RawRow): boolean {
  const [first, ...others] = row.cells;
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((cell) => cell.spannedFrom === 'column' && cell.text === first.text)
  );
}

/** As wide as its headings; wider only where most rows are, as when the last heading is left out. */
function widthOf(header: readonly RawRow[], rows: readonly RawRow[]): number {
  const headed = Math.max(0, ...header.map((row) => row.cells.length));
  const widths = rows.map((row) => row.cells.length).toSorted((one, other) => one - other);
  const widest = widths.at(-1) ?? 0;
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
  return Math.min(MOST_COLUMNS, headed === 0 ? widest : Math.max(headed, middle));
}

/** Outer heading and inner heading: `Source` over `VM` is `Source VM`. What is repeated is said once. */
function joinedHeading(header: readonly RawRow[], column: number): string {
  const said: string[] = [];
  for (const row of header) {
    const text = plainText(row.cells[column]?.text ?? '');
    if (text !== '' && !said.some((other) => foldHeading(other) === foldHeading(text)))
      said.push(text);
  }
  return said.join(' ');
}

function isSame(one: RawRow, other: RawRow | undefined): boolean {
  const texts = ({ cells }: RawRow) => cells.map((cell) => plainText(cell.text)).join('|');
  return other !== undefined && one !== other && texts(one) === texts(other);
}

/** So many cells that are the headings above them make a row of headings, whatever the others are. */
const ENOUGH_HEADINGS = 3;

/** A long table says its headings again, now and then. Most rows differ in the first sign already. */
function repeatTest(headings: readonly string[]): (row: RawRow) => boolean {
  const folded = headings.map((heading) => foldHeading(heading));
  const first = folded.findIndex((heading) => heading !== '');
  if (first === -1) return () => false;
  const sign = folded[first]?.charAt(0) ?? '';
  return (row) => {
    const text = row.cells[first]?.text ?? '';
    if (firstSign(text) !== sign) return false;
    const filled = row.cells.filter((cell) => cell.text.trim() !== '').length;
    const own = folded.filter(
      (heading, column) => heading !== '' && heading === foldHeading(row.cells[column]?.text ?? ''),
    ).length;
    return (
      (own >= ENOUGH_HEADINGS && own * 2 > filled) ||
      (filled > 1 &&
        folded.every((heading, column) => heading === foldHeading(row.cells[column]?.text ?? '')))
    );
  };
}

/** As a folded heading has it: a small letter without its accent. */
function firstSign(text: string): string {
  const sign = /[\p{L}\p{N}#]/u.exec(text)?.[0] ?? '';
  return foldHeading(sign).charAt(0);
}
