/** A way as a walk: what it leads past, a step a hop. The words are what the rows state, and no more. */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { componentLabel, describeFlow, nameListener, wholeWords } from '../model/naming.ts';
import { PLAIN_STEP } from '../model/walk.ts';
import type { WalkStep } from '../model/walk.ts';
import type { Hop, Way } from '../trace/way.ts';

/**
 * @param q the query that the way is one of, and `id` the way's among those that it lists.
 * @returns one step for the whole way where it has several hops, and one for each hop.
 */
export function stepsOfWay(
  index: DocumentIndex,
  q: string,
  id: string,
  way: Way,
): readonly WalkStep[] {
  const names = way.stops.map((stop) => componentLabel(index, stop));
  const whole: WalkStep = {
    ...PLAIN_STEP,
    title: names.join(' → '),
    words: `${way.hops.length} hops, each a row of its own or several. They are looked at one by one.`,
    q,
    way: id,
  };
  const hops = way.hops.map((hop, place): WalkStep => ({
    ...PLAIN_STEP,
    title: nameHop(index, hop),
    words: wordsOfHop(index, hop),
    q,
    way: id,
    hop: place,
  }));
  return hops.length > 1 ? [whole, ...hops] : hops;
}

/** `Rep → BBS:8889`. */
function nameHop(index: DocumentIndex, { from, to, flows }: Hop): string {
  const label = componentLabel(index, to);
  const names = new Set(flows.map(({ ports }) => nameListener(label, ports)));
  const ends = names.size === 0 ? label : [...names].join(' or ');
  return `${componentLabel(index, from)} → ${ends}`;
}

function wordsOfHop(index: DocumentIndex, { to, flows, by }: Hop): string {
  if (by === 'vm') return `By ${wholeWords(index, to)}; no row states this hop.`;
  return flows.map((flow) => `${describeFlow(index, flow)}.`).join(' ');
}
