/** What a trace came to, in words: how many ways, and where they are weakest. */
import { groupBy } from '../model/groupBy.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { componentLabel, lowerFirst, wholeWords } from '../model/naming.ts';
import { ENCRYPTIONS } from '../model/vocabulary.ts';
import type { Encryption } from '../model/vocabulary.ts';
import { WEAKEST_FIRST } from '../model/weakestFirst.ts';
import { hopNeeds } from '../trace/provisos.ts';
import type { Way, Ways } from '../trace/way.ts';
import { weakestHop } from '../trace/weakestHop.ts';
import { joinWords } from './joinWords.ts';
import type { TraceList } from './listWays.ts';

/**
 * What is listed: `7 ways`, `More than 500 ways`, `6 components, 2 rings`; where nothing is, whether there
 * is none at all (`No way`) or none beside the rest of the query (`No way of what is asked`).
 */
export function countWays({ answer, listed, passedOver }: TraceList): string {
  if (answer.kind === 'ways') return countFound(answer.ways, listed.length, passedOver);
  if (answer.rings.length < 2) return 'No ring';
  if (listed.length === 0) return 'No ring of what is asked';
  const reached = listed.flatMap(({ of }) => (of.kind === 'ring' ? of.ring.components : []));
  return `${count(reached.length, 'component')}, ${count(listed.length, 'ring')}`;
}

function countFound({ isComplete, atLeast, ways }: Ways, listed: number, over: number): string {
  if (isComplete) {
    if (listed > 0) return count(listed, 'way');
    return over === 0 ? 'No way' : 'No way of what is asked';
  }
  if (atLeast > ways.length) {
    if (over === 0) return `More than ${count(ways.length, 'way')}`;
    return listed === 0
      ? `None of the first ${count(ways.length, 'way')}`
      : `At least ${count(listed, 'way')}`;
  }
  return listed === 0
    ? 'No way found, and there may be one'
    : `${count(listed, 'way')} found, and there may be more`;
}

/** Whether no chain of rows fits the trace, for sure: neither is one passed over, nor was the search given up. */
export function isNoWay({ answer }: TraceList): boolean {
  return answer.kind === 'ways' && answer.ways.isComplete && answer.ways.ways.length === 0;
}

/** What is not shown, and why; empty where all is. */
export function sayBound(list: TraceList, shown: number): readonly string[] {
  const { answer, listed, passedOver } = list;
  const bound = answer.kind === 'ways' ? boundOf(answer.ways, passedOver, shown) : [];
  if (passedOver === 0) return bound;
  const noun = answer.kind === 'ways' ? 'way' : 'ring';
  const others = count(passedOver, listed.length === 0 ? noun : `other ${noun}`);
  const hold = passedOver === 1 ? 'holds' : 'hold';
  return [...bound, `${others} ${hold} nothing of what is asked beside the trace.`];
}

function boundOf(
  { isComplete, atLeast, ways }: Ways,
  over: number,
  shown: number,
): readonly string[] {
  if (isComplete) return [];
  if (atLeast > ways.length) {
    return over === 0
      ? [`${shown} of more than ${ways.length}; narrow it.`]
      : [`Only the first ${ways.length} ways were looked through; narrow it.`];
  }
  return ways.length === 0
    ? ['The search was given up before it found a way; narrow it.']
    : [`${shown} of those found before the search was given up; narrow it.`];
}

/** The ways that are listed. */
export function waysOf({ listed }: Pick<TraceList, 'listed'>): readonly Way[] {
  return listed.flatMap(({ of }) => (of.kind === 'way' ? [of.way] : []));
}

/**
 * `Weakest hop: encryption not stated in 5, TLS in 2.`: weakest first, empty where no hop is traffic.
 */
export function sumUpWeakest(list: TraceList): string {
  const ways = waysOf(list);
  const found = ways.flatMap((way) => weakestHop(way)?.encryption ?? []);
  const counts = groupBy(found, (encryption) => encryption);
  const isAll = isSearchedThrough(list);
  const words = WEAKEST_FIRST.flatMap((encryption) => {
    const many = counts.get(encryption)?.length ?? 0;
    if (many === 0) return [];
    if (ways.length === 1) return [encryptionWords(encryption)];
    const all = isAll ? `all ${many}` : 'all that were found';
    return [`${encryptionWords(encryption)} in ${many === ways.length ? all : many}`];
  });
  return words.length === 0 ? '' : `Weakest hop: ${words.join(', ')}.`;
}

