/** The ports that a query asks for: read, printed, and held against a flow's own. */
import { HIGHEST_PORT } from '../model/ports.ts';
import type { PortRange, Ports } from '../model/ports.ts';
import type { Truth } from '../model/truth.ts';
import type { PortPattern, PortWord } from './ast.ts';

export type PortReading =
  | { readonly ok: true; readonly pattern: PortPattern }
  | {
      readonly ok: false;
      readonly message: string;
      readonly hint: string;
      readonly suggestions: readonly string[];
    };

const FORMS = 'Write a number, a range such as 8000-9999, “varies” or “not-stated”.';

const WORDS: readonly PortWord[] = ['varies', 'not-stated'];

/** Reads `8889`, `8000-9999` (a dash will do as well), `varies` or `not-stated`. */
export function readPortPattern(text: string): PortReading {
  const written = text.trim();
  const word = WORDS.find((one) => one === written.toLowerCase().replaceAll(/[\s_]+/g, '-'));
  if (word !== undefined) return { ok: true, pattern: word };
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
  if (typeof pattern === 'string') return pattern;
  return pattern.from === pattern.to ? String(pattern.from) : `${pattern.from}-${pattern.to}`;
}

/**
 * `yes` where a known port is asked for, or where a port that varies or is left out is asked for as
 * such; `possible` where a port that varies is asked for by a number that the document names as
 * possible. A port that the document leaves out answers to no number: all would be possible.
 */
export function matchPorts(ports: Ports, patterns: readonly PortPattern[]): Truth {
  switch (ports.kind) {
    case 'fixed':
      return overlapsAny(ports.ranges, patterns) ? 'yes' : 'no';
    case 'varies':
      if (patterns.includes('varies')) return 'yes';
      return overlapsAny(ports.possible, patterns) ? 'possible' : 'no';
    case 'not-stated':
      return patterns.includes('not-stated') ? 'yes' : 'no';
    default:
      return 'no';
  }
}

function overlapsAny(ranges: readonly PortRange[], patterns: readonly PortPattern[]): boolean {
  return patterns.some(
    (pattern) =>
      typeof pattern !== 'string' &&
      ranges.some((range) => range.from <= pattern.to && pattern.from <= range.to),
  );
}

/** The patterns that ask for exactly these ports; none where there is no port to ask for. */
export function portPatterns(ports: Ports): readonly PortPattern[] {
  switch (ports.kind) {
    case 'fixed':
      return ports.ranges;
    case 'none':
      return [];
    default:
      return [ports.kind];
  }
}
