/** The cell that says which way: by a word, or by an arrow alone. */
import type { ImpliedDirection } from '../columnRole.ts';
import { foldSigns } from './cleanText.ts';

/**
 * `inbound` and `outbound` are seen from whose flow it is; `forward` and `backward` from the order of the
 * columns. `null`: nothing is said, `unclear`: something that is none of these.
 */
export type DirectionReading =
  ImpliedDirection | 'both' | 'forward' | 'backward' | 'unclear' | null;

const INBOUND =
  /(?:^|[^\p{L}])(?:in|inbound|ingress|incoming|input|inward|receives?|received|inc|ing|entrante|entrada|eingehend|entrant|entrée|ingresso)(?=$|[^\p{L}])/u;
const OUTBOUND =
  /(?:^|[^\p{L}])(?:out|outbound|egress|outgoing|output|outward|sends?|sent|outb|egr|saliente|salida|saída|ausgehend|sortant|sortie|uscita)(?=$|[^\p{L}])/u;
const BOTH =
  /^(?:both|both (?:ways|directions)|(?:bi|two|2)[- ]?(?:directional|directionally|way|ways|direction|direccional|direktional|directionnel|direcional|direzionale)|duplex|full duplex|mutual)(?=$|[^\p{L}])/u;
const INTERNAL =
  /^(?:internal|intra|local|lateral|east[- ]west|within|intra[- ]cluster)(?=$|[^\p{L}])/u;
const FORWARD = /^(?:uni[- ]?directional|one[- ]?way|1[- ]?way|single)(?=$|[^\p{L}])/u;

const ARROWS = new Map<string, DirectionReading>([
  ...['→', '->', '-->', '=>', '⇒', '>', '➔', '➜', '⟶', '►', '>>'].map(
    (sign) => [sign, 'forward'] as const,
  ),
  ...['←', '<-', '<--', '<=', '⇐', '<', '⟵', '◄', '<<'].map((sign) => [sign, 'backward'] as const),
  ...['↔', '<->', '<-->', '<=>', '⇔', '⟷', '⇄', '⇆', '<>'].map((sign) => [sign, 'both'] as const),
]);

export function readDirection(text: string): DirectionReading {
  const own = foldSigns(text).trim().toLowerCase();
  if (own === '' || /^[-\s]+$/.test(own) || own === 'n/a') return null;
  const arrow = ARROWS.get(own);
  if (arrow !== undefined) return arrow;
  if (BOTH.test(own)) return 'both';
  const [goesIn, goesOut] = [INBOUND.test(own), OUTBOUND.test(own)];
  if (goesIn && goesOut) return 'both';
  if (goesIn) return 'inbound';
  if (goesOut) return 'outbound';
  if (INTERNAL.test(own)) return 'internal';
  return FORWARD.test(own) ? 'forward' : 'unclear';
}
