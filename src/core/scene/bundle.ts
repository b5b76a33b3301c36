/** What a bundle, or a folded card, says of its flows: how weak they are, and in which ports they end. */
import type { Flow } from '../model/document.ts';
import { HIGHEST_PORT, formatRange } from '../model/ports.ts';
import { RELATIONS, keysOf, protocolLabel, transportLabel } from '../model/vocabulary.ts';
import { WEAKEST_FIRST } from '../model/weakestFirst.ts';
import { lineOf } from './lineOf.ts';
import type { Bundle, LineKind } from './scene.ts';

/** The weakest traffic first; what is no traffic cannot be listened in on from outside, and goes last. */
const LINES_WEAKEST_FIRST: readonly LineKind[] = [
  ...WEAKEST_FIRST,
  ...keysOf(RELATIONS).flatMap((relation) => (relation === 'traffic' ? [] : [relation])),
];

/** @param flows in the document's order, at least one. */
export function toBundle(flows: readonly Flow[]): Bundle {
  return { flows: flows.map(({ id }) => id), ports: servicesOf(flows), lines: linesOf(flows) };
}

/** Each line that the flows would be drawn with, once, the weakest first. */
function linesOf(flows: readonly Flow[]): readonly LineKind[] {
  const lines = new Set(flows.map(lineOf));
  return LINES_WEAKEST_FIRST.filter((line) => lines.has(line));
}

/** `443`, `8000–9999`, `varies`, `not stated`: each once, in order. What is no traffic has none. */
export function portsOf(flows: readonly Flow[]): readonly string[] {
  return inOrder(flows.flatMap(placesOf));
}

/** `443 HTTPS`, `8889 TCP`, `varies (HTTP)`, `ICMP (no port)`, `not stated`: the same, each with what is spoken there. */
function servicesOf(flows: readonly Flow[]): readonly string[] {
  return inOrder(
    flows.flatMap((flow) => placesOf(flow).map((place) => withSpoken(place, spokenIn(flow)))),
  );
}

/** One port, one range, or the words in place of one. */
interface Place {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** After all that have a number. */
const VARIES = { words: 'varies', from: HIGHEST_PORT + 1, to: 0 } as const satisfies Place;
const NO_PORT = { words: 'no port', from: HIGHEST_PORT + 2, to: 0 } as const satisfies Place;
const UNKNOWN = { words: 'not stated', from: HIGHEST_PORT + 3, to: 0 } as const satisfies Place;

function placesOf({ relation, ports }: Flow): readonly Place[] {
  switch (ports.kind) {
    case 'fixed':
      return ports.ranges.map((range) => ({ words: formatRange(range), ...range }));
    case 'varies':
      return [VARIES];
    case 'not-stated':
      return [UNKNOWN];
    default:
      return relation === 'traffic' ? [NO_PORT] : [];
  }
}

function withSpoken(place: Place, spoken: string): Place {
  if (spoken === '') return place;
  const { words } = place;
  if (place === NO_PORT) return { ...place, words: `${spoken} (${words})` };
  return {
    ...place,
    words: place.from <= HIGHEST_PORT ? `${words} ${spoken}` : `${words} (${spoken})`,
  };
}

function spokenIn({ protocol, transport }: Flow): string {
  if (protocol !== 'not-stated') return protocolLabel(protocol);
  return transport === 'not-stated' ? '' : transportLabel(transport);
}

function inOrder(places: readonly Place[]): readonly string[] {
  const sorted = places.toSorted((one, other) => one.from - other.from || one.to - other.to);
  return [...new Set(sorted.map(({ words }) => words))];
}
