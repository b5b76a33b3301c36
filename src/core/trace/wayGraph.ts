/** A document's network as a search walks it: which of its edges a pattern may use, and how. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { ComponentId } from '../model/ids.ts';
import { and } from '../model/truth.ts';
import type { Truth } from '../model/truth.ts';
import { layNetwork } from './network.ts';
import type { Edge, Network } from './network.ts';
import { BY, readPositions } from './positions.ts';
import type { PatternMove, Positions } from './positions.ts';
import type { TracePattern, WayOptions } from './way.ts';

/**
 * Which hops can be made by each, as bits of `BY`: at least possibly, or for sure. One and the same where
 * nothing is only possible.
 */
export interface Uses {
  readonly possible: Uint8Array;
  readonly yes: Uint8Array;
}

/** A move of the pattern, with the components that it admits looked up. */
export interface Move extends Pick<PatternMove, 'to' | 'by'> {
  /** By component: 1 where it may lead there. */
  readonly admits: Uint8Array;
}

export interface WayGraph {
  readonly network: Network;
  /** For each position in the pattern the moves from it. A way begins at position 0. */
  readonly moves: readonly (readonly Move[])[];
  readonly final: number;
  /** By flow. */
  readonly flowUses: Uses;
  /** By edge: what one of its flows can be used for, or the VM. */
  readonly edgeUses: Uses;
  /** Where a way can begin, in document order. */
  readonly starts: readonly number[];
  /** The edges that can be used at all, in the order of the network. */
  readonly outgoing: Network['outgoing'];
  readonly incoming: Network['incoming'];
}

export const isTraffic = ({ relation }: Pick<Flow, 'relation'>): boolean => relation === 'traffic';

export function layWayGraph(
  index: DocumentIndex,
  pattern: TracePattern,
  allowed: (flow: Flow) => Truth,
  { byVm = false, follows = isTraffic }: WayOptions = {},
): WayGraph {
  const network = layNetwork(index, byVm);
  const flowUses = noUses(network.flows.length);
  const edgeUses = noUses(network.edges.length);
  let isSure = true;
  for (const [number, flow] of network.flows.entries()) {
    const edge = network.edgeOf[number] ?? -1;
    const truth = edge < 0 ? 'no' : allowed(flow);
    if (truth === 'no') continue;
    const last = and(truth, pattern.lastHop(flow));
    const [now, then] = follows(flow) ? FOLLOWED : NOT_FOLLOWED;
    const possible = now | (last === 'no' ? 0 : then);
    const yes = (truth === 'yes' ? now : 0) | (last === 'yes' ? then : 0);
    if (possible !== yes) isSure = false;
    addUses(flowUses, number, possible, yes);
    addUses(edgeUses, edge, possible, yes);
  }
  for (const { edge, by } of network.steps) addUses(edgeUses, edge, by, by);
  // Where no VM stands as a whole, nothing leads on by one.
  const { moves, final } = readPositions(pattern, network.steps.length > 0);
  return {
    network,
    moves: layMoves(network, moves),
    final,
    flowUses: isSure ? asSure(flowUses) : flowUses,
    edgeUses: isSure ? asSure(edgeUses) : edgeUses,
    starts: findStarts(network, pattern),
    outgoing: usable(network.outgoing, edgeUses),
    incoming: usable(network.incoming, edgeUses),
  };
}

const FOLLOWED = [BY.anyFlow | BY.followed, BY.anyFlowLast | BY.followedLast] as const;
const NOT_FOLLOWED = [BY.anyFlow, BY.anyFlowLast] as const;

/** The same moves stand at several positions. */
function layMoves({ ids }: Network, moves: Positions['moves']): WayGraph['moves'] {
  const laid = new Map<PatternMove, Move>();
  const lay = (move: PatternMove): Move => {
    const admits = () => Uint8Array.from(ids, (id) => (move.admits(id) ? 1 : 0));
    const one = laid.get(move) ?? { to: move.to, by: move.by, admits: admits() };
    laid.set(move, one);
    return one;
  };
  return moves.map((some) => some.map(lay));
}

function noUses(length: number): Uses {
  return { possible: new Uint8Array(length), yes: new Uint8Array(length) };
}

function asSure({ yes }: Uses): Uses {
  return { possible: yes, yes };
}

function addUses(uses: Uses, number: number, possible: number, yes: number): void {
  uses.possible[number] = (uses.possible[number] ?? 0) | possible;
  uses.yes[number] = (uses.yes[number] ?? 0) | yes;
}

function findStarts({ ids, numbers }: Network, { ends }: TracePattern): readonly number[] {
  const first = ends[0] ?? null;
  if (first === null) return [...ids.keys()];
  const starts = [...first].flatMap((id) => numbers.get(id) ?? []);
  return starts.toSorted((one, other) => one - other);
}

/** Mostly all of them. */
function usable(edges: Network['outgoing'], { possible }: Uses): Network['outgoing'] {
  if (!possible.includes(0)) return edges;
  return edges.map((some) => some.filter(({ number }) => possible[number] !== 0));
}

export function idAt({ ids }: Network, number: number): ComponentId {
  const id = ids[number];
  if (id === undefined) throw new RangeError(`no component has the number ${number}`);
  return id;
}

export function canMove(
  { edgeUses }: Pick<WayGraph, 'edgeUses'>,
  move: Move,
  edge: Edge,
  level: keyof Uses = 'possible',
): boolean {
  const uses = edgeUses[level][edge.number] ?? 0;
  return (uses & move.by) !== 0 && move.admits[edge.to] === 1;
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
