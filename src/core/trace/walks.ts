/**
 * Walks, which unlike ways may pass a component again. They are found in time that grows with the flows
 * alone, so they tell the search for ways where it need not look, and answer where ways are too many.
 */
import type { FlowId } from '../model/ids.ts';
import type { Match } from './way.ts';
import { canMove } from './wayGraph.ts';
import type { Edge, Uses, WayGraph } from './wayGraph.ts';

/** Hops to the pattern's last end from a component, standing at a position; `Infinity`: never. */
export type Distance = (component: number, position: number) => number;

export function measureDistances(graph: WayGraph, level: keyof Uses = 'possible'): Distance {
  const { ids, final, incoming, moves } = graph;
  const width = moves.length;
  const distances = new Float64Array(ids.length * width).fill(Number.POSITIVE_INFINITY);
  const backwards = movesInto(graph);
  let ring = [...ids.keys()].map((component) => component * width + final);
  for (const state of ring) distances[state] = 0;
  for (let distance = 1; ring.length > 0; distance++) {
    const next: number[] = [];
    for (const state of ring) {
      const component = Math.floor(state / width);
      for (const edge of incoming[component] ?? []) {
        for (const { from, move } of backwards[state % width] ?? []) {
          const before = edge.from * width + from;
          if (distances[before] !== Number.POSITIVE_INFINITY) continue;
          if (!canMove(graph, move, edge, level)) continue;
          distances[before] = distance;
          next.push(before);
        }
      }
    }
    ring = next;
  }
  return (component, position) =>
    distances[component * width + position] ?? Number.POSITIVE_INFINITY;
}

function movesInto({ moves }: WayGraph) {
  const into = moves.map((): { from: number; move: (typeof moves)[number][number] }[] => []);
  for (const [from, all] of moves.entries()) {
    for (const move of all) into[move.to]?.push({ from, move });
  }
  return into;
}

/**
 * The flows on any walk that fits the pattern: on a sure one where all flows of some walk are sure. They
 * are all that the ways go over, and may be more.
 */
export function flowsOnWalks(graph: WayGraph): ReadonlyMap<FlowId, Match> {
  const flows = new Map<FlowId, Match>();
  for (const level of levelsOf(graph)) {
    const distance = measureDistances(graph, level);
    const width = graph.moves.length;
    const reached = new Set(graph.starts.map((start) => start * width));
    // What is added while the set is gone through is gone through as well.
    for (const state of reached) {
      const [component, position] = [Math.floor(state / width), state % width];
      for (const edge of graph.outgoing[component] ?? []) {
        for (const move of graph.moves[position] ?? []) {
          if (!canMove(graph, move, edge, level)) continue;
          if (distance(edge.to, move.to) === Number.POSITIVE_INFINITY) continue;
          reached.add(edge.to * width + move.to);
          for (const id of usedBy(edge, move.by, level)) flows.set(id, level);
        }
      }
    }
  }
  return flows;
}

/** Where nothing is only possible, what is possible is what is sure, and need not be looked for. */
function levelsOf({ outgoing }: WayGraph): readonly (keyof Uses)[] {
  const uses = outgoing.flatMap((edges) => edges.flatMap(({ flows }) => flows));
  return uses.every(({ possible, yes }) => possible === yes) ? ['yes'] : ['possible', 'yes'];
}

function usedBy(edge: Edge, by: number, level: keyof Uses): readonly FlowId[] {
  return edge.flows.filter((use) => (use[level] & by) !== 0).map(({ flow }) => flow.id);
}
