/**
 * Walks, which unlike ways may pass a component again. They are found in time that grows with the flows
 * alone, so they tell the search for ways where it need not look, and answer where ways are too many.
 */
import type { FlowId } from '../model/ids.ts';
import type { Match } from './way.ts';
import { canMove } from './wayGraph.ts';
import type { Uses, WayGraph } from './wayGraph.ts';

/** Hops to the pattern's last end from a component, standing at a position; `Infinity`: never. */
export type Distance = (component: number, position: number) => number;

// The search measures them first, and the walks again where it finds too much. By the uses, since those are
// the graph’s own, and where nothing is only possible both levels have the same.
const measured = new WeakMap<Uint8Array, Distance>();

export function distancesIn(graph: WayGraph, level: keyof Uses = 'possible'): Distance {
  const uses = graph.edgeUses[level];
  const distance = measured.get(uses) ?? measureDistances(graph, level);
  measured.set(uses, distance);
  return distance;
}

function measureDistances(graph: WayGraph, level: keyof Uses): Distance {
  const { network, final, incoming, moves } = graph;
  const width = moves.length;
  const distances = new Float64Array(network.ids.length * width).fill(Number.POSITIVE_INFINITY);
  const backwards = movesInto(graph);
  const ends = [...network.ids.keys()];
  for (const component of ends) distances[component * width + final] = 0;
  // Most patterns end in one component, and nothing leads to the others' ends.
  const isEnd = (component: number) =>
    (backwards[final] ?? []).some(({ move }) => move.admits[component] === 1);
  let ring = ends.filter(isEnd).map((component) => component * width + final);
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
  const { network, flowUses } = graph;
  const flows = new Map<FlowId, Match>();
  for (const level of levelsOf(graph)) {
    const walked = walkEdges(graph, level);
    for (const [number, { id }] of network.flows.entries()) {
      const by = walked[network.edgeOf[number] ?? -1] ?? 0;
      if (((flowUses[level][number] ?? 0) & by) !== 0) flows.set(id, level);
    }
  }
  return flows;
}

/** By edge: by what walks go over it, as bits of `BY`; none where none does. */
function walkEdges(graph: WayGraph, level: keyof Uses): Uint8Array {
  const { network, moves, outgoing, starts } = graph;
  const distance = distancesIn(graph, level);
  const width = moves.length;
  const walked = new Uint8Array(network.edges.length);
  const isReached = new Uint8Array(network.ids.length * width);
  const reached = starts.map((start) => start * width);
  for (const state of reached) isReached[state] = 1;
  // What is added while the list is gone through is gone through as well.
  for (const state of reached) {
    const [component, position] = [Math.floor(state / width), state % width];
    for (const edge of outgoing[component] ?? []) {
      for (const move of moves[position] ?? []) {
        if (!canMove(graph, move, edge, level)) continue;
        if (distance(edge.to, move.to) === Number.POSITIVE_INFINITY) continue;
        walked[edge.number] = (walked[edge.number] ?? 0) | move.by;
        const next = edge.to * width + move.to;
        if (isReached[next] === 1) continue;
        isReached[next] = 1;
        reached.push(next);
      }
    }
  }
  return walked;
}

/** Where nothing is only possible, what is possible is what is sure, and need not be looked for. */
function levelsOf({ flowUses: { possible, yes } }: WayGraph): readonly (keyof Uses)[] {
  return possible === yes ? ['yes'] : ['possible', 'yes'];
}
