/** Labels on lines of their own in a cell of ports: `TCP` above `80` and `443`, or below each of them. */
import { isPortless } from './portless.ts';
import { readLabels } from './portWords.ts';
import { takeAsides } from './takeAsides.ts';

/** The same lines, each with the label that stands above it, or below it where every second line is one. */
export function joinLabelLines(all: readonly string[]): readonly string[] {
  const lines = all.flatMap((line, at) => {
    if (RANGE.test(line) && OF_RANGE.test(withoutAsides(all[at - 1]))) {
      return [`${withoutAsides(all[at - 1])} ${line}`];
    }
    return OF_RANGE.test(withoutAsides(line)) && RANGE.test(all[at + 1] ?? '') ? [] : [line];
  });
  const labels = lines.map(labelOf);
  if (lines.length < 2 || labels.every((label) => label === null)) return lines;
  const isLabel = (at: number) => labels[at] !== null;
  const isPaired =
    lines.length % 2 === 0 && lines.every((_line, at) => isLabel(at) === (at % 2 === 1));
  if (isPaired && lines.every((line, at) => isLabel(at) || BARE.test(line))) {
    return lines.flatMap((line, at) => (isLabel(at) ? [] : [`${line} ${labels[at + 1] ?? ''}`]));
  }
  const areBare = lines.every((line, at) => isLabel(at) || BARE.test(line));
  const isLed = lines.every(
    (_line, at) => !isLabel(at) || (at + 1 < lines.length && !isLabel(at + 1)),
  );
  if (!isLabel(0) || !areBare || !isLed) return lines;
  let above = '';
  return lines.flatMap((line, at) => {
    const label = labels[at];
    if (label === null || label === undefined) return [`${above} ${line}`];
    above = label;
    return [];
  });
}

/** `RPC high ports (2008 and later)` above `49152-65535`: what the range below it is. */
const OF_RANGE =
  /^(?:\S+ ){0,3}(?:high|dynamic|ephemeral|random|dynamically assigned)(?: port)?(?: ranges?| ports?):?$/iu;
const RANGE = /^(?:ports? |range )?\d{4,5} ?(?:-|to) ?\d{4,5}(?: (?:tcp|udp|tcp\/udp))?$/iu;

function withoutAsides(line: string | undefined): string {
  return takeAsides(line ?? '')
    .text.replace(/^\*+ ?/u, '')
    .trim();
}

/** Numbers, and nothing that says what they are. */
const BARE = /^[\d\s,/–-]+$/;

/** `TCP:`, `UDP ports`: over what the ports run, and nothing else; what has no ports stands for itself. */
function labelOf(line: string): string | null {
  const own = line.replace(/\s*:$/, '');
  if (own.length > LONGEST || /\d/.test(own)) return null;
  const { transports, protocols, rest } = readLabels(own);
  const isLabel = transports.length > 0 && protocols.length + rest.length === 0;
  return isLabel && !transports.some(isPortless) ? own : null;
}

const LONGEST = 30;
