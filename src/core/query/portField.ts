/** The field that asks for ports, in three values, since some documents only say that a port varies. */
import type { Flow } from '../model/document.ts';
import { formatPorts, formatRange } from '../model/ports.ts';
import type { PortRange, Ports } from '../model/ports.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { PortPattern, Span } from './ast.ts';
import type { FieldOption, FieldSpec } from './fieldSpec.ts';
import { matchPorts, portPatterns, printPortPattern, readPortPattern } from './portPattern.ts';
import type { Note } from './problem.ts';

export const PORT_FIELD: FieldSpec = {
  label: 'Port',
  about: '8889, 8000-9999, varies or not-stated',
  options: portOptions,
  reader: readPorts,
  ask: ({ text, at }, index) => {
    const reading = readPortPattern(text);
    if (!reading.ok) {
      const { message, hint, suggestions } = reading;
      return { ok: false, problem: { code: 'bad-port', message, at, hint, suggestions } };
    }
    const { pattern } = reading;
    return {
      ok: true,
      matches: ({ ports }) => matchPorts(ports, [pattern]),
      means: [printPortPattern(pattern)],
      notes: unsurePortNotes(index.document.flows, [pattern], at),
    };
  },
};

/**
 * Asked by number, a port that varies answers only for what the page names, never for all it could be;
 * one that the page leaves out answers to no number. Who asks by number should hear of both.
 */
export function unsurePortNotes(
  flows: readonly Flow[],
  patterns: readonly PortPattern[],
  at: Span,
): readonly Note[] {
  if (!patterns.some((pattern) => typeof pattern !== 'string')) return [];
  const rowsWith = (kind: Ports['kind']) =>
    new Set(flows.filter(({ ports }) => ports.kind === kind).map((one) => one.entry)).size;
  const varying = patterns.includes('varies') ? 0 : rowsWith('varies');
  const silent = patterns.includes('not-stated') ? 0 : rowsWith('not-stated');
  return [
    ...(varying === 0 ? [] : [portsVaryNote(varying, at)]),
    ...(silent === 0 ? [] : [portsSilentNote(silent, at)]),
  ];
}

function portsVaryNote(rows: number, at: Span): Note {
  const whose =
    rows === 1
      ? 'The port of 1 row varies; it counts'
      : `The ports of ${rows} rows vary; they count`;
  const message = `${whose} only for the numbers that the page names, as possible. port:varies shows ${rows === 1 ? 'it' : 'them'}.`;
  return { code: 'ports-vary', message, at };
}

function portsSilentNote(rows: number, at: Span): Note {
  const whose = rows === 1 ? 'Of 1 row' : `Of ${rows} rows`;
  const message = `${whose} the port is not stated, so no number finds ${rows === 1 ? 'it' : 'them'}. port:not-stated does.`;
  return { code: 'ports-not-stated', message, at };
}

/** The ports that the document has, by number, and those that vary last. */
function portOptions(index: DocumentIndex): readonly FieldOption[] {
  const options = new Map<string, { option: FieldOption; from: number }>();
  for (const { ports } of index.document.flows) {
    for (const { from, ...option } of listPorts(ports)) options.set(option.value, { option, from });
  }
  return [...options.values()]
    .toSorted((one, other) => one.from - other.from)
    .map(({ option }) => option);
}

function listPorts(ports: Ports): readonly (FieldOption & { readonly from: number })[] {
  return portPatterns(ports).map((pattern) => {
    const value = printPortPattern(pattern);
    return typeof pattern === 'string'
      ? { value, label: formatPorts(ports), from: Number.POSITIVE_INFINITY }
      : { value, label: formatRange(pattern), from: pattern.from };
  });
}

/** Single ports may be as many as flows, and are looked up by number; ranges and words are few. */
function readPorts(index: DocumentIndex): (flow: Flow) => readonly string[] {
  const known = portOptions(index).flatMap(({ value }) => {
    const reading = readPortPattern(value);
    return reading.ok ? [{ value, pattern: reading.pattern }] : [];
  });
  const singles = known.flatMap(({ pattern }) => singlePort(pattern) ?? []);
  const others = known.filter(({ pattern }) => singlePort(pattern) === null);
  return ({ ports }) => {
    const numbers = rangesOf(ports).flatMap((range) => numbersWithin(singles, range));
    const wider = others.filter(({ pattern }) => matchPorts(ports, [pattern]) !== 'no');
    return [...new Set(numbers.map(String)), ...wider.map(({ value }) => value)];
  };
}

function singlePort(pattern: PortPattern): number | null {
  return typeof pattern === 'string' || pattern.from !== pattern.to ? null : pattern.from;
}

function rangesOf(ports: Ports): readonly PortRange[] {
  if (ports.kind === 'varies') return ports.possible;
  return ports.kind === 'fixed' ? ports.ranges : [];
}

/** @param sorted ascending. */
function numbersWithin(sorted: readonly number[], { from, to }: PortRange): readonly number[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sorted[end] ?? Number.POSITIVE_INFINITY) <= to) end++;
  return sorted.slice(low, end);
}
