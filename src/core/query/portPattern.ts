/** The ports that a query asks for: read, printed, and held against a flow's own. */
import type { PortRange, Ports } from '../model/ports.ts';
import type { PortPattern } from './ast.ts';
import type { Truth } from './truth.ts';

export type PortReading =
  | { readonly ok: true; readonly pattern: PortPattern }
  | {
      readonly ok: false;
      readonly message: string;
      readonly hint: string;
      readonly suggestions: readonly string[];
    };

const HIGHEST_PORT = 65535;
const FORMS = 'Write a number, a range such as 8000-9999, or “varies”.';

/** Reads `8889`, `8000-9999` (a dash will do as well) or `varies`. */
export function readPortPattern(text: string): PortReading {
  const written = text.trim();
  if (written.toLowerCase() === 'varies') return { ok: true, pattern: 'varies' };
  const match = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(written);
  if (match === null) return bad(`“${text}” is no port.`, FORMS);
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  for (const port of [from, to]) {
    if (port >= 1 && port <= HIGHEST_PORT) continue;
    return bad(`“${text}” is no port.`, `Ports run from 1 to ${HIGHEST_PORT}.`);
  }
  if (from > to) {
    const mended = `${to}-${from}`;
    return bad(`The range “${text}” runs backwards.`, `Write ${mended}.`, [mended]);
  }
  return { ok: true, pattern: { from, to } };
}

function bad(message: string, hint: string, suggestions: readonly string[] = []): PortReading {
  return { ok: false, message, hint, suggestions };
}

export function printPortPattern(pattern: PortPattern): string {
  if (pattern === 'varies') return 'varies';
  return pattern.from === pattern.to ? String(pattern.from) : `${pattern.from}-${pattern.to}`;
}

/**
 * `yes` where a known port is asked for, or where a port that varies is asked for as such; `possible`
 * where a port that varies is asked for by a number that the document names as possible.
 */
export function matchPorts(ports: Ports, patterns: readonly PortPattern[]): Truth {
  if (ports.kind === 'fixed') return overlapsAny(ports.ranges, patterns) ? 'yes' : 'no';
  if (patterns.includes('varies')) return 'yes';
  return overlapsAny(ports.possible, patterns) ? 'possible' : 'no';
}

function overlapsAny(ranges: readonly PortRange[], patterns: readonly PortPattern[]): boolean {
  return patterns.some(
    (pattern) =>
      pattern !== 'varies' &&
      ranges.some((range) => range.from <= pattern.to && pattern.from <= range.to),
  );
}
