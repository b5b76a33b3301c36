/**
 * The tables of a sheet. A sheet has no other means than rows: a line with one cell above a table is its
 * title, one below it a note, and a blank line may part a table from the next, or only its sections.
 */
import type { RawRow } from '../../rawTable.ts';
import { paragraph, rawCell } from '../blocks.ts';
import type { Block, ParagraphBlock, TableBlock } from '../blocks.ts';
import { NO_TEXT } from '../collectText.ts';
import { beginsWithPlainMark } from '../noteMark.ts';
import { plainlyHeadings, sameCells } from '../plainlyHeadings.ts';

export interface SheetRow {
  /** Its cells up to the last one with text; there is at least one. */
  readonly row: RawRow;
  /** How many cells the line has, empty ones at its end included. */
  readonly count: number;
  /** A blank line stands above. */
  readonly isApart: boolean;
}

interface Draft {
  readonly kind: 'draft';
  readonly first: SheetRow;
  readonly header: SheetRow | null;
  readonly rows: SheetRow[];
}

export function cutTables(rows: readonly SheetRow[]): Block[] {
  const parts: (Draft | ParagraphBlock)[] = [];
  const width = widest(rows);
  for (const [index, row] of rows.entries()) {
    const last = parts.at(-1);
    const table = last?.kind === 'draft' ? last : null;
    if (isText(rows, index, table, width)) {
      // A note among rows ends nothing: it is told from them once the table is whole.
      if (table === null || row.isApart) parts.push(textOf(row));
      else table.rows.push(row);
    } else if (table === null || beginsTable(rows, index, width)) {
      parts.push(
        beginTable(
          rows,
          index,
          row,
          parts.findLast((part) => part.kind === 'draft'),
        ),
      );
    } else if (table.header === null || !sameCells(table.header.row, row.row)) {
      table.rows.push(row);
    }
  }
  return parts.map((part) => (part.kind === 'draft' ? makeTable(part) : part));
}

/** Rows that go on behind a note go on under the headings above it. */
function beginTable(
  rows: readonly SheetRow[],
  index: number,
  first: SheetRow,
  before: Draft | undefined,
): Draft {
  if (headsRows(rows, index)) return { kind: 'draft', first, header: first, rows: [] };
  const header = before?.header?.count === first.count ? before.header : null;
  return { kind: 'draft', first, header, rows: [first] };
}

const SAMPLE = 200;

function headsRows(rows: readonly SheetRow[], index: number): boolean {
  const row = rows[index];
  const below = rows.slice(index + 1, index + 1 + SAMPLE).map((other) => other.row);
  return row !== undefined && plainlyHeadings(row.row, below);
}

function widest(rows: readonly SheetRow[]): number {
  return rows.reduce((most, { row }) => Math.max(most, row.cells.length), 0);
}

function filled({ row }: SheetRow): number {
  return row.cells.filter(({ text }) => text !== '').length;
}

/** New headings below a blank line or a title; without, a line of words among rows is a row. */
function beginsTable(rows: readonly SheetRow[], index: number, width: number): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  if (row === undefined || filled(row) < 2 || width < 2) return false;
  const isBelowTitle = above !== undefined && above.isApart && filled(above) === 1;
  return (row.isApart || isBelowTitle) && headsRows(rows, index);
}

/** Whether a line with one cell is a text, and not a row: a title, a note; not the heading of a section. */
function isText(
  rows: readonly SheetRow[],
  index: number,
  table: Draft | null,
  width: number,
): boolean {
  const row = rows[index];
  if (row === undefined || filled(row) !== 1 || width < 2) return false;
  const next = rows[index + 1];
  if (table === null) return true;
  const [cell] = row.row.cells;
  if (cell !== undefined && beginsWithPlainMark(cell) && cell.text.length > 3) return true;
  if (!row.isApart) return false;
  return next === undefined || filled(next) === 1 || beginsTable(rows, index + 1, width);
}

function textOf({ row }: SheetRow): ParagraphBlock {
  const cell = row.cells.find(({ text }) => text !== '');
  return paragraph(cell ?? NO_TEXT, cell?.place ?? row.place);
}

function makeTable({ first, header, rows }: Draft): TableBlock {
  const all = header === null ? rows : [header, ...rows];
  const width = widest(all);
  return {
    kind: 'table',
    caption: null,
    header: header === null ? [] : [toWidth(header, width)],
    rows: rows.map((row) => toWidth(row, width)),
    notes: [],
    firstRow: 'unsure',
    place: first.row.place,
  };
}

/** With the empty cells at its end that the line has, as far as the table goes. */
function toWidth({ row, count }: SheetRow, width: number): RawRow {
  const missing = Math.min(count, width) - row.cells.length;
  if (missing <= 0) return row;
  const { place } = row.cells.at(-1) ?? row;
  const empty = Array.from({ length: missing }, () => rawCell(NO_TEXT, place));
  return { cells: [...row.cells, ...empty], place: row.place };
}
