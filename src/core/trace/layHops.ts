/** From the stops of a way to its hops: which flows serve each, and how sure they are. */
import type { Edge } from './network.ts';
import type { Hop, Match, Way } from './way.ts';
import { canMove, idAt, moveOn } from './wayGraph.ts';
import type { WayGraph } from './wayGraph.ts';

/** @param edges those from stop to stop; they fit the graph's pattern. */
export function layHops(graph: WayGraph, edges: readonly Edge[]): Way {
  const movesMade = traceBack(graph, edges);
  const hops = edges.map((edge, place) => hopOver(graph, edge, movesMade[place] ?? 0));
  const [first] = hops;
  const stops = first === undefined ? [] : [first.from, ...hops.map(({ to }) => to)];
  return { stops, hops, match: matchOf(graph, edges) };
}

// The ways that a search finds have most of their hops in common.
const known = new WeakMap<WayGraph, Map<string, Hop>>();

/** @param by bits of `BY`: what the hop is made by. */
function hopOver(graph: WayGraph, edge: Edge, by: number): Hop {
  const hops = known.get(graph) ?? new Map<string, Hop>();
  known.set(graph, hops);
  const key = `${edge.number} ${by}`;
  const hop = hops.get(key) ?? layHop(graph, edge, by);
  hops.set(key, hop);
  return hop;
}

function layHop({ network, flowUses, edgeUses }: WayGraph, edge: Edge, by: number): Hop {
  const used = edge.flows.filter((flow) => ((flowUses.possible[flow] ?? 0) & by) !== 0);
  // Of the edge and not of its flows: where the VM leads on as well, the hop needs none of them.
  const isSure = ((edgeUses.yes[edge.number] ?? 0) & by) !== 0;
  return {
    from: idAt(network, edge.from),
    to: idAt(network, edge.to),
    flows: used.flatMap((flow) => network.flows[flow] ?? []),
    by: used.length === 0 ? 'vm' : 'flow',
    match: isSure ? 'yes' : 'possible',
  };
}

/** For each hop the moves that belong to a reading of the whole way; a position may lead nowhere. */
function traceBack(graph: WayGraph, edges: readonly Edge[]): readonly number[] {
  const reached: (readonly number[])[] = [[0]];
  for (const edge of edges) reached.push(moveOn(graph, reached.at(-1) ?? [], edge));
  const made: number[] = edges.map(() => 0);
  let live = [graph.final];
  for (const [place, edge] of [...edges.entries()].toReversed()) {
    const before: number[] = [];
    for (const position of reached[place] ?? []) {
      for (const move of graph.moves[position] ?? []) {
        if (!live.includes(move.to) || !canMove(graph, move, edge)) continue;
        before.push(position);
        made[place] = (made[place] ?? 0) | move.by;
      }
    }
    live = before;
  }
  return made;
}

function matchOf(graph: WayGraph, edges: readonly Edge[]): Match {
  let positions: readonly number[] = [0];
  for (const edge of edges) positions = moveOn(graph, positions, edge, 'yes');
  return positions.includes(graph.final) ? 'yes' : 'possible';
}
