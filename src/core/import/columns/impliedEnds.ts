/** The ends that a sentence or a title names: `Ports used for machine to control plane communication` names both. */
import { cleanName, isGeneric, withoutGenericEnds } from './impliedName.ts';
import type { ImpliedName, Pattern } from './impliedName.ts';
import { PATTERNS } from './impliedPatterns.ts';
import { isNoName, isProse, listsSeveral, showsName } from './nameEvidence.ts';
import { DOING, NO_SOURCE } from './noEnd.ts';
import { seenIn, sentencesOf } from './seenFrom.ts';

const BETWEEN = /\bbetween\s+(.{2,80}?)(?:\s+and\s+(.{2,60}?))?(?:$|[.:;,(])/iu;
const WHOLE_TO = /^((?:[^\s()]+\s+){0,3}[^\s()]+)\s+to\s+((?:[^\s()]+\s+){0,3}[^\s()]+)$/iu;
/** `To Foo Manager`; in small letters it would be `To open ports`. */
const BARE = /^(From|To)\s+(?:the\s+)?([\p{Lu}\d].{1,80})$/u;
/** `Adding nodes to the cluster` tells what to do, and names no caller. */
const INSTRUCTION =
  /^(?:\p{L}+ing|connect|add|configure|open|allow|send|push|deploy|publish|migrate|move|expose|forward|apply|upgrade|see|use|go|how|install|enable|disable|set|get|make|create|do|run|start|stop|verify|check|ensure|review|update|change|test)\s/iu;

/** The last sentence leads to the table; one before it may name what all of them are about. */
export function endsIn(text: string): readonly ImpliedName[] {
  const [last = text, ...others] = sentencesOf(text).toReversed();
  const seen = seenIn([last, ...others]);
  if (seen.length > 0) return seen;
  const ends = endsInSentence(last);
  if (ends.length > 0) return ends;
  for (const sentence of others) {
    const isOfTable = NAMES_PORTS.test(sentence) && !DENIES.test(sentence);
    const found = isOfTable ? endsInSentence(sentence) : [];
    if (found.length > 0) return found.map((end) => ({ ...end, certainty: 'guess' }));
  }
  return [];
}

const NAMES_PORTS = /\b(?:ports?|rules?|connections?|traffic|firewalls?)\b/iu;

/** What is not so, or is so of nothing else, is said beside the table. */
const DENIES = /\b(?:no|not|never|without|cannot|only|-only)\b/iu;

function endsInSentence(text: string): readonly ImpliedName[] {
  const label = LABEL.exec(text);
  const own = label === null ? text : text.slice(label[0].length);
  const among = betweenIn(own);
  if (among.length > 0) return among;
  if (label !== null) {
    const ends = labelledEnds(own, label[1] ?? '');
    if (ends.length > 0) return ends;
  }
  for (const pattern of PATTERNS) {
    const found = pattern.text.exec(text);
    const ends = found === null ? [] : named(found.slice(1), pattern, text);
    if (ends.length > 0) return ends;
  }
  const bare = BARE.exec(own);
  if (bare !== null && !INSTRUCTION.test(bare[2] ?? '')) {
    const role = bare[1] === 'From' ? 'source' : 'destination';
    return named(bare.slice(2), { roles: [role], certainty: 'guess' }, own);
  }
  // `Agent to Collector (if it is used)`: when, and no part of a name.
  const whole = WHOLE_TO.exec(own.replace(/\s*\([^()]*\)(?=\s|$)/gu, ''));
  if (whole === null || INSTRUCTION.test(own)) return [];
  return named(whole.slice(1), BOTH, own);
}

/** `Outbound — Vault to External Services`: which way, and then what the heading is about. */
const LABEL = /^(inbound|incoming|ingress|outbound|outgoing|egress)\s*(?:[-–—:]|→)\s*/iu;

function labelledEnds(text: string, way: string): readonly ImpliedName[] {
  const isOut = /^(?:out|egress)/iu.test(way);
  const whole = WHOLE_TO.exec(text);
  if (whole === null) return [];
  const both = named(whole.slice(1), BOTH, text);
  if (both.length > 0) return both;
  // Of `X to external services` the one that is a name is the one that is known.
  return isOut
    ? named(whole.slice(1, 2), { roles: ['source'], certainty: 'guess' }, text)
    : named(whole.slice(2), { roles: ['destination'], certainty: 'guess' }, text);
}

const BOTH = { roles: ['source', 'destination'], certainty: 'guess' } as const;

/** All the names that a pattern wants, or none. */
function named(
  found: readonly (string | undefined)[],
  { roles, certainty }: Pick<Pattern, 'roles' | 'certainty'>,
  sentence: string,
): readonly ImpliedName[] {
  const mustShow = isProse(sentence);
  const ends = roles.flatMap((role, at): readonly ImpliedName[] => {
    const text = found[at] ?? '';
    if (DOING.test(text) || (roles.length === 2 && at === 0 && NO_SOURCE.test(text))) return [];
    const own = cleanName(text);
    if (/\sto\s/iu.test(own) || RELATIVE.test(text)) return [];
    if (roles.length === 1 && (listsSeveral(text) || goesOn(text, own, sentence))) return [];
    if (role === 'endpoint' && /\sfirewall$/iu.test(own)) return [];
    // Of two ends either may be called by nothing more, and who calls may be anybody outside.
    const isOutside = role === 'source' && OUTSIDE.test(own);
    if (roles.length === 2 && (isOutside || NETWORK.test(own)))
      return [{ role, name: own, certainty }];
    const name = withoutGenericEnds(own);
    if (!isName(name) || isNoName(name, role)) return [];
    // `The firewall and the console use …`: of two, the one is left that is no generic word.
    if (/\sand\s/iu.test(own) && !/\sand\s/iu.test(name)) return [];
    // `X to Y` may be anything to do: what it is done to shows that it is none of that.
    return !(mustShow || at > 0) || showsName(name, text) ? [{ role, name, certainty }] : [];
  });
  return ends.length === roles.length ? ends : [];
}

/** `The host can run behind a firewall`: what begins the sentence has a verb of its own, and is not what was meant. */
function goesOn(text: string, name: string, sentence: string): boolean {
  const at = text.indexOf(name);
  return (
    sentence.trimStart().startsWith(text.trimStart()) &&
    at !== -1 &&
    /^\s+\p{L}/u.test(text.slice(at + name.length))
  );
}

const OUTSIDE = /^(?:(?:the )?internet|external|outside|public|anywhere|world)$/iu;

/** `the host on which it runs`: told by what it does, and called nothing. */
const RELATIVE =
  /^(?:\S+\s+){1,4}?(?:in|on|at|to|from|by|with|through|over|for)\s+(?:which|whom)(?=\s)/iu;

const NETWORK = /^[^\s,;:()]+(?:\s[^\s,;:()]+){0,2}\s(?:networks?|v?lan|zone)$/iu;

function isName(name: string): boolean {
  return (
    name !== '' &&
    name.length <= 60 &&
    name.split(/\s+/u).length <= 7 &&
    !/\sto\s/iu.test(name) &&
    !isGeneric(name)
  );
}

const GENERIC_END =
  /^(?:the |your |all |any |other |external )*(?:applications?|systems?|services|components|resources|parties|products|solutions)(?=\s(?:that|which)\s|$)/iu;

/** `between Rancher nodes`: one kind of thing among its own. `between A and B` leaves open who calls. */
function betweenIn(text: string): readonly ImpliedName[] {
  const found = BETWEEN.exec(text);
  if (found === null) return [];
  const one = withoutGenericEnds(cleanName(found[1] ?? ''));
  if (!isName(one) || isNoName(one, 'source') || !showsName(one, found[1] ?? '')) return [];
  if (found[2] === undefined) {
    return [
      { role: 'source', name: one, certainty: 'sure' },
      { role: 'destination', name: one, certainty: 'sure' },
    ];
  }
  const other = withoutGenericEnds(cleanName(found[2]));
  // `Between the keeper and applications that …`: the one that is a name has rows of its own.
  if (GENERIC_END.test(found[2])) return [{ role: 'endpoint', name: one, certainty: 'guess' }];
  if (!isName(other) || isNoName(other, 'destination')) return [];
  return [
    { role: 'source', name: one, certainty: 'guess' },
    { role: 'destination', name: other, certainty: 'guess' },
  ];
}
