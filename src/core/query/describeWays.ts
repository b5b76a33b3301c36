/** What a trace came to, in words: how many ways, and where they are weakest. */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { componentLabel } from '../model/naming.ts';
import { ENCRYPTIONS } from '../model/vocabulary.ts';
import type { Encryption } from '../model/vocabulary.ts';
import { groupBy } from '../model/groupBy.ts';
import { hopProvisos } from '../trace/provisos.ts';
import { weakestHop, WEAKEST_FIRST } from '../trace/weakestHop.ts';
import type { Way } from '../trace/way.ts';
import { joinWords } from './joinWords.ts';
import type { TraceList } from './listWays.ts';

/** `7 ways`, `No way`, `More than 500 ways`, `12 components, in 4 rings`. */
export function countWays({ answer, listed }: TraceList): string {
  if (answer.kind === 'rings') {
    const reached = answer.rings.slice(1).flatMap(({ components }) => components).length;
    return `${count(reached, 'component')}, ${count(listed.length, 'ring')}`;
  }
  const { isComplete, atLeast, ways } = answer.ways;
  if (isComplete) return listed.length === 0 ? 'No way' : count(listed.length, 'way');
  return atLeast > ways.length
    ? `More than ${count(ways.length, 'way')}`
    : `${count(ways.length, 'way')} found, and there may be more`;
}

/** What is not shown, and why; empty where all is. */
export function sayBound({ answer, passedOver }: TraceList, shown: number): readonly string[] {
  if (answer.kind === 'rings') return [];
  const { isComplete, atLeast, ways } = answer.ways;
  const over = atLeast > ways.length;
  const bound = over
    ? `${shown} of more than ${ways.length}; narrow it.`
    : `${shown} of those found before the search was given up; narrow it.`;
  const others = passedOver === 1 ? '1 other way holds' : `${passedOver} other ways hold`;
  const beside = `${others} nothing of what is asked beside the trace.`;
  return [...(isComplete ? [] : [bound]), ...(passedOver === 0 ? [] : [beside])];
}

/** `Weakest hop: not stated in 5 ways, TLS in 2`; weakest first, empty where no hop is traffic. */
export function sumUpWeakest(ways: readonly Way[]): string {
  const found = ways.flatMap((way) => weakestHop(way)?.encryption ?? []);
  const counts = groupBy(found, (encryption) => encryption);
  const words = WEAKEST_FIRST.flatMap((encryption) => {
    const many = counts.get(encryption)?.length ?? 0;
    if (many === 0) return [];
    if (ways.length === 1) return [encryptionWords(encryption)];
    const all = many === ways.length ? `all ${many}` : String(many);
    return [`${encryptionWords(encryption)} in ${all}`];
  });
  return words.length === 0 ? '' : `Weakest hop: ${words.join(', ')}.`;
}

/** `All 7 hold only with Internal MySQL`: what no way does without; empty where there is none such. */
export function sayConditions(index: DocumentIndex, ways: readonly Way[]): string {
  const [first, ...others] = ways.map(
    (way) => new Set(way.hops.flatMap((hop) => hopProvisos(index, hop))),
  );
  const shared = [...(first ?? [])].filter((one) => others.every((words) => words.has(one)));
  if (shared.length === 0) return '';
  const all = ways.length === 1 ? 'It holds' : `All ${ways.length} hold`;
  return `${all} ${joinWords(shared)}.`;
}

/** `mutual TLS`, `not encrypted`, `encryption not stated`: as they stand within a sentence. */
export function encryptionWords(encryption: Encryption): string {
  if (encryption === 'none') return 'not encrypted';
  if (encryption === 'not-stated') return 'encryption not stated';
  return encryption === 'mutual-tls' ? 'mutual TLS' : ENCRYPTIONS[encryption].label;
}

/**
 * `If BBS is down: 4 components that call it, and 7 that depend on those`: what the rings of `⇒BBS` mean
 * for an outage. Empty for what is not reached by anything.
 */
export function sayAffected(index: DocumentIndex, { answer }: TraceList): string {
  if (answer.kind !== 'rings' || answer.sense !== 'to') return '';
  const [start, near, ...far] = answer.rings.map(({ components }) => components);
  const name = joinWords((start ?? []).map((id) => componentLabel(index, id)));
  if (near === undefined || near.length === 0) return '';
  const others = far.flat().length;
  const more =
    others === 0
      ? ''
      : `, and ${others} that ${others === 1 ? 'depends' : 'depend'} on ${near.length === 1 ? 'it' : 'those'}`;
  const be = (start ?? []).length === 1 ? 'is' : 'are';
  return `If ${name} ${be} down, affected on paper: ${count(near.length, 'component')} that ${near.length === 1 ? 'calls' : 'call'} it${more}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
