/** A document's components and flows as a search walks them: by number, one edge between any two. */
import type { Component, Flow } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { ComponentId } from '../model/ids.ts';
import { and } from '../model/truth.ts';
import type { Truth } from '../model/truth.ts';
import { BY, readPositions } from './positions.ts';
import type { Move, Positions } from './positions.ts';
import type { TracePattern, WayOptions } from './way.ts';

/** Which hops can be made: at least possibly, or for sure. Bits of `BY`. */
export interface Uses {
  readonly possible: number;
  readonly yes: number;
}

export interface Edge extends Uses {
  readonly from: number;
  readonly to: number;
  /** In document order. */
  readonly flows: readonly (Uses & { readonly flow: Flow })[];
}

export interface WayGraph extends Positions {
  readonly ids: readonly ComponentId[];
  /** Where a way can begin, in document order. */
  readonly starts: readonly number[];
  /** By the component that they leave, in document order of those that they lead to. */
  readonly outgoing: readonly (readonly Edge[])[];
  readonly incoming: readonly (readonly Edge[])[];
}

export const isTraffic = ({ relation }: Pick<Flow, 'relation'>): boolean => relation === 'traffic';

export function layWayGraph(
  index: DocumentIndex,
  pattern: TracePattern,
  allowed: (flow: Flow) => Truth,
  { byVm = false, follows = isTraffic }: WayOptions = {},
): WayGraph {
  const { components, flows } = index.document;
  const ids = components.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const edges = new Map<number, EdgeInMaking>();
  const edgeBetween = (from: number, to: number): EdgeInMaking => {
    const key = from * ids.length + to;
    const edge = edges.get(key) ?? { from, to, flows: [], possible: 0, yes: 0 };
    edges.set(key, edge);
    return edge;
  };
  for (const flow of flows) {
    const [from, to] = [numbers.get(flow.from), numbers.get(flow.to)];
    const uses = usesOf(flow, allowed(flow), follows, pattern.lastHop);
    if (uses.possible === 0 || from === undefined || to === undefined) continue;
    const edge = edgeBetween(from, to);
    edge.flows.push({ flow, ...uses });
    addUses(edge, uses);
  }
  for (const [from, to, by] of byVm ? stepsByVm(components) : []) {
    addUses(edgeBetween(from, to), { possible: by, yes: by });
  }
  const first = pattern.ends[0] ?? null;
  return {
    ...readPositions(pattern, byVm),
    ...sortEdges([...edges.values()], ids.length),
    ids,
    starts: [...ids.keys()].filter((number) => first === null || first.has(idAt(ids, number))),
  };
}

interface EdgeInMaking {
  readonly from: number;
  readonly to: number;
  readonly flows: (Uses & { readonly flow: Flow })[];
  possible: number;
  yes: number;
}

function addUses(edge: EdgeInMaking, { possible, yes }: Uses): void {
  Object.assign(edge, { possible: edge.possible | possible, yes: edge.yes | yes });
}

function usesOf(
  flow: Flow,
  truth: Truth,
  follows: (flow: Flow) => boolean,
  lastHop: (flow: Flow) => Truth,
): Uses {
  if (truth === 'no') return { possible: 0, yes: 0 };
  const last = and(truth, lastHop(flow));
  const [now, then] = follows(flow)
    ? [BY.anyFlow | BY.followed, BY.anyFlowLast | BY.followedLast]
    : [BY.anyFlow, BY.anyFlowLast];
  return {
    possible: now | (last === 'no' ? 0 : then),
    yes: (truth === 'yes' ? now : 0) | (last === 'yes' ? then : 0),
  };
}

/** Between each VM as a whole and the processes beside it in its group. */
function stepsByVm(
  components: readonly Component[],
): readonly (readonly [number, number, number])[] {
  const numbered = components.map(({ group, whole }, number) => ({ group, whole, number }));
  const groups = groupBy(numbered, ({ group }) => group);
  return [...groups].flatMap(([group, inside]) => {
    if (group === null) return [];
    const wholes = inside.filter(({ whole }) => whole);
    const processes = inside.filter(({ whole }) => !whole);
    return wholes.flatMap((whole) =>
      processes.flatMap((process) => [
        [process.number, whole.number, BY.toWhole] as const,
        [whole.number, process.number, BY.fromWhole] as const,
      ]),
    );
  });
}

function sortEdges(edges: readonly Edge[], components: number) {
  const outgoing: Edge[][] = Array.from({ length: components }, () => []);
  const incoming: Edge[][] = Array.from({ length: components }, () => []);
  for (const edge of edges.toSorted((one, other) => one.to - other.to)) {
    outgoing[edge.from]?.push(edge);
    incoming[edge.to]?.push(edge);
  }
  return { outgoing, incoming };
}

export function idAt(ids: readonly ComponentId[], number: number): ComponentId {
  const id = ids[number];
  if (id === undefined) throw new RangeError(`no component has the number ${number}`);
  return id;
}

export function canMove(
  graph: Pick<WayGraph, 'ids'>,
  move: Move,
  edge: Edge,
  level: keyof Uses = 'possible',
): boolean {
  return (edge[level] & move.by) !== 0 && move.admits(idAt(graph.ids, edge.to));
}

/** The positions that the hop leads to from any of these; none where it cannot be made. */
export function moveOn(
  graph: WayGraph,
  positions: readonly number[],
  edge: Edge,
  level: keyof Uses = 'possible',
): readonly number[] {
  const reached: number[] = [];
  for (const position of positions) {
    for (const move of graph.moves[position] ?? []) {
      if (reached.includes(move.to) || !canMove(graph, move, edge, level)) continue;
      reached.push(move.to);
    }
  }
  return reached;
}
