/** The field that asks for ports, in three values, since some documents only say that a port varies. */
import type { Flow } from '../model/document.ts';
import { formatPorts, formatRange } from '../model/ports.ts';
import type { Ports } from '../model/ports.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { PortPattern, Span } from './ast.ts';
import type { FieldOption, FieldSpec } from './fieldSpec.ts';
import { matchPorts, printPortPattern, readPortPattern } from './portPattern.ts';
import type { Note } from './problem.ts';

export const PORT_FIELD: FieldSpec = {
  label: 'Port',
  about: '8889, 8000-9999 or varies',
  options: portOptions,
  reader: readPorts,
  ask: ({ text, at }, index) => {
    const reading = readPortPattern(text);
    if (!reading.ok) {
      const { message, hint, suggestions } = reading;
      return { ok: false, problem: { code: 'bad-port', message, at, hint, suggestions } };
    }
    const { pattern } = reading;
    const note = portsVaryNote(index.document.flows, [pattern], at);
    return {
      ok: true,
      matches: ({ ports }) => matchPorts(ports, [pattern]),
      means: [printPortPattern(pattern)],
      notes: note === null ? [] : [note],
    };
  },
};

/** Asked by number, a port that varies answers only for what the page names, never for all it could be. */
export function portsVaryNote(
  flows: readonly Flow[],
  patterns: readonly PortPattern[],
  at: Span,
): Note | null {
  if (patterns.includes('varies')) return null;
  const rows = new Set(
    flows.filter(({ ports }) => ports.kind === 'varies').map((one) => one.entry),
  );
  if (rows.size === 0) return null;
  const whose =
    rows.size === 1
      ? 'The port of 1 row varies; it counts'
      : `The ports of ${rows.size} rows vary; they count`;
  return {
    code: 'ports-vary',
    message: `${whose} only for the numbers that the page names, as possible. port:varies shows ${rows.size === 1 ? 'it' : 'them'}.`,
    at,
  };
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
  if (ports.kind === 'varies') {
    return [{ value: 'varies', label: formatPorts(ports), from: Number.POSITIVE_INFINITY }];
  }
  return ports.ranges.map((range) => ({
    value: printPortPattern(range),
    label: formatRange(range),
    from: range.from,
  }));
}

function readPorts(index: DocumentIndex): (flow: Flow) => readonly string[] {
  const known = portOptions(index).flatMap(({ value }) => {
    const reading = readPortPattern(value);
    return reading.ok ? [{ value, patterns: [reading.pattern] }] : [];
  });
  return ({ ports }) =>
    known.filter(({ patterns }) => matchPorts(ports, patterns) !== 'no').map(({ value }) => value);
}
