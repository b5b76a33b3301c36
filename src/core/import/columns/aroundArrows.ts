/**
 * `Feature A | Port and direction | Feature B`: where the cells between two columns are arrows, or ports with one each, what
 * stands before them and behind are the two ends, whatever they are called. Which of them calls, the arrows say.
 */
import { plainText } from '../../model/plainText.ts';
import type { RawRow } from '../rawTable.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

/** A number, and an arrow at the edge of a line: `443 →`, `<--- TCP 1270`. */
const LED =
  /\d[^→←↔<>=-]*(?:[-=]{1,3}>|<[-=]{1,3}>?|[→←↔])|(?:[-=]{1,3}>|<[-=]{1,3}>?|[→←↔])[^→←↔<>=-]*\d/u;

/** Nothing but an arrow, in a column between two of names. */
const ALONE = /^(?:<?[-=]{1,3}>|<[-=]{1,3}|[→⇒←⇐↔⇔])$/u;

const MAY_BE_END: ReadonlySet<MeaningKind> = new Set([
  'thing',
  'endpoint',
  'service',
  'name',
  'unknown',
  'source',
  'destination',
]);

export function aroundArrows(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly TableColumn[] {
  const between = columns.find((column) => isLed(column, rows));
  const [left, right] = [columns[(between?.index ?? 0) - 1], columns[(between?.index ?? 0) + 1]];
  if (left === undefined || right === undefined || ![left, right].every(mayBeEnd)) return columns;
  return columns.map((column) => {
    if (column !== left && column !== right) return column;
    const end = meaning(column === left ? 'source' : 'destination', { part: 'component' });
    return changed(column, end, 'sure', 'The arrows beside the ports lead from it, or to it.');
  });
}

function isLed({ index, meaning: { kind } }: TableColumn, rows: readonly RawRow[]): boolean {
  const isWay = kind === 'direction' || kind === 'unknown' || kind === 'empty' || kind === 'flow';
  if (kind !== 'port' && !isWay) return false;
  const shape = isWay ? ALONE : LED;
  const texts = rows
    .map(({ cells }) => plainText(cells[index]?.text ?? ''))
    .filter((text) => text !== '');
  const led = texts.filter((text) => text.length < LONGEST && shape.test(text)).length;
  return led > 1 && mostly(led / texts.length);
}

const LONGEST = 500;

function mayBeEnd({ meaning: { kind }, chosen }: TableColumn): boolean {
  return chosen === null && MAY_BE_END.has(kind);
}
