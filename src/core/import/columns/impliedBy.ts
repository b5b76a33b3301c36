/**
 * What a title, a caption or the sentence above a table says for all of its rows: which way they run, over
 * what, and the ends that no column names. `Inbound Rules for Rancher Nodes` names a destination, `Ports used
 * for machine to control plane communication` both ends.
 */
import { plainText } from '../../model/plainText.ts';
import type { ImpliedDirection } from '../columnRole.ts';
import { HAS_ARROW, MUTUAL, arrowEnds } from './arrowEnds.ts';
import { isDividedAbroad, isInstructionAbroad } from './genericAbroad.ts';
import { cleanName, isGeneric, withoutGenericEnds } from './impliedName.ts';
import type { ImpliedName } from './impliedName.ts';
import { PATTERNS } from './impliedPatterns.ts';
import type { Pattern } from './impliedPatterns.ts';
import { isMachine, isNoName, isProse, listsSeveral, showsName } from './nameEvidence.ts';
import { seenIn, sentencesOf } from './seenFrom.ts';

export interface Implied {
  /** `null` where nothing is said; `either` where it speaks of rows that come in and of others that go out. */
  readonly direction: ImpliedDirection | 'either' | null;
  /** As written. */
  readonly transport: string | null;
  readonly ends: readonly ImpliedName[];
  /** Whether it names ends, in a way that is not understood: what stands farther off is then no better. */
  readonly isOpaque: boolean;
}

const LONGEST_TEXT = 400;
const LONGEST_MARKUP = 4000;
const INBOUND =
  /\b(?:inbound|incoming|ingress|eingehende?r?|entrants?|entrantes?)\b|入站|入方向|[傳传]入|受信|インバウンド|인바운드/iu;
const OUTBOUND =
  /\b(?:outbound|outgoing|egress|ausgehende?r?|sortants?|salientes?)\b|出站|出方向|[傳传]出|送信方向|アウトバウンド|아웃바운드/iu;
/** `No inbound access`, `all outbound traffic is allowed`: what is said beside the rows, and of none of them. */
const DENIED_WAY =
  /\b(?:(?:no|not|without|never|nor)\s+(?:\w+\s+){0,2}?(?:inbound|incoming|ingress|outbound|outgoing|egress)\b|all\s+(?:other\s+)?(?:inbound|incoming|ingress|outbound|outgoing|egress)\s+(?:\w+\s+){1,2}?(?:is|are)\b)/giu;
/** `The dynamic client port range for outgoing connections`: where a caller calls from, and none of these rows. */
const CALLERS_PORTS =
  /\b(?:dynamic|ephemeral|client|source|random)\s+(?:\w+\s+){0,2}?ports?\s[^.]{0,40}?\b(?:inbound|incoming|ingress|outbound|outgoing|egress)\b/giu;
const INTERNAL = /\b(?:internal (?:to|for|within|communications?|traffic|flows?)|are internal)\b/iu;
/** What comes before `X to Y` and makes it something else: `How to …`, `Ports to open`. */
const NO_SOURCE =
  /(?:^|\s)(?:how|introduction|guide|ports?|required|used|needs?|needed|able|have|has|order|access|connect(?:ing|s)?|listens?|open(?:ing)?|allow(?:ed|ing)?|related|specific|respect|due|according|addition|refer|appl(?:y|ies)|changes?|links?|migrat\w+|upgrad\w+|mov\w+|renam\w+|return\w*|want|trying|path|road|back|next|prior|similar|add(?:ing|ed)?|go|going|deploy\w*|install\w*|necessary|must|subject|up|(?!(?:billing|routing|logging|monitoring|ring)$)\p{Ll}{3,}ing)$/iu;

