/**
 * What can be reached, hop by hop, like rings in water: what a component gets at, and what gets at it.
 * Packets only: what is no traffic leads nowhere.
 */
import type { Component, Flow } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Truth } from '../model/truth.ts';
import { layNetwork } from './network.ts';
import type { Edge, Network } from './network.ts';
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
  const { outgoing } = layNetwork(index, false);
  return layRings(index, start, allowed, options, outgoing, ({ to }) => to);
}

/** What the start can be reached from. */
export function reachTo(
  index: DocumentIndex,
  start: ReadonlySet<ComponentId>,
  allowed: (flow: Flow) => Truth,
  options: ReachOptions = {},
): readonly Ring[] {
  const { incoming } = layNetwork(index, false);
  return layRings(index, start, allowed, options, incoming, ({ from }) => from);
}

/** All is done by number, as in the network, and named at the end. */
function layRings(
  index: DocumentIndex,
  start: ReadonlySet<ComponentId>,
  allowed: (flow: Flow) => Truth,
  { byVm = false }: ReachOptions,
  touching: Network['outgoing'],
  farEnd: (edge: Edge) => number,
): readonly Ring[] {
  const { flows, ids, numbers } = layNetwork(index, false);
  const hopsFrom = readHops(flows, allowed, touching, farEnd);
  const besides = byVm ? findBesides(index.document.components) : () => [];
  const starts = [...start].flatMap((id) => numbers.get(id) ?? []);
  const reached = new Set(starts);
  // What was reached by the VM may be reached by a flow later, and only then leads on by the VM.
  const byFlow = new Set(starts);
  const rings: Ring[] = [
    { distance: 0, components: inOrder(ids, starts), byVm: new Set(), flows: [] },
  ];
  let rim: Rim = { all: starts, byFlow: starts };
  while (rim.all.length > 0 || rim.byFlow.length > 0) {
    const isStart = rings.length === 1;
    const { used, ends } = hopsFrom(rim.all);
    const beside = rim.byFlow.flatMap((component) =>
      besides(component).filter((one) =>
        // By its VM a process leaves only by a flow; a VM leads in only where a flow led to it.
        one.whole ? hopsFrom([one.number]).used.length > 0 : !isStart,
      ),
    );
    const landed = new Set(ends.filter((one) => !byFlow.has(one)));
    const led = new Set(beside.map(({ number }) => number).filter((one) => !reached.has(one)));
    if (used.length === 0 && led.size === 0) break;
    const fresh = [...new Set([...landed, ...led])].filter((one) => !reached.has(one));
    for (const one of fresh) reached.add(one);
    for (const one of landed) byFlow.add(one);
    const onlyLed = [...led].filter((one) => !landed.has(one));
    rings.push({
      distance: rings.length,
      components: inOrder(ids, fresh),
      byVm: new Set(inOrder(ids, onlyLed)),
      flows: inOrder(flows, used),
    });
    rim = { all: fresh, byFlow: [...landed] };
  }
  return rings;
}

/** What was reached last. */
interface Rim {
  readonly all: readonly number[];
  readonly byFlow: readonly number[];
}

interface RingHops {
  /** The flows. */
  readonly used: readonly number[];
  /** Where they lead, or come from; the same may stand there several times. */
  readonly ends: readonly number[];
}

/** All hops from some components, whichever way one looks, over what leads on at all. */
function readHops(
  flows: readonly Flow[],
  allowed: (flow: Flow) => Truth,
  touching: Network['outgoing'],
  farEnd: (edge: Edge) => number,
): (components: readonly number[]) => RingHops {
  const leadsOn = (number: number) => {
    const flow = flows[number];
    return flow !== undefined && isTraffic(flow) && allowed(flow) !== 'no';
  };
  return (components) => {
    const [used, ends]: [number[], number[]] = [[], []];
    for (const component of components) {
      for (const edge of touching[component] ?? []) {
        for (const flow of edge.flows) {
          if (!leadsOn(flow)) continue;
          used.push(flow);
          ends.push(farEnd(edge));
        }
      }
    }
    return { used, ends };
  };
}

function inOrder<Thing>(things: readonly Thing[], numbers: readonly number[]): readonly Thing[] {
  const picked: Thing[] = [];
  for (const number of Int32Array.from(numbers).toSorted()) {
    const thing = things[number];
    if (thing !== undefined) picked.push(thing);
  }
  return picked;
}

/** The VM as a whole for a process on it, and the processes for the VM; all by number. */
function findBesides(
  components: readonly Component[],
): (number: number) => readonly { readonly number: number; readonly whole: boolean }[] {
  const numbered = components.map(({ group, whole }, number) => ({ group, whole, number }));
  const groups = groupBy(numbered, ({ group }) => group);
  return (number) => {
    const at = numbered[number];
    if (at === undefined || at.group === null) return [];
    return (groups.get(at.group) ?? []).filter(({ whole }) => whole !== at.whole);
  };
}
