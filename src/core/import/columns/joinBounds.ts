/**
 * Two columns that hold one thing between them: `Start port` and `End port` are a range, and `From port | On | To port |
 * On` are two machines, each behind its port. Either is seen only with both columns and their cells side by side.
 */
import { plainText } from '../../model/plainText.ts';
import type { RawRow } from '../rawTable.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

const STARTS = /\b(?:start|from|min|minimum|first|begin|beginning|low|lower)\b/;
const ENDS = /\b(?:end|to|max|maximum|last|high|upper)\b/;
/** These may be two machines, each with its port. */
const MACHINES = /\b(?:from|to)\b/;

export function joinBounds(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly TableColumn[] {
  const [first, second] = boundsUnheaded(columns, rows);
  if (first !== undefined && second !== undefined)
    return withRange(columns, rows, first, second, 'guess');
  const ports = columns.filter(({ meaning: { kind } }) => kind === 'port');
  const [start, end = endBeside(columns, rows, start), ...more] = ports;
  if (start === undefined || end === undefined || more.length > 0) return columns;
  if (end.meaning.kind !== 'port') return withRange(columns, rows, start, end, 'guess');
  if (!isBound(start, STARTS) || !isBound(end, ENDS)) return columns;
  return withMachines(columns, start, end) ?? withRange(columns, rows, start, end, 'sure');
}

/**
 * `lamp,keeper,443,443,tcp` below no headings at all: numbers side by side, beside a transport, of which most are the same
 * twice, as only the bounds of one port are. Where they differ they could as well be the ports of both machines.
 */
function boundsUnheaded(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly TableColumn[] {
  if (columns.some(({ folded, chosen }) => folded !== '' || chosen !== null)) return [];
  const isSpoken = columns.some(({ profile }) => mostly(profile.transports, 0.8));
  const numbers = columns.filter(({ profile }) => mostly(profile.numbered, 0.8) && !profile.counts);
  const [first, second, ...more] = numbers;
  if (first === undefined || second === undefined || more.length > 0 || !isSpoken) return [];
  const bounds = rows.map((row) => [numberIn(row, first), numberIn(row, second)] as const);
  const same = bounds.filter(([from, to]) => from !== null && from === to).length;
  const isRange = bounds.every(([from, to]) => from === null || to === null || from <= to);
  return second.index === first.index + 1 && isRange && same * 2 >= rows.length ? numbers : [];
}

/** `Start port | Finish`: numbers right behind it, each of which may be where its range ends. */
function endBeside(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
  start: TableColumn | undefined,
): TableColumn | undefined {
  const beside = columns[(start?.index ?? columns.length) + 1];
  if (start === undefined || beside === undefined || !isBound(start, STARTS)) return undefined;
  const isFree = beside.chosen === null && FREE.has(beside.meaning.kind);
  const filled = rows.filter((row) => numberIn(row, start) !== null);
  const isEnd = filled.every((row) => (numberIn(row, beside) ?? 0) >= (numberIn(row, start) ?? 0));
  return isFree && filled.length > 0 && isEnd ? beside : undefined;
}

const FREE: ReadonlySet<MeaningKind> = new Set(['unknown', 'empty', 'number', 'foreign']);

function isBound({ meaning: { flavour }, folded, chosen }: TableColumn, words: RegExp): boolean {
  return chosen === null && flavour === 'bound' && words.test(folded);
}

/** What may stand right behind a port and be called the same twice: `On`, `Host`. */
const BEHIND: ReadonlySet<MeaningKind> = new Set(['unknown', 'empty', 'thing', 'endpoint', 'name']);

function withMachines(
  columns: readonly TableColumn[],
  start: TableColumn,
  end: TableColumn,
): readonly TableColumn[] | null {
  const [from, to] = [columns[start.index + 1], columns[end.index + 1]];
  if (from === undefined || to === undefined || from === to || from.folded !== to.folded)
    return null;
  const isFree = [from, to].every(
    ({ meaning: { kind }, chosen }) => chosen === null && BEHIND.has(kind),
  );
  if (!isFree) return null;
  const note = 'It stands behind one of two ports, which say from where and to where.';
  const now = new Map([
    [start, changed(start, meaning('port', { flavour: 'source' }), 'sure', note)],
    [from, changed(from, meaning('source'), 'sure', note)],
    [end, changed(end, meaning('port'), 'sure', note)],
    [to, changed(to, meaning('destination'), 'sure', note)],
  ]);
  return columns.map((column) => now.get(column) ?? column);
}

function numberIn(row: RawRow, { index }: TableColumn): number | null {
  const text = plainText(row.cells[index]?.text ?? '').trim();
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

function ofMachines(
  columns: readonly TableColumn[],
  start: TableColumn,
  end: TableColumn,
): readonly TableColumn[] {
  const note = 'Ports go from one to the other, and as a range some would end before they begin.';
  return columns.map((column) => {
    if (column !== start && column !== end) return column;
    const flavour = column === start ? 'source' : 'plain';
    return changed(column, meaning('port', { flavour }), 'guess', note);
  });
}

/** A range ends nowhere before it begins: where one row from here to there did, these would be ports of two machines. */
function withRange(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
  start: TableColumn,
  end: TableColumn,
  certainty: 'sure' | 'guess',
): readonly TableColumn[] {
  const mayBeMachines = MACHINES.test(start.folded) || MACHINES.test(end.folded);
  let filled = 0;
  for (const row of rows) {
    const [first, last] = [numberIn(row, start), numberIn(row, end)];
    if (first !== null) filled += 1;
    if (mayBeMachines && first !== null && last !== null && last < first)
      return ofMachines(columns, start, end);
  }
  if (filled === 0) return columns;
  const { purpose: _purpose, ...states } = start.meaning.states;
  const begins = meaning('port', { states: { ...states, until: end.index } });
  return columns.map((column) =>
    column === start
      ? changed(column, begins, certainty, 'Its cells are where a range begins.')
      : column === end
        ? changed(column, meaning('foreign'), certainty, 'Its cells are where a range ends.')
        : column,
  );
}