const BETWEEN = /\bbetween\s+(.{2,80}?)(?:\s+and\s+(.{2,60}?))?(?:$|[.:;,(])/iu;
const WHOLE_TO = /^((?:[^\s()]+\s+){0,3}[^\s()]+)\s+to\s+((?:[^\s()]+\s+){0,3}[^\s()]+)$/iu;
/** `To Foo Manager`; in small letters it would be `To open ports`. */
const BARE = /^(From|To)\s+(?:the\s+)?([\p{Lu}\d].{1,80})$/u;
/** `Adding nodes to the cluster` tells what to do, and names no caller. */
const INSTRUCTION =
  /^(?:\p{L}+ing|connect|add|configure|open|allow|send|push|deploy|publish|migrate|move|expose|forward|apply|upgrade|see|use|go|how|install|enable|disable|set|get|make|create|do|run|start|stop|verify|check|ensure|review|update|change|test)\s/iu;

export function impliedBy(text: string): Implied {
  const said = sentencesOf(plainText(text.slice(0, LONGEST_MARKUP)).slice(0, LONGEST_TEXT))
    .filter((sentence) => !REFERS.test(sentence) && !MAY_DIFFER.test(sentence))
    .map((sentence) => sentence.replace(CONCEDED, '').replace(AT_FIRST, ''))
    .join(' ')
    .replace(/[\s:.]+$/u, '');
  const direction = MUTUAL.test(said) ? 'both' : directionIn(said);
  const hasArrow = HAS_ARROW.test(said);
  const found = hasArrow ? arrowEnds(said) : clientsCall(said, endsIn(said));
  const isCaller = CALLS.test(said) && found.every(({ role }) => role === 'endpoint');
  const ends = isCaller ? [] : found;
  const isEitherWay = direction === 'either' && ends.length === 1;
  return {
    direction,
    transport: transportIn(said),
    ends: isEitherWay ? ends.map((end) => ({ ...end, role: 'endpoint' })) : ends,
    isOpaque: ends.length === 0 && (hasArrow || found.length > 0),
  };
}

/** `For more information about …, see …`: what another page is about. */
const REFERS =
  /^(?:(?:for|to (?:get|find|see|read))\s+(?:(?:more|additional|further|detailed|complete|full)\s)+(?:information|details?|about|on)\b|(?:for|to)\s+(?:information|details|learn\s+(?:more|how)|help)\b|(?:see|refer|read|learn more|more information|check out|visit)\s)/iu;

/** `These ports may have been changed on the hosts`: that others may hold, and nobody's that do. */
const MAY_DIFFER =
  /^(?:the|these|those|all|any|such|some|default|listed)\s(?:[\w-]+\s){0,3}?ports?\s(?:[\w-]+\s){0,2}?(?:may|might|can|could)\s(?:also\s)?(?:have been|be)\s(?:changed|modified|customi[sz]ed|reconfigured|reassigned|overridden|altered|adjusted)\b/iu;

/** `Although the guide lists the ports of the nodes apart, …`: what does not hold here. */
const CONCEDED =
  /^(?:(?:even )?though|although|unlike|despite|instead of|rather than|contrary to)\s[^,;.]{1,200},\s/iu;

/** `By default, the keeper listens on …`: when, before who. */
const AT_FIRST =
  /^(?:by default|normally|typically|usually|generally|initially|currently|out of the box|in general|note that|please note(?: that)?),?\s+/iu;

/** `Keeper uses these ports to communicate with clients`: whoever speaks with a client was called by it. */
function clientsCall(said: string, ends: readonly ImpliedName[]): readonly ImpliedName[] {
  const [one, other, ...more] = ends;
  if (one?.role !== 'source' || other?.role !== 'destination' || more.length > 0) return ends;
  if (!/\b(?:communicat\w+|talk\w*|interact\w*|exchang\w+) (?:\S+ )?with\b/iu.test(said))
    return ends;
  if (!CLIENTS.test(other.name) || CLIENTS.test(one.name)) return ends;
  return [
    { ...other, role: 'source' },
    { ...one, role: 'destination' },
  ];
}

const CLIENTS = /(?:^|\s)(?:clients?|browsers?)$/iu;

/** `The app connects to the store. These are the ports used by the app`: perhaps those that it calls. */
const CALLS =
  /\b(?:communicat(?:es?|ing)|connect(?:s|ing)?|talk(?:s|ing)?)\s+(?:with|to)\s.*\b(?:used|needed|required) by\b/iu;

/** `Ports by server type`: how the tables below are divided, and nobody's name. */
const DIVISION =
  /\b(?:by|per)\s+(?:\w+\s+){0,2}?(?:types?|roles?|categor(?:y|ies)|components?|services?|nodes?|environments?|zones?|functions?|layers?|protocols?|products?|tiers?|purposes?|numbers?|ports?|use cases?|scenarios?)\s*$/iu;

/** `During installation`, `Needed at all times`: when, and nobody's name. */
const OCCASION =
  /^[\s\d.)(:-]*(?:(?:during|at|after|before|when|while|if|in|on|with|without|since|until|as)\s|(?:needed|required|optional|mandatory|recommended|used|allowed|opened|always|only|additional(?:ly)?|conditional(?:ly)?)\s.*\b(?:at|in|during|when|while|if|until|before|after|on)\b)/iu;

/** `Scenario A`, `Version 2.0 and later`, `Who needs what?`: what the tables below are, and nobody's name. */
const NOBODY =
  /^[\s\d.)(:-]*(?:(?:scenario|option|case|version|release|method|variant|phase|example|mode|topology|fig(?:ure)?)\s+(?:\p{L}|[\d.]+)(?!\p{L})|(?:what|which|who|whom|why|when|where|how)\s)|(?:^|\s)v\d[\d.x]*\s*$|\?\s*$|^release notes/iu;
/** `Restricting access`, `Konfiguration der …`: something that is done, and nobody's name. */
const DOING =
  /^(?:(?:restrict|open|clos|configur|ensur|allow|permit|grant|limit|secur|harden|lock|verify|check|enabl|disabl|creat|add|remov|updat|prepar|plan|understand|troubleshoot|test|us|mak|sett|gett)(?:t|n)?ing\s|(?:configurazione|konfiguration|konfigurieren|configuraci[oó]n|configura[cç][aã]o|configurer|configurar|einrichtung|impostazion[ei]|regole)(?!\p{L}))/iu;
/** `Mail ports for end users`: what is before is what the ports are for, and what is behind is not who listens. */
const PORTS_FOR =
  /\b(?:ports?|rules?|traffic|connections?|access)\s+(?:for|of|from|to|by|between)\s/iu;
/** `Certificate setup`: what is left of the title of a chapter. */
const CHAPTER =
  /(?:^|\s)(?:set-?up|hardening|troubleshooting|installation|onboarding|walkthrough|how-?to|best practices|next steps)$/iu;
/** `Gateway サーバーのポート`: of what, and then that it is ports. */
const PORTS_EAST =
  /(?:の|的)?(?:使用|必要な|通信)?(?:ポート|通信要件|ファイアウォール|端口|防火墙|防火牆)(?:番号|一覧|要件|設定|要求|列表|规则|設置)?\s*$/u;

/** `SG: Web tier`, `Security group - Web tier`: where rules are kept, and then whom they are about. */
const KEPT_IN =
  /^\s*(?:(?:network\s+)?security\s+groups?|n?sgs?|n?acls?)(?:\s*:|\s+[-–—])\s+(?=\S)/iu;

/** A heading that is a name and nothing else (`BOSH Director`), or one with words of networks around it. */
export function nameIn(text: string): ImpliedName | null {
  const heading = text.slice(0, LONGEST_TEXT).replace(PORTS_EAST, '').replace(KEPT_IN, '');
  if ([HAS_ARROW, DIVISION, OCCASION, NOBODY, PORTS_FOR].some((test) => test.test(heading)))
    return null;
  if (isDividedAbroad(heading) || isInstructionAbroad(cleanName(heading))) return null;
  const name = withoutGenericEnds(cleanName(heading));
  if (name === '' || name.split(/\s+/u).length > 5 || NO_SOURCE.test(name)) return null;
  if (DOING.test(cleanName(heading)) || CHAPTER.test(name) || isWay(heading)) return null;
  if (BEHIND_PORTS.exec(heading)?.[1] === name && !isMachine(name)) return null;
  if (/^(?:inter|intra|cross)[-\s]|^(?:internet|intranet)$/iu.test(name)) return null;
  return isGeneric(name) || isNoName(name, 'endpoint')
    ? null
    : { role: 'endpoint', name, certainty: 'guess' };
}

/** `Firewall checks`, `Port Basics`: what is told of them. Whose they are stands before that, or behind a `for`. */
const BEHIND_PORTS =
  /(?:^|\s)(?:ports?|firewalls?|network(?:ing)?|protocols?|traffic)\s+(\p{L}\p{Ll}+)\s*$/iu;

/** `Keeper (source) to Lamp`: whoever it names, it names two. */
function isWay(heading: string): boolean {
  return /\S\s(?:to|für|zwischen|entre|pour|para)\s\S/iu.test(
    heading.replace(/\([^()]*\)/gu, ' ').replace(/\s+/gu, ' '),
  );
}

function directionIn(text: string): Implied['direction'] {
  const told = text.replace(DENIED_WAY, ' ').replace(CALLERS_PORTS, ' ');
  const isInbound = INBOUND.test(told);
  const isOutbound = OUTBOUND.test(told);
  if (isInbound && isOutbound) return 'either';
  if (isInbound) return 'inbound';
  if (isOutbound) return 'outbound';
  return INTERNAL.test(told) ? 'internal' : null;
}

function transportIn(text: string): string | null {
  // A `TCP Router` is called by it, whatever its rules are about.
  const own = text.replace(
    /\b(?:tcp|udp)(?=\s(?:routers?|prox(?:y|ies)|relays?|[aen]?lbs?|load balancers?)\b)/giu,
    ' ',
  );
  const tcp = /\btcp\b/iu.exec(own);
  const udp = /\budp\b/iu.exec(own);
  if (tcp !== null && udp === null) return tcp[0];
  return udp !== null && tcp === null ? udp[0] : null;
}

/** The last sentence leads to the table; one before it may name what all of them are about. */
function endsIn(text: string): readonly ImpliedName[] {
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
  if (!isName(other) || isNoName(other, 'destination')) return [];
  return [
    { role: 'source', name: one, certainty: 'guess' },
    { role: 'destination', name: other, certainty: 'guess' },
  ];
}
