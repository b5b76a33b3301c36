/** A table whose columns are understood into rows that are: one reading for each row of data. */
import { plainText } from '../../model/plainText.ts';
import { isNothing } from '../cells/emptyWords.ts';
import { readNotes } from '../cells/marks.ts';
import { isSpokenOver } from '../cells/nameShapes.ts';
import { readDirection } from '../cells/readDirection.ts';
import type { DirectionReading } from '../cells/readDirection.ts';
import { carriedDown } from '../columns/subheadings.ts';
import type { SectionedRow } from '../columns/subheadings.ts';
import type { TableMapping } from '../columnRole.ts';
import type { RawTable } from '../rawTable.ts';
import type { RowReading, TableReading } from '../rowReading.ts';
import { notesFor, titleKey } from './gatherNames.ts';
import type { ReadingContext } from './gatherNames.ts';
import { besidePorts } from './portBeside.ts';
import { isCrossYes, readGridRow } from './readGridRow.ts';
import { readRow } from './readRow.ts';
import { isBoth } from './readSpoken.ts';
import { rememberReadings } from './rememberReadings.ts';
import { isEndRole } from './rowCells.ts';
import type { Before } from './rowCells.ts';
import { impliedIn, tableRows } from './tableRows.ts';
import { columnsOf } from './tableSetup.ts';
import type { TableSetup } from './tableSetup.ts';
import { tableTitle } from './tableTitle.ts';

/** @param onRow called for each row that is read, so that whoever waits can be told how far it is. */
export function readTable(
  table: RawTable,
  mapping: TableMapping,
  context: ReadingContext,
  onRow?: () => void,
): TableReading {
  const { headings, rows, notes: inner } = tableRows(table, mapping.columns.length);
  const notes = readNotes([...inner, ...notesFor(table, context.pageNotes)]);
  const ways = waysOf(rows, mapping);
  const setup: TableSetup = {
    kind: mapping.kind,
    columns: columnsOf(mapping, headings),
    turnsByDirection: mapping.turnsByDirection ?? false,
    isMixed: ways.has('inbound') && ways.has('outbound'),
    saysWays: ways.has('inbound') || ways.has('outbound'),
    isOneSided: leavesEndsEmpty(rows, mapping),
    isNumbered: hasNumbers(rows, mapping),
    namesSpoken: namesSpoken(rows, mapping),
    bothAreTransports: namesTransports(rows, mapping, headings),
    besidePorts: besidePorts(rows, mapping),
    known: context.known,
    notes,
    read: rememberReadings(context.known),
  };
  const told = setup.columns.find(({ role }) => role === 'description');
  const read = mapping.kind === 'set-aside' ? [] : readRows(rows, setup, table, mapping, onRow);
  const marks = new Set(read.flatMap(({ footnotes }) => footnotes));
  return {
    file: table.file,
    title: tableTitle(table, context.sharedTitles.has(titleKey(table))),
    columns: setup.columns
      .filter((column) => column !== told)
      .map(({ heading }) => plainText(heading)),
    descriptionColumn: told?.heading ?? null,
    rows: read,
    footnotes: [...marks].map((mark) => ({ mark, text: notes.get(mark) ?? '' })),
    place: table.place,
  };
}

/** What the column of directions says anywhere in the table. */
function waysOf(
  rows: readonly SectionedRow[],
  mapping: TableMapping,
): ReadonlySet<DirectionReading> {
  const column = mapping.columns.findIndex(({ role }) => role === 'direction');
  if (column < 0) return new Set();
  return new Set(rows.map(({ row }) => readDirection(row.cells[column]?.text ?? '')));
}

/** Whether some rows name only who calls, some only who is called, and none names both; or all leave the same end empty. */
function leavesEndsEmpty(rows: readonly SectionedRow[], { kind, columns }: TableMapping): boolean {
  const source = columns.findIndex(({ role }) => role === 'source');
  const target = columns.findIndex(({ role }) => role === 'destination');
  if (kind !== 'flows' || source < 0 || target < 0) return false;
  const isFilled = ({ row }: SectionedRow, column: number) =>
    !isNothing(row.cells[column]?.text ?? '');
  const named = rows.filter((row) => isFilled(row, source) || isFilled(row, target));
  const calling = named.filter((row) => isFilled(row, source));
  const isApart = named.every((row) => isFilled(row, source) !== isFilled(row, target));
  const isMixed = calling.length > 0 && calling.length < named.length;
  return isApart && (isMixed || named.length >= LEAST_ROWS);
}

function hasNumbers(rows: readonly SectionedRow[], { columns }: TableMapping): boolean {
  const column = columns.findIndex(({ role }) => role === 'port');
  const numbered = rows.filter(({ row }) => /\d/.test(row.cells[column]?.text ?? ''));
  return numbered.length * 2 > rows.length;
}

/** One or two cells of many: a column is read as the rest of it, whatever some of its services run over. */
function namesSpoken(rows: readonly SectionedRow[], { kind, columns }: TableMapping): boolean {
  const column = columns.findIndex(({ role }) => role === 'endpoint');
  if (kind !== 'ports' || column < 0) return false;
  const texts = rows.map(({ row }) => plainText(row.cells[column]?.text ?? ''));
  const others = texts.filter((text) => text !== '' && !isSpokenOver(text));
  return others.length >= LEAST_ROWS && others.length >= texts.length * MOST_OTHERS;
}

const MOST_OTHERS = 0.75;

/** `Both` beside `TCP` and `UDP` is both of these; below `TCP/UDP/Both` the heading says so. */
function namesTransports(
  rows: readonly SectionedRow[],
  { columns }: TableMapping,
  headings: readonly string[],
): boolean {
  const at = columns.findIndex(({ role }) => role === 'transport');
  const column = at < 0 ? columns.findIndex(({ role }) => role === 'protocol') : at;
  if (column < 0) return false;
  if (/\btcp\b.*\budp\b/i.test(headings[column] ?? '')) return true;
  const texts = rows.map(({ row }) => plainText(row.cells[column]?.text ?? ''));
  const others = texts.filter((text) => text !== '' && !isBoth(text));
  return others.length > 0 && others.every((text) => /^(?:tcp|udp)$/i.test(text));
}

/** One row alone may have lost its cell. */
const LEAST_ROWS = 3;

function readRows(
  rows: readonly SectionedRow[],
  setup: TableSetup,
  table: RawTable,
  mapping: TableMapping,
  onRow: (() => void) | undefined,
): readonly RowReading[] {
  const crossIsYes = isCrossYes(
    rows.map(({ row }) => row),
    setup.columns,
  );
  const merged = new Map(
    setup.columns
      .filter(({ role }) => isEndRole(role))
      .map(({ index }) => [index, carriedDown(rows, index)] as const),
  );
  const before: Before = new Map();
  let section: SectionedRow['section'] = null;
  let implied = impliedIn(null, table, mapping);
  return rows.map(({ row, section: own }, at) => {
    onRow?.();
    if (own !== section) {
      section = own;
      implied = impliedIn(own, table, mapping);
      before.clear();
    }
    if (setup.kind === 'grid') return readGridRow(row, { ...setup, crossIsYes }, before);
    const isMerged = (column: number) => merged.get(column)?.[at]?.carried === 'merged';
    return readRow(row, setup, implied, before, isMerged);
  });
}
