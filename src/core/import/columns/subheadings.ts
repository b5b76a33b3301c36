/**
 * Rows that are no rows: headings within a table (`Inbound`, `Diego cell`), and cells that say nothing because
 * the cell above says it for them.
 */
import { plainText } from '../../model/plainText.ts';
import type { Place } from '../../model/place.ts';
import type { RawCell, RawRow } from '../rawTable.ts';
import {
  isAddress,
  isArrow,
  isBlank,
  isFromTo,
  isNumberedPorts,
  tellingText,
} from './cellKinds.ts';

export interface RowSection {
  readonly title: string;
  /** The title of the heading right above this heading, where two follow each other. */
  readonly outer: string | null;
  readonly place: Place;
}

/** A row of data, where it stands among all rows, and the heading within the table that it stands under. */
export interface SectionedRow {
  readonly row: RawRow;
  /** Counted from 0 among the rows that were given, headings included. */
  readonly index: number;
  readonly section: RowSection | null;
}

/** A heading is short; more is a sentence that lost its cells. */
const LONGEST_TITLE = 100;

/**
 * The rows of data. `width` is the number of columns; of a table of two, one filled cell is no heading
 * unless it spans both or says from where to where.
 */
export function sectionsOf(rows: readonly RawRow[], width: number): readonly SectionedRow[] {
  const ofPorts = width === 2 && beginsWithPorts(rows);
  const looks = rows.map((row) => lookAt(row, width, ofPorts));
  const isHeading = headingTest(looks, width);
  const sectioned: SectionedRow[] = [];
  let section: RowSection | null = null;
  let isFresh = false;
  for (const [index, row] of rows.entries()) {
    const look = looks[index];
    if (look === undefined || look.filled === 0) continue;
    if (isHeading(look, index)) {
      const outer: string | null = isFresh && section !== null ? section.title : null;
      section = { title: titleOf(row), outer, place: row.place };
      isFresh = true;
    } else {
      sectioned.push({ row, index, section });
      isFresh = false;
    }
  }
  return sectioned;
}

/** What a row looks like: how many of its cells hold anything, and whether it could be a heading. */
interface RowLook {
  readonly filled: number;
  readonly mayHead: boolean;
  readonly spans: boolean;
}

/** `8443 | Console` in nearly all rows: what stands in the first cell alone and is no port heads the rows below. */
function beginsWithPorts(rows: readonly RawRow[]): boolean {
  const full = rows.filter((row) => filledIn(row) === 2);
  const ports = full.filter((row) => isNumberedPorts(tellingText(row.cells[0]?.text ?? '')));
  return full.length > 1 && ports.length >= full.length * 0.8;
}

function lookAt(row: RawRow, width: number, ofPorts: boolean): RowLook {
  const filled = filledIn(row);
  const spans = filled > 1 && spansAll(row);
  const title = titleOf(row);
  const isLone = filled === 1 && (width > 2 || isFromTo(title) || (ofPorts && title !== ''));
  const mayHead = (spans || isLone) && isTitle(title);
  return { filled, mayHead, spans };
}

/** A row of one cell is a heading only in a table whose other rows have more, and only above such a row. */
function headingTest(
  looks: readonly RowLook[],
  width: number,
): (look: RowLook, index: number) => boolean {
  const candidates = looks.filter(({ mayHead }) => mayHead).length;
  const full = looks.filter(({ filled }) => filled * 2 > width || filled > 2).length;
  const lastFull = looks.findLastIndex(({ mayHead, filled }) => !mayHead && filled > 0);
  const isTable = full > 0 && candidates <= full;
  return ({ mayHead, spans }, index) => index < lastFull && mayHead && (isTable || spans);
}

function isTitle(title: string): boolean {
  if (title === '' || title.length > LONGEST_TITLE || isBlank(title)) return false;
  const own = tellingText(title);
  return !isNumberedPorts(own) && !isAddress(own) && !isArrow(own);
}

function titleOf(row: RawRow): string {
  return plainText(row.cells[0]?.text ?? '').replace(/\s*:$/u, '');
}

/** One text over the whole width, or over several columns and nothing beside it. */
function spansAll(row: RawRow): boolean {
  const [first, ...others] = row.cells;
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every(
      (cell) =>
        isEmptyText(cell.text) || (cell.spannedFrom === 'column' && cell.text === first.text),
    )
  );
}

function filledIn(row: RawRow): number {
  let filled = 0;
  for (const { text } of row.cells) if (!isEmptyText(text)) filled += 1;
  return filled;
}

/** Nothing that anyone sees. Only a short text can be that, and most are simply empty. */
function isEmptyText(text: string): boolean {
  return text === '' || (!/[\p{L}\p{N}]/u.test(text) && plainText(text) === '');
}

export interface CarriedCell {
  /** What the row has in the column, or what a cell above has for it; `null` where there is neither. */
  readonly cell: RawCell | null;
  /**
   * `ditto`: its own cell says so. `merged`: it is empty, and the column looks like one whose cells were
   * merged; a guess. `null`: it is the row’s own.
   */
  readonly carried: 'ditto' | 'merged' | null;
}

const DITTO =
  /^(?:["“”„″〃'`]{1,2}|-+\s*["“”″〃]\s*-+|ditto|do\.|idem|same(?:\s+as\s+(?:above|previous))?|as above|see above|dito|s\.\s?o\.|siehe oben|wie oben|wie zuvor|idem\.?|同上)$/iu;

/**
 * What each row has in a column, with what it leaves to the cell above it: one for each row that was given.
 * Nothing is carried from one section into the next. Empty cells are filled only where the first row of the
 * column is filled and at least two filled cells have empty ones below, in rows that hold other things.
 */
export function carriedDown(rows: readonly SectionedRow[], column: number): readonly CarriedCell[] {
  const isMerged = looksMerged(rows, column);
  const carried: CarriedCell[] = [];
  let above: RawCell | null = null;
  let section: RowSection | null = null;
  for (const { row, section: own } of rows) {
    if (own !== section) above = null;
    section = own;
    const cell: RawCell | null = row.cells[column] ?? null;
    const text = plainText(cell?.text ?? '');
    if (DITTO.test(text)) {
      carried.push({ cell: above ?? cell, carried: above === null ? null : 'ditto' });
    } else if (text === '' && isMerged && above !== null) {
      carried.push({ cell: above, carried: 'merged' });
    } else {
      carried.push({ cell, carried: null });
      above = text === '' ? null : cell;
    }
  }
  return carried;
}

function looksMerged(rows: readonly SectionedRow[], column: number): boolean {
  let runs = 0;
  let isOpen = false;
  for (const [at, { row }] of rows.entries()) {
    const isFilled = !isEmptyText(row.cells[column]?.text ?? '');
    if (at === 0 && !isFilled) return false;
    if (!isFilled && filledIn(row) === 0) return false;
    if (!isFilled && isOpen) runs += 1;
    isOpen = isFilled;
  }
  return runs >= 2;
}
