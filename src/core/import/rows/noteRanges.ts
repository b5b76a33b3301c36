/**
 * The ports that a note names for a port that varies: `typically within the range 61001 to 65534`. Only
 * what is called a range counts, and a port that the flow is said to be on; `ports that map to port 2222`
 * names another one.
 */
import { foldSigns } from '../cells/cleanText.ts';
import { HIGHEST_PORT } from '../../model/ports.ts';
import type { PortRange } from '../../model/ports.ts';

export interface NotedPorts {
  readonly hint: string;
  readonly possible: readonly (number | PortRange)[];
}

const RANGE = /\b(\d{2,5})\s?(?:-|to|through|and)\s?(\d{2,5})\b/g;
const SPOKEN =
  /\b(?:range|ranges|between|from|ports?|typically|usually|generally|normally|default)\b/i;
const USUALLY = /\b(typically|usually|generally|normally|by default|commonly)\b/i;
const ON_PORT = /\b(?:on|using|uses|over|via|through)\s(?:(?:tcp|udp)\s)?port\s(\d{2,5})\b/gi;

/** @param notes those of the marks that the row bears, each with its mark. */
export function readNotedPorts(
  notes: readonly { readonly mark: string; readonly text: string }[],
): NotedPorts | null {
  for (const { mark, text } of notes) {
    const own = foldSigns(text);
    const ranges = SPOKEN.test(own) ? rangesIn(own) : [];
    if (ranges.length > 0) {
      const usually = USUALLY.exec(own)?.[1]?.toLowerCase();
      const words = ranges.map(({ from, to }) => `${from}–${to}`).join(', ');
      return { hint: usually === undefined ? words : `${usually} ${words}`, possible: ranges };
    }
    const ports = [...own.matchAll(ON_PORT)].map((match) => Number(match[1])).filter(isPort);
    if (ports.length > 0) return { hint: `${ports.join(', ')}, see ${mark}`, possible: ports };
  }
  return null;
}

function rangesIn(text: string): readonly PortRange[] {
  return [...text.matchAll(RANGE)]
    .map((match) => ({ from: Number(match[1]), to: Number(match[2]) }))
    .filter(({ from, to }) => isPort(from) && isPort(to) && from < to);
}

function isPort(value: number): boolean {
  return value >= 1 && value <= HIGHEST_PORT;
}
