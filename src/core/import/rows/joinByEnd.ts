/** The flows of a row, where its ports may say themselves which of its ends has them. */
import { readLines } from '../cells/cleanText.ts';
import { inOrder, listIn } from './inOrder.ts';
import { joinFlows } from './joinFlows.ts';
import type { JoinedFlows } from './joinFlows.ts';
import { portsOfEnds } from './portsOfEnds.ts';
import type { Sides, SidesReading } from './readArrows.ts';
import { readServices } from './readServices.ts';
import type { RowServices } from './readServices.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { Implied, TableSetup } from './tableSetup.ts';

export function joinByEnd(
  { sides }: SidesReading,
  services: RowServices,
  cells: readonly Cell[],
  setup: TableSetup,
  implied: Implied,
): JoinedFlows {
  const [only, ...more] = sides;
  const cell = cellOf(cells, findColumn(setup, 'port'));
  if (only === undefined || more.length > 0 || cell === null) return joinFlows(sides, services);
  const whole: Row = { only, ports: cell, cells, setup, implied };
  const byPart = joinByLine(whole) ?? joinBySlash(whole) ?? joinInOrder(whole);
  if (byPart !== null) return byPart;
  for (const side of ['to', 'from'] as const) {
    const { ends } = only[side];
    const owned = portsOfEnds(cell.text, ends);
    if (owned?.kind === 'unclear') return { flows: [], doubts: ['ports-of-ends-unclear'] };
    if (owned === null) continue;
    const joined = ends.map((end, at) => {
      const own = { ...cell, text: owned.texts[at] ?? '' };
      const row = cells.map((other) => (other === cell ? own : other));
      const one = { ...only, [side]: { ...only[side], ends: [end] } };
      return joinFlows([one], readServices(row, setup, implied));
    });
    return {
      flows: joined.flatMap(({ flows }) => flows),
      doubts: [...new Set(joined.flatMap(({ doubts }) => doubts))],
    };
  }
  return joinFlows(sides, services);
}

interface Row {
  readonly only: Sides;
  readonly ports: Cell;
  readonly cells: readonly Cell[];
  readonly setup: TableSetup;
  readonly implied: Implied;
}

/**
 * `DNS server` above `NTP server`, beside `53` above `123`: as many lines of ends as of ports, and one more cell of as
 * many lines. Each line of the row is a row of its own then, which is likely and not said.
 */
function joinByLine(row: Row): JoinedFlows | null {
  const { only, ports, cells, setup } = row;
  const count = readLines(ports.text).length;
  const isListed = (side: 'from' | 'to') => only[side].byLine && only[side].ends.length === count;
  const isOfCaller = only.to.ends.length === 1 && isListed('from');
  const side = isListed('to') ? 'to' : isOfCaller ? 'from' : null;
  if (count < 2 || side === null) return null;
  // Who calls is not told apart by the ports of those that listen.
  const other = findColumn(setup, side === 'to' ? 'source' : 'destination');
  const alike = cells.filter(
    (cell) => cell.column !== other?.index && readLines(cell.text).length === count,
  );
  return alike.length < LEAST ? null : joinParts(row, side, alike, readLines);
}

/** Ends, ports, and what is said of each. */
const LEAST = 3;

/** `plain_port / secure_port` beside `8091 / 18091`: as many names as numbers, divided in the same way. */
function joinBySlash(row: Row): JoinedFlows | null {
  const { only, ports, cells, setup } = row;
  const numbers = bySlash(ports.text);
  if (numbers.length < 2 || !numbers.every((text) => /^\d{1,5}$/.test(text))) return null;
  const names = (['destination', 'endpoint'] as const)
    .map((role) => cellOf(cells, findColumn(setup, role)))
    .find((cell) => cell !== null && bySlash(cell.text).length === numbers.length);
  if (names === undefined || names === null || only.to.ends.length !== numbers.length) return null;
  return joinParts(row, 'to', [ports, names], bySlash);
}

function joinInOrder(row: Row): JoinedFlows | null {
  const { only, ports, cells, setup } = row;
  const ordered = inOrder(only, ports, cells, setup);
  const cut = (text: string) => listIn(text)?.parts ?? [text];
  return ordered === null ? null : joinParts(row, ordered.ofEnds ? 'to' : null, ordered.alike, cut);
}

function bySlash(text: string): readonly string[] {
  return text.split(' / ');
}

/** The row once for each part of the cells that are alike, with all its ends or with one of a side. */
function joinParts(
  { only, ports, cells, setup, implied }: Row,
  side: 'from' | 'to' | null,
  alike: readonly Cell[],
  cut: (text: string) => readonly string[],
): JoinedFlows {
  const joined = cut(ports.text).map((_part, at) => {
    const row = cells.map((cell) =>
      alike.includes(cell) ? { ...cell, text: cut(cell.text)[at] ?? '' } : cell,
    );
    const one =
      side === null
        ? only
        : { ...only, [side]: { ...only[side], ends: only[side].ends.slice(at, at + 1) } };
    return joinFlows([one], readServices(row, setup, implied));
  });
  return {
    flows: joined.flatMap(({ flows }) => flows),
    doubts: ['pairing-guess', ...new Set(joined.flatMap(({ doubts }) => doubts))],
  };
}