/** `All 7 hold only with Internal MySQL.`: what no way is there without; empty where there is none such. */
export function sayConditions(index: DocumentIndex, list: TraceList): string {
  const ways = waysOf(list);
  const [first, ...others] = ways.map(
    (way) => new Set(way.hops.flatMap((hop) => hopNeeds(index, hop))),
  );
  const shared = [...(first ?? [])].filter((one) => others.every((words) => words.has(one)));
  if (shared.length === 0) return '';
  const all = isSearchedThrough(list) ? `All ${ways.length} hold` : 'All that were found hold';
  return `${ways.length === 1 ? 'It holds' : all} ${joinWords(shared)}.`;
}

function isSearchedThrough({ answer }: TraceList): boolean {
  return answer.kind !== 'ways' || answer.ways.isComplete;
}

/** `mutual TLS`, `not encrypted`, `encryption not stated`: as they stand within a sentence. */
export function encryptionWords(encryption: Encryption): string {
  if (encryption === 'none') return 'not encrypted';
  if (encryption === 'not-stated') return 'encryption not stated';
  return lowerFirst(ENCRYPTIONS[encryption].label);
}

/**
 * `If BBS is down, affected on paper: 5 components that call it, and 1 that depends on those.`: what the
 * rings of `⇒BBS` mean for an outage. A row that names a VM as a whole may speak for what is down on it,
 * or for something else, so whoever comes in only by that may depend on it. Empty for what is not reached
 * by anything.
 */
export function sayAffected(index: DocumentIndex, { answer }: TraceList): string {
  if (answer.kind !== 'rings' || answer.sense !== 'to') return '';
  const [start, near, ...far] = answer.rings;
  if (start === undefined || near === undefined) return '';
  const callers = near.components.filter((id) => !near.byVm.has(id)).length;
  const ledAtOnce = near.components.length - callers;
  const others = ledAtOnce + far.flatMap(({ components }) => components).length;
  if (callers + others === 0) return '';
  const [be, it] = start.components.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const led = answer.rings.flatMap(({ byVm }) => [...byVm]);
  const byWhole = [...new Set(led.map((id) => wholeWords(index, id)))].join(' or ');
  const call = `${count(callers, 'component')} that ${verb(callers, 'call')} ${it}`;
  const depend =
    byWhole === ''
      ? `${verb(others, 'depend')} on ${callers === 1 ? 'that one' : 'those'}`
      : `may depend on ${it}, counting ways by ${byWhole}`;
  const affected = [
    ...(callers === 0 ? [] : [call]),
    ...(others === 0
      ? []
      : [`${callers === 0 ? count(others, 'component') : others} that ${depend}`]),
  ];
  const name = joinWords(start.components.map((id) => componentLabel(index, id)));
  return `If ${name} ${be} down, affected on paper: ${affected.join(', and ')}.`;
}

/** Why there is no ring: it reads as a sentence under the trace. Empty where there are some. */
export function sayNoRing(index: DocumentIndex, { answer, asked }: TraceList): string {
  if (answer.kind !== 'rings' || answer.rings.length > 1) return '';
  const start = answer.rings.flatMap(({ components }) => components);
  const name = joinWords(start.map((id) => componentLabel(index, id)));
  // What is ruled out, or enters by another port, may lead there all the same.
  const isNarrowed =
    asked.node.ports !== null || index.document.flows.some((flow) => asked.allowed(flow) === 'no');
  const what = isNarrowed ? 'nothing of what is asked' : 'nothing';
  return answer.sense === 'to'
    ? `On paper ${what} leads to ${name}.`
    : `On paper ${name} ${verb(start.length, 'call')} ${what}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function verb(number: number, plural: string): string {
  return number === 1 ? `${plural}s` : plural;
}
