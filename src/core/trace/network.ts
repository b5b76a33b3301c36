/**
 * A document's components and flows by number, and one edge between any two that flows lead between. It is
 * the same whatever is asked, so it is laid once for a document; what a question adds is which of the edges
 * it may use, and that is a few bits for each.
 */
import type { Component, Flow } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { BY } from './positions.ts';

export interface Edge {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** By their numbers, in document order; none where only the VM leads on. */
  readonly flows: readonly number[];
}

export interface Network {
  readonly ids: readonly ComponentId[];
  readonly numbers: ReadonlyMap<ComponentId, number>;
  readonly flows: readonly Flow[];
  readonly edges: readonly Edge[];
  /** By flow: the number of its edge, or -1 for one whose ends the document does not have. */
  readonly edgeOf: Int32Array;
  /** By the component that they leave, in document order of those that they lead to. */
  readonly outgoing: readonly (readonly Edge[])[];
  readonly incoming: readonly (readonly Edge[])[];
  /** The hops by the VM, as bits of `BY`, where they are asked for. */
  readonly steps: readonly { readonly edge: number; readonly by: number }[];
}

export function layNetwork(index: DocumentIndex, byVm: boolean): Network {
  return (byVm ? networkByVm : networkOfFlows)(index);
}

const networkOfFlows = oncePerIndex((index) => connect(index, []));
const networkByVm = oncePerIndex((index) => connect(index, stepsByVm(index.document.components)));

function connect({ document }: DocumentIndex, vmSteps: readonly Step[]): Network {
  const ids = document.components.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const edges: (Edge & { readonly flows: number[] })[] = [];
  const known = new Map<number, number>();
  const edgeBetween = (from: number, to: number): number => {
    const number = known.get(from * ids.length + to) ?? edges.length;
    if (number < edges.length) return number;
    known.set(from * ids.length + to, number);
    edges.push({ number, from, to, flows: [] });
    return number;
  };
  const edgeOf = new Int32Array(document.flows.length).fill(-1);
  for (const [flow, ends] of document.flows.entries()) {
    const [from, to] = [numbers.get(ends.from), numbers.get(ends.to)];
    if (from === undefined || to === undefined) continue;
    edgeOf[flow] = edgeBetween(from, to);
    edges[edgeOf[flow]]?.flows.push(flow);
  }
  const steps = vmSteps.map(({ from, to, by }) => ({ edge: edgeBetween(from, to), by }));
  const { flows } = document;
  return { ids, numbers, flows, edges, edgeOf, ...sortEdges(edges, ids.length), steps };
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Between each VM as a whole and the processes beside it in its group. */
function stepsByVm(components: readonly Component[]): readonly Step[] {
  const numbered = components.map(({ group, whole }, number) => ({ group, whole, number }));
  const groups = groupBy(numbered, ({ group }) => group);
  return [...groups].flatMap(([group, inside]) => {
    if (group === null) return [];
    const wholes = inside.filter(({ whole }) => whole);
    const processes = inside.filter(({ whole }) => !whole);
    return wholes.flatMap((whole) =>
      processes.flatMap((process) => [
        { from: process.number, to: whole.number, by: BY.toWhole },
        { from: whole.number, to: process.number, by: BY.fromWhole },
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
