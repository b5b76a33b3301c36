/**
 * The search itself: depth first with a limit on the length that grows from round to round, so that the
 * shortest ways come first and little has to be remembered. How far each component is from the end is
 * known before, so a round follows only what can still end within its limit; and since a way passes
 * nothing twice, cycles do not trap it. There may be very many ways, so it can be left at any time.
 */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Truth } from '../model/truth.ts';
import { layHops } from './layHops.ts';
import type { Edge } from './network.ts';
import { distancesIn } from './walks.ts';
import type { Distance } from './walks.ts';
import type { TracePattern, Way, WayOptions } from './way.ts';
import { layWayGraph, moveOn } from './wayGraph.ts';
import type { WayGraph } from './wayGraph.ts';

/** After so many hops tried it gives up control for a moment. */
export const STEPS_IN_A_SLICE = 1000;

/**
 * @returns the ways, shortest first, and `null` after each slice of work: whoever takes them can do
 * something else before asking on. Ends when there are no others. Before the first way it goes over all
 * flows a few times, in one piece.
 */
export function* searchWays(
  index: DocumentIndex,
  pattern: TracePattern,
  allowed: (flow: Flow) => Truth,
  options: WayOptions = {},
): Generator<Way | null, void> {
  yield* searchGraph(layWayGraph(index, pattern, allowed, options));
}

/** The same where the graph is laid already. */
export function* searchGraph(graph: WayGraph): Generator<Way | null, void> {
  const round: Round = { graph, distance: distancesIn(graph), steps: 0, limit: 0, next: 0 };
  while (round.next !== Number.POSITIVE_INFINITY) {
    round.limit = round.next;
    round.next = Number.POSITIVE_INFINITY;
    for (const start of graph.starts) yield* searchFrom(start, round);
  }
}

interface Round {
  readonly graph: WayGraph;
  readonly distance: Distance;
  steps: number;
  /** The length of the ways that this round looks for. */
  limit: number;
  /** The least length that may be found beyond it. */
  next: number;
}

/** A stop that the search stands at, and the hops from there that it has not tried yet. */
interface Frame {
  readonly component: number;
  readonly positions: readonly number[];
  readonly untried: Iterator<Edge, undefined>;
}

function* searchFrom(start: number, round: Round): Generator<Way | null, void> {
  const { graph } = round;
  const frameAt = (component: number, positions: readonly number[]): Frame => ({
    component,
    positions,
    untried: (graph.outgoing[component] ?? [])[Symbol.iterator](),
  });
  if (!isWithin(round, start, [0], 0)) return;
  const path = [frameAt(start, [0])];
  const edges: Edge[] = [];
  const passed = new Set([start]);
  for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
    const { done, value: edge } = frame.untried.next();
    if (done === true) {
      path.pop();
      edges.pop();
      passed.delete(frame.component);
      continue;
    }
    round.steps++;
    if (round.steps % STEPS_IN_A_SLICE === 0) yield null;
    const isBack = edge.to === start;
    if (passed.has(edge.to) && !isBack) continue;
    const positions = moveOn(graph, frame.positions, edge);
    if (positions.includes(graph.final) && path.length === round.limit) {
      yield layHops(graph, [...edges, edge]);
    }
    if (isBack || !isWithin(round, edge.to, positions, path.length)) continue;
    path.push(frameAt(edge.to, positions));
    edges.push(edge);
    passed.add(edge.to);
  }
}

/** Whether a way may go on from here and end within the limit; notes by how much it would not. */
function isWithin(
  round: Round,
  component: number,
  positions: readonly number[],
  length: number,
): boolean {
  let least = Number.POSITIVE_INFINITY;
  for (const position of positions) {
    if (position === round.graph.final) continue;
    least = Math.min(least, length + round.distance(component, position));
  }
  if (least > round.limit) round.next = Math.min(round.next, least);
  return least <= round.limit;
}
