/**
 * Which flows a trace selects: those on at least one way. Ways may be too many to be gone through; then
 * it selects the flows on walks, which may pass a component again, and says so. A `⇒` that is open to
 * one side asks what can be reached at all, or from where, and that is what walks answer exactly.
 */
import type { Flow } from '../model/document.ts';
import type { FlowId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { and } from '../model/truth.ts';
import type { Truth } from '../model/truth.ts';
import { findWaysIn } from './findWays.ts';
import { flowsOnWalks } from './walks.ts';
import type { Match, TracePattern, WayLimits, WayOptions, Ways } from './way.ts';
import { layWayGraph } from './wayGraph.ts';

export interface FlowsOnWays {
  readonly flows: ReadonlyMap<FlowId, Match>;
  /** Else the flows are those on walks, since there were too many ways. */
  readonly isExact: boolean;
  /** `null` where no ways were looked for. */
  readonly ways: Ways | null;
}

export function flowsOnWays(
  index: DocumentIndex,
  pattern: TracePattern,
  allowed: (flow: Flow) => Truth,
  limits: WayLimits,
  options: WayOptions = {},
): FlowsOnWays {
  const graph = layWayGraph(index, pattern, allowed, options);
  if (reachedFrom(pattern) !== null) {
    return { flows: flowsOnWalks(graph), isExact: true, ways: null };
  }
  const ways = findWaysIn(graph, limits);
  if (!ways.isComplete) return { flows: flowsOnWalks(graph), isExact: false, ways };
  const truthOf = (flow: Flow, isLast: boolean) =>
    isLast ? and(allowed(flow), pattern.lastHop(flow)) : allowed(flow);
  return { flows: uniteFlows(ways, truthOf), isExact: true, ways };
}

/**
 * `Rep⇒` or `⇒BBS`, and nothing else: the side from which it asks what can be reached at all; `null` for
 * every other pattern. Where more hops are named, walks would pass what is named twice.
 */
export function reachedFrom({ ends, arrows }: TracePattern): 'from' | 'to' | null {
  if (arrows.length !== 1 || arrows[0] !== 'any') return null;
  const [left = null, right = null] = ends;
  if (left !== null) return right === null ? 'from' : null;
  return right === null ? null : 'to';
}

/** A flow is sure where it is sure itself, on a way that is. */
function uniteFlows(
  { ways }: Ways,
  truthOf: (flow: Flow, isLast: boolean) => Truth,
): ReadonlyMap<FlowId, Match> {
  const flows = new Map<FlowId, Match>();
  for (const { hops, match } of ways) {
    const last = hops.findLast(({ by }) => by === 'flow');
    for (const hop of hops) {
      for (const flow of hop.flows) {
        const isSure = match === 'yes' && truthOf(flow, hop === last) === 'yes';
        if (isSure || !flows.has(flow.id)) flows.set(flow.id, isSure ? 'yes' : 'possible');
      }
    }
  }
  return flows;
}
