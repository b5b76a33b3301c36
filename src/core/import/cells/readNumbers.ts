/** A cell of nothing but numbers and what divides them, which most cells of ports are: read at once. */
import { HIGHEST_PORT } from '../../model/ports.ts';
import type { PortRange } from '../../model/ports.ts';

export type NumberFault = 'port-out-of-range' | 'port-range-backwards' | 'port-unreadable';

const ONLY_NUMBERS = /^\d{1,9}(?: ?[,/-] ?\d{1,9})*$/;

/** `null`: there is more in the cell. */
export function readNumbers(text: string): readonly (number | PortRange)[] | NumberFault | null {
  if (!ONLY_NUMBERS.test(text)) return null;
  const ports: (number | PortRange)[] = [];
  for (const part of inFull(text).split(/[,/]/)) {
    const [from, to, more] = part.split('-').map(Number);
    if (from === undefined || more !== undefined) return 'port-unreadable';
    const port = portOf(from, to ?? null);
    if (typeof port === 'string') return port;
    ports.push(port);
  }
  return ports;
}

/** A range whose end leaves out what it shares with its beginning. */
const SHORTENED = /(?<![\d.-])(\d{4,5}) ?- ?(\d{1,2})(?! ?\d|[.-])/g;

/** Ports that somebody may well write behind a dash for their own sake. */
const ALONE = new Set(['20', '21', '22', '23', '25', '53', '67', '68', '69', '80', '88']);

/** `5671-2`, `61613-14`: as `5671-5672`, where the digits that are left out make it a range. */
export function inFull(text: string): string {
  return text.replace(SHORTENED, (whole, from: string, end: string) => {
    const to = from.slice(0, -end.length) + end;
    return Number(to) > Number(from) && !ALONE.has(end) ? `${from}-${to}` : whole;
  });
}

/** `50 000 – 50 019`, `50,000-59,999`: both ends of a range with a sign before their last three digits. */
const GROUPED_RANGE =
  /(?<!\d[ ,.]?)(\d{1,2})[ \u00a0\u2009\u202f,.](\d{3}) ?[-–—~] ?(\d{1,2})[ \u00a0\u2009\u202f,.](\d{3})(?![ .]?\d)/g;

/**
 * Numbers with a blank or a comma in them, in one piece. Such a sign may as well divide two ports: only at both
 * ends of a range, which would run backwards else, and before digits that no port begins with, it groups.
 */
export function withoutGroups(text: string): string {
  if (!/\d[ \u00a0\u2009\u202f,.]\d{3}/.test(text)) return text;
  return text
    .replace(GROUPED_RANGE, (whole, a: string, b: string, c: string, d: string) => {
      const [from, to] = [Number(a + b), Number(c + d)];
      return from < to && to <= HIGHEST_PORT ? `${a}${b}-${c}${d}` : whole;
    })
    .replace(/(?<!\d[ ,.]?)(\d{1,2})[ \u00a0\u2009\u202f](0\d{2})(?! ?\d)/g, '$1$2');
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
