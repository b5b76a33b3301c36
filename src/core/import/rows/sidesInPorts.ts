/**
 * Ends that only the cells of ports name, or those of what they are for: `Keeper ephemeral ports | Lamp 5060-5070` below `Source port | Destination
 * port`, `TCP 2500 from proxies` in a list of ports. Read as ports alone, such a row would be charted between two that the
 * title speaks of, or between nobody.
 */
import { isKnown } from '../cells/knownNames.ts';
import { readLabels } from '../cells/portWords.ts';
import type { SidesReading } from './readArrows.ts';
import { readNames } from './readSide.ts';
import type { SideReading } from './readSide.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { TableSetup } from './tableSetup.ts';

const LONGEST = 120;

/** A name, and then its ports: numbers, or words for those that nobody fixes. */
const NAME_AND_PORTS =
  /^(\p{L}[\p{L}\p{N}_.'’&/ -]*?)[ :,]+\(?(?:(?:tcp|udp|ports?) )*(?:\d{1,5}(?: ?(?:[-–—,/&]|to|and|or) ?\d{1,5})*|(?:any|all|high|random|ephemeral|dynamic)(?: (?:ephemeral|dynamic|high|client|source))?(?: ports?)?)\)?$/iu;

/** The ends of a row whose two cells of ports both begin with a name; `null` where that is not so. */
export function readSidesInPorts(cells: readonly Cell[], setup: TableSetup): SidesReading | null {
  const [caller, called] = (['source-port', 'port'] as const).map((role) =>
    cellOf(cells, findColumn(setup, role)),
  );
  if (ENDS.some((role) => findColumn(setup, role) !== null)) return null;
  const [from, to] = [namedBefore(caller ?? null, setup), namedBefore(called ?? null, setup)];
  if (from?.kind !== 'named' || to?.kind !== 'named') return null;
  return {
    sides: [{ from: from.side, to: to.side, both: false }],
    problems: [...from.problems, ...to.problems],
    readings: ['Its cells of ports name who calls and who is called.'],
  };
}

const ENDS = ['source', 'destination', 'endpoint', 'ends'] as const;

function namedBefore(cell: Cell | null, setup: TableSetup): SideReading | null {
  if (cell === null || cell.text.length > LONGEST) return null;
  const [, name] = NAME_AND_PORTS.exec(cell.text) ?? [];
  if (name === undefined) return null;
  const { transports, protocols, rest } = readLabels(name);
  return rest.length > 0 && transports.length + protocols.length === 0
    ? readNames(cell, name, setup)
    : null;
}

/** `2500 from proxies`, `443 (from the office)`: once, and behind all of its ports. */
const FROM = /^[^(]*?\d[^(]*?(?: \(| )from (?:the )?([\p{L}*][^\d()[\],;:]{1,50}?)\)?$/iu;

/** Who calls, where no column names callers and a cell of ports does. */
export function callerInPorts(cells: readonly Cell[], setup: TableSetup): SideReading {
  // Of several columns of ports each may have others at its other end.
  const [column = null, ...more] = setup.columns.filter(({ role }) => role === 'port');
  const cell = more.length === 0 ? cellOf(cells, column) : null;
  if (cell === null || findColumn(setup, 'source') !== null || cell.text.length > LONGEST)
    return { kind: 'absent' };
  const isOnce = cell.text.split(/\bfrom\b/iu).length === 2;
  const [, name] = isOnce ? (FROM.exec(cell.text) ?? []) : [];
  const named = name === undefined ? null : readNames(cell, name, setup);
  return named?.kind === 'named' ? named : { kind: 'absent' };
}

/** `Signals (from the keeper)`. */
const FROM_KNOWN = /\(from (?:the )?([^()]{2,50})\)/giu;

/** Who calls, where only what a port is for names somebody of whom the page speaks elsewhere. */
export function callerInPurpose(cells: readonly Cell[], setup: TableSetup): SideReading {
  const cell = cellOf(cells, findColumn(setup, 'description'));
  if (cell === null || cell.text.length > LONGEST) return { kind: 'absent' };
  const [only, ...more] = [...cell.text.matchAll(FROM_KNOWN)];
  const name = only?.[1]?.trim() ?? '';
  if (more.length > 0 || !isKnown(setup.known, name)) return { kind: 'absent' };
  const named = readNames(cell, name, setup);
  return named.kind === 'named' ? named : { kind: 'absent' };
}
