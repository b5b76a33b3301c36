/** A cell of nothing but numbers and what divides them, which most cells of ports are: read at once. */
import { HIGHEST_PORT } from '../../model/ports.ts';
import type { PortRange } from '../../model/ports.ts';

export type NumberFault = 'port-out-of-range' | 'port-range-backwards' | 'port-unreadable';

const ONLY_NUMBERS = /^\d{1,9}(?: ?[,/-] ?\d{1,9})*$/;

/** `null`: there is more in the cell. */
export function readNumbers(text: string): readonly (number | PortRange)[] | NumberFault | null {
  if (!ONLY_NUMBERS.test(text)) return null;
  const ports: (number | PortRange)[] = [];
  for (const part of text.split(/[,/]/)) {
    const [from, to, more] = part.split('-').map(Number);
    if (from === undefined || more !== undefined) return 'port-unreadable';
    const port = portOf(from, to ?? null);
    if (typeof port === 'string') return port;
    ports.push(port);
  }
  return ports;
}

export function portOf(from: number, to: number | null): number | PortRange | NumberFault {
  if (to === null) return isPort(from) ? from : 'port-out-of-range';
  // From 0 on is how some tools write all of them.
  const first = from === 0 ? 1 : from;
  if (!isPort(first) || !isPort(to)) return 'port-out-of-range';
  return first > to ? 'port-range-backwards' : { from: first, to };
}

function isPort(value: number): boolean {
  return value >= 1 && value <= HIGHEST_PORT;
}
