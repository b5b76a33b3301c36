/**
 * Narrowing ways by what stands in them: without a hop, only through it, only this one. Each is written
 * into the query beside the trace it is about, so that the list follows the text and not the other way.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { PatternArrow, TracePattern, Way, Ways } from '../trace/way.ts';
import { isTraffic } from '../trace/wayGraph.ts';
import { answerTrace } from './askedTrace.ts';
import type { AskedTrace } from './askedTrace.ts';
import { NOWHERE } from './ast.ts';
import type { ArrowKind, Query, QueryNode, TraceNode } from './ast.ts';
import { addTerm } from './edit.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { replaceTrace, tracesIn } from './replaceTrace.ts';
import { writeByVm } from './writeByVm.ts';
import { fieldNode, writeTrace } from './writeTrace.ts';

type Hop = Way['hops'][number];

/**
 * `Rep⇒mysql_proxy -Rep→BBS`: the ways around it.
 * @returns `null` where the trace names the hop itself, and every way goes by it.
 */
export function withoutHop(
  index: DocumentIndex,
  query: Query,
  asked: AskedTrace,
  way: Way,
  at: number,
): string | null {
  const hop = way.hops[at];
  if (hop === undefined) return null;
  const isNamed = findSegment(asked.pattern, way, at)?.arrow === 'one';
  const { ways, isComplete } = waysFor(index, asked);
  if (isNamed && isComplete && ways.every((one) => holds(one, hop))) return null;
  const of = hopNode(index, [hop.from, hop.to]);
  return writeInPlace(query, asked.node, [asked.node, { kind: 'not', of, at: NOWHERE }]);
}

/**
 * `Rep⇒BBS→mysql_proxy`: the ways that hold it.
 * @returns `null` where the trace names the hop already, or its ways may go by a VM.
 */
export function throughHop(
  index: DocumentIndex,
  query: Query,
  asked: AskedTrace,
  way: Way,
  at: number,
): string | null {
  const { node, pattern, byVm } = asked;
  // A VM that a trace names is an end of its own, and there a way does not go on to a process.
  const segment = byVm ? null : findSegment(pattern, way, at);
  const hop = way.hops[at];
  if (segment === null || segment.arrow === 'one' || hop === undefined) return null;
  const { place, isFirst, isLast } = segment;
  const named = hopNode(index, [hop.from, hop.to]).ends;
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
  const kept = waysFor(index, asked).ways.filter((one) => holds(one, hop));
  const guards = trafficGuards(index, asked, [hop], kept);
  return writeInPlace(query, node, [{ ...node, ends, arrows }, ...guards]);
}

/** `Rep→BBS→mysql_proxy`; `null` for a way that goes by a VM, since no chain of rows says it. */
export function onlyWay(
  index: DocumentIndex,
  query: Query,
  asked: AskedTrace,
  way: Way,
): string | null {
  if (way.hops.some(({ by }) => by === 'vm')) return null;
  const chain: TraceNode = { ...hopNode(index, way.stops), ports: asked.node.ports };
  return writeInPlace(query, asked.node, [chain, ...trafficGuards(index, asked, way.hops, [way])]);
}

function waysFor(index: DocumentIndex, asked: AskedTrace): Pick<Ways, 'ways' | 'isComplete'> {
  const answer = answerTrace(index, asked);
  return answer.kind === 'ways' ? answer.ways : { ways: [], isComplete: false };
}

function holds(way: Way, { from, to }: Hop): boolean {
  return way.hops.some((one) => one.from === from && one.to === to);
}

/** Puts the terms where the trace stands. Where no `⇒` is left, nothing says any more how it goes on. */
function writeInPlace(
  query: Query,
  trace: TraceNode,
  terms: readonly [QueryNode, ...QueryNode[]],
): string {
  const [first, ...rest] = terms;
  const made = rest.reduce<QueryNode>((all, one) => addTerm(all, one) ?? all, first);
  const whole = replaceTrace(query, trace, () => made);
  const goesOn = tracesIn(whole).some(({ arrows }) => arrows.includes('any'));
  return goesOn ? printQuery(whole) : writeByVm(whole, false);
}

const TRAFFIC = fieldNode('kind', 'traffic');

/**
 * A → goes over what is no traffic too, and a ⇒ does not. So where a hop of a ⇒ is written with a →, what
 * would come in has to be kept out: by `kind:traffic`, or, where that would take away what a → was asked
 * for, hop by hop.
 * @param kept the ways that are to be left.
 */
function trafficGuards(
  index: DocumentIndex,
  { pattern, allowed }: AskedTrace,
  hops: readonly Hop[],
  kept: readonly Way[],
): readonly QueryNode[] {
  const isMore = (hop: Hop, flow: Flow) =>
    flow.to === hop.to &&
    !isTraffic(flow) &&
    !hop.flows.includes(flow) &&
    allowed(flow) !== 'no' &&
    // The trace's ports are asked of the flows of the last hop, and that is the same one here.
    (!kept.some((way) => way.hops.at(-1)?.to === hop.to) || pattern.lastHop(flow) !== 'no');
  const wider = hops.filter((hop) =>
    (index.outgoing.get(hop.from) ?? []).some((flow) => isMore(hop, flow)),
  );
  if (wider.length === 0) return [];
  const isTrafficAll = kept.every(({ hops: all }) =>
    all.every(({ flows }) => flows.every(isTraffic)),
  );
  if (isTrafficAll) return [TRAFFIC];
  return wider.map(({ from, to }): QueryNode => {
    const others: QueryNode = { kind: 'not', of: TRAFFIC, at: NOWHERE };
    const of: QueryNode = { kind: 'and', of: [hopNode(index, [from, to]), others], at: NOWHERE };
    return { kind: 'not', of, at: NOWHERE };
  });
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

interface Segment {
  /** Which of the trace's arrows the hop is part of. */
  readonly place: number;
  readonly arrow: PatternArrow;
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
      return { place, arrow, isFirst: hop === start, isLast: hop === stop - 1 };
    }
    start = stop;
  }
  return null;
}
