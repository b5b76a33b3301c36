/**
 * What can be reached, hop by hop, like rings in water: what a component gets at, and what gets at it.
 * Packets only: what is no traffic leads nowhere.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Truth } from '../model/truth.ts';
import { isTraffic } from './wayGraph.ts';

export interface Ring {
  /** The least number of hops between these components and the start, which is ring 0. */
  readonly distance: number;
  /** In document order; none in the last ring where all of its flows lead back. */
  readonly components: readonly ComponentId[];
  /**
   * In document order: all between the ring before and whatever they lead to, or come from. So each flow
   * that can be reached stands in one ring.
   */
  readonly flows: readonly Flow[];
}

/** What can be reached from the start. Possible flows count. */
export function reachFrom(
  index: DocumentIndex,
  start: ReadonlySet<ComponentId>,
  allowed: (flow: Flow) => Truth,
): readonly Ring[] {
  return layRings(index, start, allowed, index.outgoing, ({ to }) => to);
}

/** What the start can be reached from. */
export function reachTo(
  index: DocumentIndex,
  start: ReadonlySet<ComponentId>,
  allowed: (flow: Flow) => Truth,
): readonly Ring[] {
  return layRings(index, start, allowed, index.incoming, ({ from }) => from);
}

function layRings(
  { document }: DocumentIndex,
  start: ReadonlySet<ComponentId>,
  allowed: (flow: Flow) => Truth,
  touching: ReadonlyMap<ComponentId, readonly Flow[]>,
  farEnd: (flow: Flow) => ComponentId,
): readonly Ring[] {
  const places = new Map(document.flows.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Flow) => places.get(id) ?? 0;
  const inOrder = (wanted: ReadonlySet<ComponentId>) =>
    document.components.map(({ id }) => id).filter((id) => wanted.has(id));
  const reached = new Set(start);
  const rings: Ring[] = [{ distance: 0, components: inOrder(start), flows: [] }];
  let edge: ReadonlySet<ComponentId> = start;
  while (edge.size > 0) {
    const flows = [...edge]
      .flatMap((id) => touching.get(id) ?? [])
      .filter((flow) => isTraffic(flow) && allowed(flow) !== 'no')
      .toSorted((one, other) => placeOf(one) - placeOf(other));
    if (flows.length === 0) break;
    edge = new Set(flows.map(farEnd).filter((id) => !reached.has(id)));
    for (const id of edge) reached.add(id);
    rings.push({ distance: rings.length, components: inOrder(edge), flows });
  }
  return rings;
}
