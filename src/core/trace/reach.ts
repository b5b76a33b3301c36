/**
 * What can be reached, hop by hop, like rings in water: what a component gets at, and what gets at it.
 * Packets only: what is no traffic leads nowhere.
 */
import type { Component, Flow } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Truth } from '../model/truth.ts';
import type { WayOptions } from './way.ts';
import { isTraffic } from './wayGraph.ts';

type ReachOptions = Pick<WayOptions, 'byVm'>;

export interface Ring {
  /** The least number of hops between these components and the start, which is ring 0. */
  readonly distance: number;
  /** In document order; none in the last ring where all of its flows lead back. */
  readonly components: readonly ComponentId[];
  /** Those of them to which no flow of this ring leads, but the VM. */
  readonly byVm: ReadonlySet<ComponentId>;
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
  options: ReachOptions = {},
): readonly Ring[] {
  return layRings(index, start, allowed, options, index.outgoing, ({ to }) => to);
}

/** What the start can be reached from. */
export function reachTo(
  index: DocumentIndex,
  start: ReadonlySet<ComponentId>,
  allowed: (flow: Flow) => Truth,
  options: ReachOptions = {},
): readonly Ring[] {
  return layRings(index, start, allowed, options, index.incoming, ({ from }) => from);
}

function layRings(
  index: DocumentIndex,
  start: ReadonlySet<ComponentId>,
  allowed: (flow: Flow) => Truth,
  { byVm = false }: ReachOptions,
  touching: ReadonlyMap<ComponentId, readonly Flow[]>,
  farEnd: (flow: Flow) => ComponentId,
): readonly Ring[] {
  const { document } = index;
  const places = new Map(document.flows.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Flow) => places.get(id) ?? 0;
  const inOrder = (wanted: ReadonlySet<ComponentId>) =>
    document.components.map(({ id }) => id).filter((id) => wanted.has(id));
  const flowsAt = (id: ComponentId) =>
    (touching.get(id) ?? []).filter((flow) => isTraffic(flow) && allowed(flow) !== 'no');
  const besides = byVm ? findBesides(document.components) : () => [];
  const reached = new Set(start);
  // What was reached by the VM may be reached by a flow later, and only then leads on by the VM.
  const byFlow = new Set(start);
  const rings: Ring[] = [{ distance: 0, components: inOrder(start), byVm: new Set(), flows: [] }];
  let edge: { readonly all: readonly ComponentId[]; readonly byFlow: readonly ComponentId[] } = {
    all: [...start],
    byFlow: [...start],
  };
  while (edge.all.length > 0 || edge.byFlow.length > 0) {
    const flows = edge.all.flatMap(flowsAt).toSorted((one, other) => placeOf(one) - placeOf(other));
    const isStart = rings.length === 1;
    const beside = edge.byFlow.flatMap((id) =>
      besides(id).filter((one) =>
        // By its VM a process leaves only by a flow; a VM leads in only where a flow led to it.
        one.whole ? flowsAt(one.id).length > 0 : !isStart,
      ),
    );
    const landed = new Set(flows.map(farEnd).filter((id) => !byFlow.has(id)));
    const led = new Set(beside.map(({ id }) => id).filter((id) => !reached.has(id)));
    if (flows.length === 0 && led.size === 0) break;
    const fresh = new Set([...landed, ...led].filter((id) => !reached.has(id)));
    for (const id of fresh) reached.add(id);
    for (const id of landed) byFlow.add(id);
    rings.push({
      distance: rings.length,
      components: inOrder(fresh),
      byVm: new Set([...led].filter((id) => !landed.has(id))),
      flows,
    });
    edge = { all: [...fresh], byFlow: [...landed] };
  }
  return rings;
}

/** The VM as a whole for a process on it, and the processes for the VM. */
function findBesides(
  components: readonly Component[],
): (id: ComponentId) => readonly Pick<Component, 'id' | 'whole'>[] {
  const known = new Map(components.map((component) => [component.id, component]));
  return (id) => {
    const at = known.get(id);
    if (at === undefined || at.group === null) return [];
    return components.filter(({ group, whole }) => group === at.group && whole !== at.whole);
  };
}
