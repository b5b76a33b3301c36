/**
 * What a query's traces come to, as a list: ways, or the rings of what can be reached. Each has an id
 * that holds as long as its stops do, for the address and for stepping from one to the next.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId, FlowId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Ring } from '../trace/reach.ts';
import { wayId } from '../trace/way.ts';
import type { Way } from '../trace/way.ts';
import { answerTrace } from './askedTrace.ts';
import type { AskedTrace, TraceAnswer } from './askedTrace.ts';
import { printQuery } from './print.ts';
import type { QueryReading } from './readQuery.ts';

/** What can be chosen and lit as one. */
export interface Listed {
  /** Unique in the query. */
  readonly id: string;
  readonly of:
    { readonly kind: 'way'; readonly way: Way } | { readonly kind: 'ring'; readonly ring: Ring };
  readonly flows: ReadonlySet<FlowId>;
  readonly components: ReadonlySet<ComponentId>;
}

export interface TraceList {
  readonly asked: AskedTrace;
  /** The trace by itself, canonical. */
  readonly text: string;
  readonly answer: TraceAnswer;
  /** The ways or rings that hold a flow which the whole query selects; the start is no ring of these. */
  readonly listed: readonly Listed[];
  /** How many of the ways or rings hold none, because of what is asked beside the trace. */
  readonly passedOver: number;
}

// A list is the same for the same reading, so that keeping it changes nothing but the time it takes.
const lists = new WeakMap<QueryReading, readonly TraceList[]>();

/** One list for each trace that the query asks, in the order in which they stand. */
export function listWays(index: DocumentIndex, reading: QueryReading): readonly TraceList[] {
  const known = lists.get(reading);
  if (known !== undefined) return known;
  const made = reading.traces.map((asked, place) => listOne(index, reading, asked, place));
  lists.set(reading, made);
  return made;
}

function listOne(
  index: DocumentIndex,
  { selection }: QueryReading,
  asked: AskedTrace,
  place: number,
): TraceList {
  const answer = answerTrace(index, asked);
  const prefix = place === 0 ? '' : `${place + 1}.`;
  const all =
    answer.kind === 'ways'
      ? answer.ways.ways.map((way) => listWay(way, prefix))
      : answer.rings.slice(1).map((ring) => listRing(ring, prefix));
  const selected = new Set(all.filter(({ flows }) => holdsAny(flows, selection.flows)));
  // A ring to which only the VM leads has no flow that could be asked for, and belongs to the others.
  const listed = all.filter(
    (one) => selected.has(one) || (selected.size > 0 && one.flows.size === 0),
  );
  const text = printQuery(asked.node);
  return { asked, text, answer, listed, passedOver: all.length - listed.length };
}

function listWay(way: Way, prefix: string): Listed {
  const flows = way.hops.flatMap((hop) => hop.flows);
  return {
    id: prefix + wayId(way),
    of: { kind: 'way', way },
    flows: idsOf(flows),
    components: new Set(way.stops),
  };
}

function listRing(ring: Ring, prefix: string): Listed {
  const components = new Set<ComponentId>();
  for (const { from, to } of ring.flows) components.add(from).add(to);
  for (const id of ring.components) components.add(id);
  return {
    id: `${prefix}ring-${ring.distance}`,
    of: { kind: 'ring', ring },
    flows: idsOf(ring.flows),
    components,
  };
}

function holdsAny(flows: ReadonlySet<FlowId>, wanted: ReadonlyMap<FlowId, unknown>): boolean {
  for (const id of flows) if (wanted.has(id)) return true;
  return false;
}

function idsOf(flows: readonly Flow[]): ReadonlySet<FlowId> {
  return new Set(flows.map(({ id }) => id));
}
