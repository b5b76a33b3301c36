/**
 * A table as one list of lines, titles among the rows: what is in sight is a stretch of that list, and
 * how high each line is decides how far one can scroll.
 */
import type { Entry, Table } from '../../../../core/model/document.ts';
import type { TableFamily } from '../../../../core/scene/rowOrder.ts';
import type { RowBody } from '../rowBodies.ts';

export type Line =
  | {
      readonly kind: 'title';
      readonly key: string;
      readonly table: Table;
      readonly all: readonly Entry[];
    }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly entry: Entry;
      readonly of: Table | null;
    };

/** Ids of tables and rows are told apart by what stands before them. */
export function linesOf(bodies: readonly RowBody[]): readonly Line[] {
  return bodies.flatMap(({ table, rows, all }): readonly Line[] => {
    const lines = rows.map((entry) => ({ kind: 'row', key: entry.id, entry, of: table }) as const);
    if (table === null) return lines;
    return [{ kind: 'title', key: `title ${table.id}`, table, all }, ...lines];
  });
}

/** About as wide as a character of a cell is, in pixels; a cell's padding is no part of it. */
const CHARACTER = 7;
const PADDING = 20;
/** The sign beside a heading that says how it sorts. */
const SORT_SIGN = 18;
const LEAST_WIDTH = 64;
const MOST_WIDTH = 300;
/** The number, and one word about the row. */
const NUMBER_WIDTH = 90;
/** Beside them, what a choice or a comparison says of it. */
const SIGNS_WIDTH = 70;
const DESCRIPTION_WIDTH = 340;

/**
 * The widths of the columns in pixels, the row's number first. They are settled for all rows at once, since
 * columns as wide as what happens to be in sight would move while one scrolls.
 * @param signed whether rows may say more than that they are possible.
 */
export function columnWidths(
  { columns, descriptionColumn }: TableFamily,
  entries: readonly Entry[],
  signed: boolean,
): readonly number[] {
  const cells = columns.map((heading, column) => {
    const head = heading.length * CHARACTER + SORT_SIGN;
    const longest = entries.reduce(
      (most, { written }) => Math.max(most, written[column]?.length ?? 0),
      0,
    );
    const wanted = Math.max(head, Math.min(longest * CHARACTER, MOST_WIDTH)) + PADDING;
    return Math.max(wanted, LEAST_WIDTH);
  });
  const number = signed ? NUMBER_WIDTH + SIGNS_WIDTH : NUMBER_WIDTH;
  return [number, ...cells, ...(descriptionColumn === null ? [] : [DESCRIPTION_WIDTH])];
}

const LINE_HEIGHT = 18.85;
/** A row of one line, with the room around it and the rule under it. */
export const ROW_HEIGHT = 29.85;
const TITLE_HEIGHT = 40;

/**
 * About how high each line is, in pixels, before it was ever seen.
 * @param room the width that the columns share, if it is more than they need.
 * @param rowHeight that of a row of one line, as seen: it depends on how pixels are rounded.
 */
export function guessHeights(
  lines: readonly Line[],
  widths: readonly number[],
  room: number,
  rowHeight: number,
): readonly number[] {
  const needed = widths.reduce((sum, width) => sum + width, 0);
  const stretch = Math.max(1, room / needed);
  const characters = widths.map((width) => (width * stretch - PADDING) / CHARACTER);
  const linesIn = (cell: string, column: number) =>
    Math.ceil(cell.length / (characters[column] ?? cell.length));
  return lines.map((line) => {
    if (line.kind === 'title') return TITLE_HEIGHT;
    const { written, description } = line.entry;
    const told = description === null ? 1 : linesIn(description, widths.length - 1);
    const most = written.reduce(
      (high, cell, column) => Math.max(high, linesIn(cell, column + 1)),
      Math.max(told, 1),
    );
    return (most - 1) * LINE_HEIGHT + rowHeight;
  });
}
