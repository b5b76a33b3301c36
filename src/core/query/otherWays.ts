/**
 * Where there is no way: the questions that come near and have an answer. Each is a whole query that keeps
 * the rest of what is asked, and is counted by asking it, so that it brings what it promises.
 */
import { asDocumented } from '../model/asDocumented.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { lowerFirst, wholeWords } from '../model/naming.ts';
import type { Query, TraceNode } from './ast.ts';
import type { AskedTrace } from './askedTrace.ts';
import { countWays, waysOf } from './describeWays.ts';
import { listWays } from './listWays.ts';
import type { TraceList } from './listWays.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';
import { dropRuledOut, replaceTrace, tracesIn } from './replaceTrace.ts';
import { writeByVm } from './writeByVm.ts';

export interface OtherWays {
  /** `The other way round`. */
  readonly words: string;
  readonly query: string;
  /** As many as its list has: at least one. */
  readonly ways: number;
  /** `7 ways`, `more than 500 ways`: what the list will be headed by. */
  readonly count: string;
}

/**
 * @param query that the trace is asked in.
 * @param asked has no way: `isNoWay` of its list.
 */
export function otherWays(
  index: DocumentIndex,
  query: Query,
  asked: AskedTrace,
): readonly OtherWays[] {
  return questionsNear(query, asked).flatMap((question) => {
    const list = listFor(index, question);
    if (list === null || list.listed.length === 0) return [];
    const words = question.words ?? sayByWhole(index, list);
    const ways = list.listed.length;
    return [{ words, query: question.query, ways, count: lowerFirst(countWays(list)) }];
  });
}

interface Question {
  /** `null`: its ways tell. */
  readonly words: string | null;
  readonly query: string;
  /** Which of the traces that the query asks. */
  readonly place: number;
}

function questionsNear(query: Query, { node, byVm }: AskedTrace): readonly Question[] {
  const place = tracesIn(query).indexOf(node);
  const free = query === null ? null : dropRuledOut(query, node);
  return [
    ...(node.arrows.includes('any') && !byVm
      ? [{ words: null, query: writeByVm(query, true), place }]
      : []),
    ...(free === query
      ? []
      : [{ words: 'With nothing ruled out', query: printQuery(free), place }]),
    // The ports are those of the last hop, and turned there would be another one.
    ...(node.ports === null ? [turnedRound(query, node)] : []),
  ];
}

function turnedRound(query: Query, node: TraceNode): Question {
  const turned = { ...node, ends: node.ends.toReversed(), arrows: node.arrows.toReversed() };
  const whole = replaceTrace(query, node, () => turned);
  const traces = tracesIn(whole);
  const itself = traces.indexOf(turned);
  // Where it stood beside the other already, that one is it.
  const same = traces.findIndex((one) => printQuery(one) === printQuery(turned));
  const place = itself < 0 ? same : itself;
  return { words: 'The other way round', query: printQuery(whole), place };
}

function listFor(index: DocumentIndex, { query, place }: Question): TraceList | null {
  const reading = readQuery(query, index);
  return reading.ok ? (listWays(index, reading)[place] ?? null) : null;
}

/** `By the VM as a whole`: all of its ways are there by that, for without it there was none. */
function sayByWhole(index: DocumentIndex, list: TraceList): string {
  const hops = waysOf(list).flatMap((way) => way.hops);
  const words = hops.flatMap(({ by, to }) => (by === 'vm' ? [wholeWords(index, to)] : []));
  return `By ${[...new Set(words)].join(' or ')}`;
}

/**
 * How many ways there are as documented, where choices that were made leave none: `7 ways`; `null` where
 * nothing is chosen, or where there are none in any case.
 */
export function waysAsDocumented(
  index: DocumentIndex,
  query: Query,
  { node }: Pick<AskedTrace, 'node'>,
): string | null {
  if (index.choices.size === 0) return null;
  const question = { words: null, query: printQuery(query), place: tracesIn(query).indexOf(node) };
  const list = listFor(asDocumented(index), question);
  return list === null || list.listed.length === 0 ? null : countWays(list);
}
