/**
 * The traces that a query asks, for whoever lists their ways. What stands under a "not" asks for none.
 * The text stays the one source: a list of ways answers exactly what the query's flows were selected by.
 */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Truth } from '../model/truth.ts';
import { findWays } from '../trace/findWays.ts';
import { flowsOnWays, reachedFrom } from '../trace/flowsOnWays.ts';
import type { FlowsOnWays } from '../trace/flowsOnWays.ts';
import { reachFrom, reachTo } from '../trace/reach.ts';
import type { Ring } from '../trace/reach.ts';
import type { TracePattern, WayLimits, Ways } from '../trace/way.ts';
import type { TraceNode } from './ast.ts';
import type { Matches } from './matches.ts';

/** Asked anew with each letter typed: enough for what can be looked through, and done in a moment. */
export const WAY_LIMITS: WayLimits = { most: 500, steps: 50_000 };

export interface AskedTrace {
  readonly node: TraceNode;
  readonly pattern: TracePattern;
  /** The flows that its ways may go over: not those that are ruled out beside it. */
  readonly allowed: Matches;
  /** Whether its ways may lead on by a VM as a whole. */
  readonly byVm: boolean;
  /** What the query was answered by, where that took a search. */
  readonly found: FlowsOnWays | null;
}

export type TraceAnswer =
  | { readonly kind: 'ways'; readonly ways: Ways }
  /** `Rep⇒`, `⇒BBS`: what can be reached, or what it can be reached from. */
  | { readonly kind: 'rings'; readonly sense: 'from' | 'to'; readonly rings: readonly Ring[] };

// An answer is the same for the same trace and index, so that keeping it changes nothing but the time.
const answers = new WeakMap<AskedTrace, TraceAnswer>();

export function answerTrace(index: DocumentIndex, asked: AskedTrace): TraceAnswer {
  const known = answers.get(asked);
  if (known !== undefined) return known;
  const answer = findAnswer(index, asked);
  answers.set(asked, answer);
  return answer;
}

function findAnswer(index: DocumentIndex, asked: AskedTrace): TraceAnswer {
  const { pattern, allowed, byVm, found } = asked;
  const sense = reachedFrom(pattern);
  if (sense === null) {
    const search = () => findWays(index, pattern, allowed, WAY_LIMITS, { byVm });
    return { kind: 'ways', ways: found?.ways ?? search() };
  }
  const start = pattern.ends[sense === 'from' ? 0 : 1] ?? new Set();
  const { flows } = found ?? selectedBy(index, asked);
  const onWalks = ({ id }: Flow): Truth => flows.get(id) ?? 'no';
  const rings = (sense === 'from' ? reachFrom : reachTo)(index, start, onWalks, { byVm });
  return { kind: 'rings', sense, rings };
}

/** The flows that the trace selects by itself. */
export function selectedBy(
  index: DocumentIndex,
  asked: Omit<AskedTrace, 'node' | 'found'>,
): FlowsOnWays {
  const { pattern, allowed, byVm } = asked;
  return flowsOnWays(index, pattern, allowed, WAY_LIMITS, { byVm });
}
