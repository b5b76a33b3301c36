/**
 * Narrowing ways by what stands in them: without a hop, only through it, only this one. Each is written
 * into the query beside the trace it is about, so that the list follows the text and not the other way.
 */
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { TracePattern, Way } from '../trace/way.ts';
import type { AskedTrace } from './askedTrace.ts';
import { allOf, NOWHERE } from './ast.ts';
import type { ArrowKind, Query, QueryNode, TraceNode } from './ast.ts';
import { addTerm, clausesOf } from './edit.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';
import { writeTrace } from './writeTrace.ts';

type Ends = Pick<Way['hops'][number], 'from' | 'to'>;

/** `Rep⇒mysql_proxy -Rep→BBS`: the ways around it. */
export function withoutHop(
  index: DocumentIndex,
  query: Query,
  { node }: Pick<AskedTrace, 'node'>,
  { from, to }: Ends,
): string {
  const of = hopNode(index, [from, to]);
  const beside = (trace: QueryNode) => addTerm(trace, { kind: 'not', of, at: NOWHERE }) ?? trace;
  return printQuery(replaceTrace(query, node, beside));
}

/**
 * `Rep⇒BBS→mysql_proxy`: the ways that hold it.
 * @returns `null` where the trace names the hop already, or its ways may go by a VM.
 */
export function throughHop(
  index: DocumentIndex,
  query: Query,
  { node, pattern, byVm }: AskedTrace,
  way: Pick<Way, 'stops'>,
  hop: number,
): string | null {
  // A VM that a trace names is an end of its own, and there a way does not go on to a process.
  const segment = byVm ? null : findSegment(pattern, way, hop);
  const [from, to] = way.stops.slice(hop, hop + 2);
  if (segment === null || from === undefined || to === undefined) return null;
  const { place, isFirst, isLast } = segment;
  const named = hopNode(index, [from, to]).ends;
  const ends = [
    ...node.ends.slice(0, isFirst ? place : place + 1),
    ...named,
    ...node.ends.slice(isLast ? place + 2 : place + 1),
  ];
  const inner: readonly ArrowKind[] = [
    ...(isFirst ? [] : (['any'] as const)),
    'one',
    ...(isLast ? [] : (['any'] as const)),
  ];
  const arrows = [...node.arrows.slice(0, place), ...inner, ...node.arrows.slice(place + 1)];
  return printQuery(replaceTrace(query, node, () => ({ ...node, ends, arrows })));
}

/** `Rep→BBS→mysql_proxy`; `null` for a way that goes by a VM, since no chain of rows says it. */
export function onlyWay(
  index: DocumentIndex,
  query: Query,
  { node, allowed }: Pick<AskedTrace, 'node' | 'allowed'>,
  way: Way,
): string | null {
  if (way.hops.some(({ by }) => by === 'vm')) return null;
  const chain: TraceNode = { ...hopNode(index, way.stops), ports: node.ports };
  const traffic: QueryNode = {
    kind: 'field',
    name: 'kind',
    values: [{ text: 'traffic', at: NOWHERE }],
    at: NOWHERE,
  };
  const reading = readQuery(printQuery(chain), index);
  const isAsked = new Set(way.hops.flatMap((hop) => hop.flows));
  // A → goes over what is no traffic too, and a way of ⇒ does not.
  const isMore =
    reading.ok &&
    index.document.flows.some(
      (flow) =>
        reading.selection.flows.has(flow.id) && allowed(flow) !== 'no' && !isAsked.has(flow),
    );
  const narrow = (trace: QueryNode) => (isMore ? (addTerm(trace, traffic) ?? trace) : trace);
  return printQuery(replaceTrace(query, node, () => narrow(chain)));
}

/** The trace that goes from one component to the next, and fits no others. */
function hopNode(index: DocumentIndex, stops: readonly ComponentId[]): TraceNode {
  const ends = stops.map((id) => {
    const { query } = parseQuery(writeTrace(index, { from: id }));
    if (query?.kind !== 'trace') throw new Error(`no trace can be written from ${id}`);
    return query.ends[0] ?? null;
  });
  const arrows = stops.slice(1).map((): ArrowKind => 'one');
  return { kind: 'trace', ends, arrows, ports: null, at: NOWHERE };
}

/** Puts another term in the trace's place; what is joined by "and" there stays one list. */
function replaceTrace(
  query: Query,
  trace: TraceNode,
  make: (trace: TraceNode) => QueryNode,
): Query {
  if (query === null) return null;
  if (query === trace) return make(trace);
  if (query.kind === 'not') {
    return { ...query, of: replaceTrace(query.of, trace, make) ?? query.of };
  }
  if (query.kind === 'or') {
    const of = query.of.map((one) => replaceTrace(one, trace, make) ?? one);
    const [first, second, ...rest] = of;
    return first === undefined || second === undefined
      ? query
      : { ...query, of: [first, second, ...rest] };
  }
  if (query.kind !== 'and') return query;
  const terms = query.of.flatMap((one) => clausesOf(replaceTrace(one, trace, make)));
  return terms.reduce<Query>(addTerm, null) ?? allOf(query.of, query.at);
}

interface Segment {
  /** Which of the trace's arrows the hop is part of. */
  readonly place: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Stops inside of a `⇒` are in neither of its ends: so its end is the first stop that fits. */
function findSegment(
  { arrows, ends }: TracePattern,
  { stops }: Pick<Way, 'stops'>,
  hop: number,
): Segment | null {
  let start = 0;
  for (const [place, arrow] of arrows.entries()) {
    const end = ends[place + 1] ?? null;
    const isLastArrow = place === arrows.length - 1;
    let stop = start + 1;
    if (arrow === 'any') {
      if (isLastArrow) stop = stops.length - 1;
      else if (end === null) return null;
      else stop = stops.findIndex((id, at) => at > start && end.has(id));
      if (stop < 0) return null;
    }
    if (hop < stop) {
      return arrow === 'one' ? null : { place, isFirst: hop === start, isLast: hop === stop - 1 };
    }
    start = stop;
  }
  return null;
}
