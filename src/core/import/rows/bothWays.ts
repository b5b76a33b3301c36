/** Rows that run both ways: two flows where the row means two, and one where it says what runs on one connection. */
import { isTwoWay } from '../cells/readDirection.ts';
import type { DirectionReading } from '../cells/readDirection.ts';
import type { NamedEnd } from '../cells/readEnd.ts';
import type { SidesReading } from './readArrows.ts';
import { isUnnamed } from './readSide.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { TableSetup } from './tableSetup.ts';

export const SILENT_SOURCE = ['Who calls is not stated: neither a column nor a title names it.'];
export const SILENT_TARGET = [
  'Who is called is not stated: neither a column nor a title names it.',
];

const ONE_OF_BOTH = 'The row says both ways; since it names one end only, it is charted once.';

/**
 * Of one end that is named, *inbound and outbound* is two rules, and so is *both* where other rows say one of
 * these. *Bidirectional* says what runs on one connection: to call back whom nobody names is no flow.
 */
export function meansTwoFlows(cells: readonly Cell[], setup: TableSetup): boolean {
  const text = cellOf(cells, findColumn(setup, 'direction'))?.text ?? '';
  if (isTwoWay(text) || (text === '' && saysTwoWay(cells, setup))) return false;
  return setup.saysWays || !/^both/i.test(text.trim());
}

/** `443 (HTTPS), bidirectional`: beside the port, where no column says which way. */
function saysTwoWay(cells: readonly Cell[], setup: TableSetup): boolean {
  const beside = setup.columns.filter(({ role }) => BESIDE_WAY.has(role));
  return beside.some(({ index }) =>
    (cells[index]?.text ?? '').split(/[\s,;()]+/u).some((word) => isTwoWay(word)),
  );
}

const BESIDE_WAY: ReadonlySet<string> = new Set(['port', 'transport', 'protocol']);

/** `All`, both ways: from each of them to each other, and not from somebody else. */
function amongAll(reading: SidesReading): SidesReading | null {
  const [only, ...more] = reading.sides;
  if (only === undefined || more.length > 0) return null;
  const named = [only.from, only.to].filter(({ ends }) => !ends.some(isUnnamed));
  const [side] = named;
  if (side === undefined || named.length > 1 || !side.ends.every(isEverybody)) return null;
  const readings = reading.readings.filter(
    (text) => !SILENT_SOURCE.includes(text) && !SILENT_TARGET.includes(text),
  );
  return {
    ...reading,
    sides: [{ from: side, to: side, both: false }],
    readings: [...readings, 'Both ways among all of them, as the row says.'],
  };
}

function isEverybody({ label }: NamedEnd): boolean {
  return /^(?:all|any|every|each)(?: (?:hosts?|nodes?|machines?|servers?|vms?))?$/i.test(label);
}

export function bothWays(
  reading: SidesReading,
  direction: DirectionReading,
  isTwice: boolean,
): SidesReading {
  if (direction !== 'both' || reading.sides.length === 0) return reading;
  const among = amongAll(reading);
  if (among !== null) return among;
  if (
    !isTwice &&
    reading.sides.some(({ from, to }) => [...from.ends, ...to.ends].some(isUnnamed))
  ) {
    return { ...reading, readings: [...reading.readings, ONE_OF_BOTH] };
  }
  return {
    ...reading,
    sides: reading.sides.map((sides) => ({ ...sides, both: true })),
    readings: [...reading.readings, 'Both ways, as the row says.'],
  };
}
