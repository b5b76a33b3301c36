/**
 * Ports with an arrow each, between the columns of both ends: `443 →` above `8443 ←` says of every line which of the
 * two calls the other. Ports of one way are read together.
 */
import { readLines } from '../cells/cleanText.ts';
import { edgeArrowOf } from '../cells/edgeArrow.ts';
import type { DirectionReading } from '../cells/readDirection.ts';

export interface WayPorts {
  /** `null` for lines without an arrow. */
  readonly way: DirectionReading;
  readonly text: string;
}

/** @returns `null` where no line has an arrow at its edge. */
export function arrowPorts(text: string): readonly WayPorts[] | null {
  if (!ARROW.test(text) || text.length > LONGEST) return null;
  const lines = readLines(text).map((line) => edgeArrowOf(line) ?? { text: line, way: null });
  if (lines.every(({ way }) => way === null)) return null;
  const ways = new Map<DirectionReading, string[]>();
  for (const { way, text: own } of lines) ways.set(way, [...(ways.get(way) ?? []), own]);
  return [...ways].map(([way, texts]) => ({ way, text: texts.join('\n') }));
}

const LONGEST = 5000;
const ARROW = /[-=]>|<[-=]|[→⇒⟶➔➜➝➞➡⇨⭢←⇐⟵⬅⇦↔⇔⟷⇄⇆]/u;
