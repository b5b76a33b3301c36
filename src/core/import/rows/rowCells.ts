/**
 * The cells of a row, one for each column, without marks. A row that is too short has empty ones at its
 * end; one that is too long is only read where the cells too many can belong nowhere but in the last
 * column. What is said by `ditto`, or by leaving the first cells empty below a value, is filled in here.
 */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import type { Place } from '../../model/place.ts';
import { cleanText } from '../cells/cleanText.ts';
import { isDitto, isNothing } from '../cells/emptyWords.ts';
import { takeMarks } from '../cells/marks.ts';
import { isMarked } from '../cells/readAction.ts';
import { writtenText } from '../cells/writtenText.ts';
import type { ColumnRole } from '../columnRole.ts';
import type { RawCell, RawRow } from '../rawTable.ts';
import { makeProblem } from './makeProblem.ts';
import { findColumn } from './tableSetup.ts';
import type { Column, TableSetup } from './tableSetup.ts';

export interface Cell {
  readonly column: number;
  /** As it is read: without marks. */
  readonly text: string;
  /** As it stands there. */
  readonly written: string;
  readonly marks: readonly string[];
  /** All that was written in it is struck out. */
  readonly isStruck: boolean;
  readonly place: Place;
}

/** What the rows before left in each column, for those that say `ditto`. */
export type Before = Map<number, Cell>;

export interface RowCells {
  readonly cells: readonly Cell[];
  readonly problems: readonly DocumentProblem[];
}

/** @param isMerged whether a column looks merged here, so that an empty cell is the one above it. */
export function takeCells(
  row: RawRow,
  setup: TableSetup,
  before: Before,
  isMerged: (column: number) => boolean,
): RowCells {
  const { columns } = setup;
  const taken = columns.map(({ index }) => takeCell(row, row.cells[index], index, setup));
  const own = taken.map((cell) => orInstead(cell, taken, columns));
  const extra = row.cells.slice(columns.length).filter((cell) => cleanText(cell.text) !== '');
  const { cells, problems } = joinExtra(own, extra, columns, row);
  const beside = nameFromBeside(cells, setup);
  const filled = setup.isOneSided ? beside : fillFromAbove(beside.cells, columns, before, isMerged);
  for (const cell of filled.cells) if (cell.text !== '') before.set(cell.column, cell);
  const said = filled === beside ? [] : filled.problems;
  return {
    cells: filled.cells,
    problems: [...problems, ...beside.problems, ...said],
  };
}

function takeCell(row: RawRow, raw: RawCell | undefined, column: number, setup: TableSetup): Cell {
  if (raw === undefined) {
    return { column, text: '', written: '', marks: [], isStruck: false, place: row.place };
  }
  const { notes } = setup;
  return { column, ...takeMarks(raw, notes), written: writtenText(raw, notes), place: raw.place };
}

/** Words that stand for ports: what holds one of them is published. */
const MAY_VARY =
  /\b(?:any|all|random|dynamic|ephemeral|varies|auto|same|host|assigned|configurable)\b|\*/i;

/** What another column has for an end whose own cell is empty, or beside it: networks of both kinds of addresses. */
function orInstead(cell: Cell, cells: readonly Cell[], columns: readonly Column[]): Cell {
  const { role, states } = columns[cell.column] ?? {};
  const { instead, ticked } = states ?? {};
  if (ticked !== undefined) return { ...cell, text: tickedNames(ticked, cells, columns) };
  if (instead === undefined) return cell;
  if (role === 'port') {
    const inner = cells[instead[0] ?? -1];
    const isInside =
      !/\d/.test(cell.text) && !MAY_VARY.test(cell.text) && /\d/.test(inner?.text ?? '');
    return isInside && inner !== undefined
      ? { ...cell, text: inner.text, marks: inner.marks }
      : cell;
  }
  const named = [cell, ...instead.flatMap((index) => cells[index] ?? [])].filter(
    ({ text }) => !isNothing(text),
  );
  const [first, ...more] = named;
  if (first === undefined || (first === cell && more.length === 0)) return cell;
  const { column, written } = cell;
  return { ...first, column, written, text: named.map(({ text }) => text).join(', ') };
}

/** The headings of those columns that the row marks. */
function tickedNames(
  ticked: readonly number[],
  cells: readonly Cell[],
  columns: readonly Column[],
): string {
  const marked = ticked.filter((index) => isMarked(cells[index]?.text ?? ''));
  return marked.map((index) => columns[index]?.heading ?? '').join(', ');
}

