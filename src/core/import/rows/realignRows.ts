/**
 * Rows that have slid to the left. Where a page lets a cell span several rows and a tool writes that page
 * down without it, the rows below lack their first cells and are empty at their end: `Worker | TCP | 19000 |
 * …| ` under `From | To | Protocol | Port | Notes`. Such a row is put right where that, and nothing else,
 * makes its protocol a protocol and its port a port; it is said of each, since it is a guess.
 */
import { findProtocol } from '../../model/knownWords.ts';
import { plainText } from '../../model/plainText.ts';
import { isAddress } from '../cells/readAddress.ts';
import { isDirection } from '../cells/readDirection.ts';
import { readPorts } from '../cells/readPorts.ts';
import { readProtocols } from '../cells/readProtocols.ts';
import { headingsOf } from '../columns/headingsOf.ts';
import type { MeaningKind } from '../columns/headingMeaning.ts';
import { readHeading } from '../columns/readHeading.ts';
import type { RawCell, RawRow, RawTable } from '../rawTable.ts';
import { remember } from './rememberReadings.ts';

/** Which rows were put right, for the doubt about each: a row of cells has no place for one. */
const realigned = new WeakSet<RawRow>();

export function isRealigned(row: RawRow): boolean {
  return realigned.has(row);
}

/** More cells than this never span rows side by side. */
const MOST_SPANNING = 3;

/** A cell spans no more rows than this. */
const FAR = 50;

type Expected = 'port' | 'spoken' | 'way' | 'address' | 'end' | null;

/** The same table where no row has slid. To be asked before columns are mapped, for it changes what they hold. */
export function realignRows(table: RawTable): RawTable {
  const expected = headingsOf(table).headings.map(expectedUnder);
  // Two of them tell one row from another that has slid: what fits one of them by chance does not fit the other.
  const telling = new Set(expected.filter((one) => one !== null && one !== 'end'));
  if (telling.size < 2 || expected[0] !== 'end') return table;
  const fits = fitting(expected);
  const rows: RawRow[] = [];
  let isChanged = false;
  for (const row of table.rows) {
    const own = realign(row, rows, expected, fits);
    isChanged ||= own !== row;
    rows.push(own);
  }
  return isChanged ? { ...table, rows } : table;
}

function expectedUnder(heading: string): Expected {
  const { kind, part } = readHeading(heading);
  if (kind === 'port') return 'port';
  if (kind === 'protocol') return 'spoken';
  if (kind === 'direction') return 'way';
  if (part === 'address') return kind === 'thing' || kind === 'destination' ? 'address' : null;
  return NAMING.has(kind) ? 'end' : null;
}

const NAMING: ReadonlySet<MeaningKind> = new Set([
  'source',
  'destination',
  'thing',
  'service',
  'name',
]);

function textsOf(row: RawRow, width: number): readonly string[] {
  return Array.from({ length: width }, (_none, at) => plainText(row.cells[at]?.text ?? ''));
}

function realign(
  row: RawRow,
  before: readonly RawRow[],
  expected: readonly Expected[],
  fits: (texts: readonly string[]) => boolean,
): RawRow {
  const width = expected.length;
  const last = row.cells[width - 1];
  if (last !== undefined && last.text !== '') return row;
  const texts = textsOf(row, width);
  const left = texts.length - (texts.findLastIndex((text) => text !== '') + 1);
  if (left === 0 || left === width || fits(texts)) return row;
  const above = before.slice(-FAR).findLast((one) => fits(textsOf(one, width)));
  if (above === undefined) return row;
  for (let slid = 1; slid <= Math.min(left, MOST_SPANNING); slid++) {
    if (!expected.slice(0, slid).every((one) => one === 'end')) return row;
    const first = above.cells.slice(0, slid);
    const moved = [
      ...first.map((cell) => ({ ...cell, spannedFrom: 'row' as const })),
      ...row.cells,
    ];
    const whole: RawRow = { ...row, cells: cut(moved, width) };
    if (!fits(textsOf(whole, width))) continue;
    realigned.add(whole);
    return whole;
  }
  return row;
}

/** Without the empty cells that the row had at its end. */
function cut(cells: readonly RawCell[], width: number): readonly RawCell[] {
  const last = cells.findLastIndex(({ text }) => plainText(text) !== '');
  return cells.slice(0, Math.max(width, last + 1));
}

/** Whether what should be a port is one, and what should be a protocol. */
function fitting(expected: readonly Expected[]): (texts: readonly string[]) => boolean {
  const isPort = remember((text: string) => {
    const read = readPorts(text);
    return (
      read.kind === 'ports' &&
      read.items.every((item) => item.ports.length > 0 || item.varies !== null)
    );
  });
  const isSpoken = remember((text: string) => {
    const { items } = readProtocols(text);
    return (
      items.length > 0 &&
      items.every(({ transport, protocol, ports }) => {
        const isKnown =
          transport !== null || (protocol !== null && findProtocol(protocol) !== null);
        return isKnown && ports.length === 0;
      })
    );
  });
  return (texts) =>
    texts.every((text, at) => {
      if (expected[at] === 'port') return isPort(text);
      if (expected[at] === 'address') return isAddress(text.replace(/:\d{1,5}$/, ''));
      if (expected[at] === 'way') return isDirection(text);
      return expected[at] !== 'spoken' || isSpoken(text);
    });
}
