/** What the headings of ports say beside being such: where a range ends, whose half of a cell it is, which way it runs. */
import { findTransport } from '../../model/knownWords.ts';
import { isPortless } from '../cells/portless.ts';
import { isMarked } from '../cells/readAction.ts';
import { readDirection } from '../cells/readDirection.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { Column, Implied, TableSetup } from './tableSetup.ts';

/** With the end of its range, where a column of its own has that; of `any / 443` below a heading for both, what is called. */
export function portCell(cells: readonly Cell[], column: Column): Cell | null {
  const cell = cellOf(cells, column);
  if (cell === null) return null;
  const { until, half } = column.states;
  const end = until === undefined ? '' : (cells[until]?.text ?? '');
  // Where one of the two holds more than a number, whoever reads ports has to say so.
  if (/\d/.test(end) && end !== cell.text)
    return { ...cell, text: cell.text === '' ? end : `${cell.text}-${end}` };
  const behind = half === undefined ? null : /^[^/]*\/\s*([^/]+)$/.exec(cell.text);
  return behind === null ? cell : { ...cell, text: behind[1] ?? '' };
}

/**
 * `Inbound ports` and `Outbound ports` of one thing run one way each, and so do those of what listens. Where a row
 * names whom it reaches, or says itself which way it goes, `Outbound port` only says the same again.
 */
export function turnsRows(cells: readonly Cell[], setup: TableSetup, implied: Implied): boolean {
  const stated = new Set(
    setup.columns.flatMap(({ role, states }) => (role === 'port' ? [states.direction] : [])),
  );
  const isBoth = stated.has('inbound') && stated.has('outbound');
  const own = cellOf(cells, findColumn(setup, 'direction'));
  const way = (own === null ? null : readDirection(own.text)) ?? implied.direction;
  const isTold = [...stated].every((one) => one === way);
  return isBoth || (!isTold && setup.kind === 'ports' && findColumn(setup, 'destination') === null);
}

/** Of `Local port` and `Remote port`, beside a direction: the one that is called, whichever way the row goes. */
export function portsOfWay(cells: readonly Cell[], setup: TableSetup): readonly Column[] {
  const ports = setup.columns.filter(({ role }) => role === 'port');
  const told = cellOf(cells, findColumn(setup, 'direction'));
  const way = told === null ? null : readDirection(told.text);
  const stated = ports.map(({ states }) => states.direction);
  const isBoth = stated.includes('inbound') && stated.includes('outbound');
  if (!isBoth || (way !== 'inbound' && way !== 'outbound')) return ports;
  return ports.flatMap((column) => {
    const own = column.states.direction;
    return own === undefined || own === way ? (withoutWay(column) ?? []) : [];
  });
}

/** The column without the way that its heading says. */
export function withoutWay(column: Column | null): Column | null {
  if (column?.states.direction === undefined) return column;
  const { direction: _direction, ...states } = column.states;
  return { ...column, states };
}

/** `TCP` and `UDP` as headings over marks: the transports that the row has, divided by slashes; empty where it has none. */
export function markedTransports(cells: readonly Cell[], { columns }: TableSetup): string {
  const hasPorts = columns.some(
    ({ role, index }) => role === 'port' && /\d/.test(cells[index]?.text ?? ''),
  );
  const marked = columns.filter(
    ({ role, heading, index }) =>
      role === 'other' &&
      findTransport(heading.trim()) !== null &&
      // The ports beside `ICMP` are not over that.
      !(hasPorts && isPortless(findTransport(heading.trim()) ?? 'not-stated')) &&
      isMarked(cells[index]?.text ?? ''),
  );
  return marked.map(({ heading }) => heading.trim()).join('/');
}
