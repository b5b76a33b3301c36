/** All ways that fit a pattern, up to a bound: for whoever wants them at once. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Truth } from '../model/truth.ts';
import { searchGraph, STEPS_IN_A_SLICE } from './searchWays.ts';
import type { TracePattern, Way, WayLimits, WayOptions, Ways } from './way.ts';
import { layWayGraph } from './wayGraph.ts';
import type { WayGraph } from './wayGraph.ts';

/**
 * @param allowed which flows the ways may go over; over those that are possible, a way is possible.
 * @returns the shortest ways, the same for the same question. They are complete only where the search
 * came to its end: to be sure of that, it looks for one more than are wanted.
 */
export function findWays(
  index: DocumentIndex,
  pattern: TracePattern,
  allowed: (flow: Flow) => Truth,
  limits: WayLimits,
  options: WayOptions = {},
): Ways {
  return findWaysIn(layWayGraph(index, pattern, allowed, options), limits);
}

/** The same where the graph is laid already. */
export function findWaysIn(graph: WayGraph, limits: WayLimits): Ways {
  const ways: Way[] = [];
  const stopped = (atLeast: number): Ways => ({ ways, isComplete: false, atLeast });
  let steps = 0;
  for (const way of searchGraph(graph)) {
    if (way === null) {
      steps += STEPS_IN_A_SLICE;
      if (steps >= limits.steps) return stopped(ways.length);
    } else if (ways.length >= limits.most) return stopped(ways.length + 1);
    else ways.push(way);
  }
  return { ways, isComplete: true, atLeast: ways.length };
}