function joinExtra(
  cells: readonly Cell[],
  extra: readonly RawCell[],
  columns: readonly Column[],
  row: RawRow,
): RowCells {
  const last = cells.at(-1);
  if (extra.length === 0 || last === undefined) return { cells, problems: [] };
  const role = columns.at(-1)?.role;
  const text = extra.map((cell) => cleanText(cell.text)).join(' | ');
  const at = { place: extra[0]?.place ?? row.place, text, column: null };
  if (role !== 'description' && role !== 'other') {
    return { cells, problems: [makeProblem('row-too-long', at)] };
  }
  const join = (own: string) => (own === '' ? text : `${own} | ${text}`);
  const joined = { ...last, text: join(last.text), written: join(last.written) };
  return { cells: [...cells.slice(0, -1), joined], problems: [makeProblem('row-cut', at)] };
}

/** What a column is called that names things of which one listens: `Service`, `Pod`, `Container`. */
const NAMING =
  /^(?:(?:kubernetes |k8s |system |linux )?(?:service|pod|container|process|component|daemon|application|app|program|workload|deployment|systemd unit|unit)s?(?: names?)?)$/i;

/**
 * Where several columns name what listens, from the service to its container, the one that was chosen may be
 * empty in a row that another names: `sshd` has a service and no pod. That name is nearer than one above.
 */
function nameFromBeside(cells: readonly Cell[], setup: TableSetup): RowCells {
  const column = setup.kind === 'ports' ? findColumn(setup, 'endpoint') : null;
  const own = cellOf(cells, column);
  if (column === null || own === null || !isNothing(own.text) || !NAMING.test(column.heading)) {
    return { cells, problems: [] };
  }
  const named = setup.columns
    .filter(({ role, heading }) => (role === 'other' || role === 'subject') && NAMING.test(heading))
    .map(({ index }) => cells[index])
    .filter((cell) => cell !== undefined && !isNothing(cell.text) && !isDitto(cell.text))
    .toSorted((one, other) => distance(one, column) - distance(other, column));
  const [nearest] = named;
  if (nearest === undefined) return { cells, problems: [] };
  const problem = makeProblem('end-from-beside', { ...own, text: nearest.text });
  const filled = { ...own, text: nearest.text, marks: nearest.marks };
  return { cells: cells.map((cell) => (cell === own ? filled : cell)), problems: [problem] };
}

function distance(cell: Cell | undefined, { index }: Column): number {
  return Math.abs((cell?.column ?? 0) - index);
}

/** Columns in which an empty cell below a value is commonly meant to be that value. */
const FILLABLE: ReadonlySet<ColumnRole> = new Set([
  'source',
  'source-group',
  'destination',
  'destination-group',
  'endpoint',
  'subject',
  'direction',
  'transport',
  'protocol',
]);

/**
 * Only empty cells that begin the row are filled, and those of a column that looks merged all along: that is
 * how one draws a cell that spans several rows.
 */
function fillFromAbove(
  cells: readonly Cell[],
  columns: readonly Column[],
  before: Before,
  isMerged: (column: number) => boolean,
): RowCells {
  const problems: DocumentProblem[] = [];
  let begins = cells.some(({ column, text }) => text !== '' && isTelling(columns[column]?.role));
  const filled = cells.map((cell) => {
    const above = before.get(cell.column);
    const { role, isTold = false } = columns[cell.column] ?? {};
    if (isDitto(cell.text) && above !== undefined)
      return { ...cell, text: above.text, marks: above.marks };
    if (cell.text !== '') begins &&= role === 'number';
    if (cell.text !== '' || above === undefined || role === undefined || isTold) return cell;
    if (!(begins && FILLABLE.has(role)) && !(isMerged(cell.column) && isEndRole(role))) return cell;
    problems.push(makeProblem('filled-from-above', { ...cell, text: above.text }));
    return { ...cell, text: above.text };
  });
  return { cells: filled, problems };
}

function isTelling(role: ColumnRole | undefined): boolean {
  return role !== undefined && role !== 'number' && role !== 'description' && role !== 'other';
}

/** The columns that name ends; what is spoken may well be said of one row only. */
export function isEndRole(role: ColumnRole): boolean {
  return role === 'endpoint' || /^(?:source|destination)(?:-group)?$/.test(role);
}

export function cellOf(cells: readonly Cell[], column: Column | null): Cell | null {
  return column === null ? null : (cells[column.index] ?? null);
}
