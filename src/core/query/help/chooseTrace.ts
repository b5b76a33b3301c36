/**
 * The ends between which the help shows ways: not next to each other, with a few ways between them that
 * can be taken in at a glance, and with short names.
 */
import type { ComponentId } from '../../model/ids.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { findWays } from '../../trace/findWays.ts';
import { reachFrom } from '../../trace/reach.ts';
import type { TracePattern, Way, WayOptions } from '../../trace/way.ts';
import { plainStarts } from './sayEnds.ts';
import type { NamedEnd } from './sayEnds.ts';
import { byLength, firstExample } from './tryExample.ts';
import type { Proposal, Tried } from './tryExample.ts';

/** More ways than that, or longer ones, make no example. */
const MOST_WAYS = 8;
const MOST_HOPS = 5;

/** Of so many pairs with the plainest names the best is taken. */
const MOST_PAIRS = 16;

/** Enough to tell a few ways from too many. */
const LIMITS = { most: MOST_WAYS + 1, steps: 5000 };

/** A proposal that remembers its ends, which its text alone would not tell. */
export interface PairProposal extends Proposal {
  readonly from: NamedEnd;
  readonly to: NamedEnd;
}

export interface ChosenTrace extends Tried<PairProposal> {
  /** Shortest first; the first few, where there are many. */
  readonly ways: readonly Way[];
}

/** `Rep⇒mysql_proxy`; `null` for a document without traffic. */
export function chooseTrace(
  index: DocumentIndex,
  endOf: (id: ComponentId) => NamedEnd,
): ChosenTrace | null {
  const pairs = reachablePairs(index, endOf);
  const far = pairs.filter(({ distance }) => distance > 1);
  const clear = far
    .slice(0, MOST_PAIRS)
    .map((pair) => ({ pair, ways: waysBetween(index, pair) }))
    .filter(({ ways }) => isClear(ways))
    .toSorted((one, other) => other.ways.length - one.ways.length)
    .map(({ pair }) => pair);
  const near = pairs.filter(({ distance }) => distance === 1);
  const tried = firstExample(index, clear) ?? firstExample(index, far) ?? firstExample(index, near);
  return tried === null ? null : { ...tried, ways: waysBetween(index, tried.proposal) };
}

export function waysBetween(
  index: DocumentIndex,
  { from, to }: Pick<PairProposal, 'from' | 'to'>,
  options: WayOptions = {},
): readonly Way[] {
  const pattern: TracePattern = {
    ends: [new Set([from.id]), new Set([to.id])],
    arrows: ['any'],
    lastHop: () => 'yes',
  };
  return findWays(index, pattern, () => 'yes', LIMITS, options).ways;
}

export function proposePair(from: NamedEnd, to: NamedEnd): PairProposal {
  return {
    from,
    to,
    query: `${from.text}⇒${to.text}`,
    means: `Every way from ${from.said} to ${to.said}, over any number of hops`,
  };
}

function isClear(ways: readonly Way[]): boolean {
  return (
    ways.length > 1 &&
    ways.length <= MOST_WAYS &&
    ways.every(({ hops }) => hops.length <= MOST_HOPS)
  );
}

/** Which end can be reached from which by traffic, those with the plainest names first. */
function reachablePairs(
  index: DocumentIndex,
  endOf: (id: ComponentId) => NamedEnd,
): readonly (PairProposal & { readonly distance: number })[] {
  const pairs = plainStarts(index, endOf).flatMap((from) => {
    const [, ...rings] = reachFrom(index, new Set([from.id]), () => 'yes');
    return rings.flatMap(({ distance, components }) =>
      components.map((to) => ({ ...proposePair(from, endOf(to)), distance })),
    );
  });
  const plain = ({ from, to }: PairProposal) => from.plainness + to.plainness;
  return pairs.toSorted((one, other) => plain(other) - plain(one) || byLength(one, other));
}
