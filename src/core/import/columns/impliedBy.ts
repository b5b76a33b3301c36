/**
 * What a title, a caption or the sentence above a table says for all of its rows: which way they run, over
 * what, and the ends that no column names. `Inbound Rules for Rancher Nodes` names a destination, `Ports used
 * for machine to control plane communication` both ends.
 */
import { plainText } from '../../model/plainText.ts';
import type { ImpliedDirection } from '../columnRole.ts';
import { cleanName, isGeneric, withoutGenericEnds } from './impliedName.ts';

export interface ImpliedName {
  readonly role: 'source' | 'destination' | 'endpoint';
  readonly name: string;
  readonly certainty: 'sure' | 'guess';
}

export interface Implied {
  /** `null` where nothing is said; `either` where it speaks of rows that come in and of others that go out. */
  readonly direction: ImpliedDirection | 'either' | null;
  /** As written. */
  readonly transport: string | null;
  readonly ends: readonly ImpliedName[];
}

const LONGEST_TEXT = 400;
const INBOUND =
  /\b(?:inbound|incoming|ingress|eingehende?r?|entrants?|entrantes?)\b|入站|受信|インバウンド/iu;
const OUTBOUND =
  /\b(?:outbound|outgoing|egress|ausgehende?r?|sortants?|salientes?)\b|出站|送信方向|アウトバウンド/iu;
const INTERNAL = /\b(?:internal (?:to|for|within|communications?|traffic|flows?)|are internal)\b/iu;
/** What comes before `X to Y` and makes it something else: `How to …`, `Ports to open`. */
const NO_SOURCE =
  /(?:^|\s)(?:how|introduction|guide|ports?|required|used|needs?|needed|able|have|has|order|access|connect(?:ing|s)?|listens?|open(?:ing)?|allow(?:ed|ing)?|related|specific|respect|due|according|addition|refer|appl(?:y|ies)|changes?|links?|migrat\w+|upgrad\w+|mov\w+|renam\w+|return\w*|want|trying|path|road|back|next|prior|similar|add(?:ing|ed)?|go|going|deploy\w*|install\w*|necessary|must|subject|up)$/iu;

interface Pattern {
  readonly text: RegExp;
  readonly roles: readonly ImpliedName['role'][];
  readonly certainty: ImpliedName['certainty'];
}

/** In the order of how much they say; the first that finds names is believed. */
const PATTERNS: readonly Pattern[] = [
  {
    text: /^(.{2,60}?)\s*(?:→|⇒|↔|⇔|⟷|<?-{1,3}>|<?={1,2}>)\s*(.{2,60})$/u,
    roles: ['source', 'destination'],
    certainty: 'sure',
  },
  {
    text: /\bfrom:?\s+(.{2,60}?),?\s+to:?\s+(.{2,80})$/iu,
    roles: ['source', 'destination'],
    certainty: 'sure',
  },
  {
    text: /(?:\bfor|\bof|:)\s*(?:the\s+)?(\S.{1,50}?)[\s-]to[\s-](.{2,50}?)\s+(?:communications?|traffic|connections?|connectivity|flows?|ports?|rules?)\b/iu,
    roles: ['source', 'destination'],
    certainty: 'sure',
  },
  {
    text: /^(?:the\s+)?(\S.{1,50}?)[\s-]to[\s-](.{2,50}?)\s+(?:communications?|traffic|connections?|connectivity|flows?|ports?|rules?)\b/iu,
    roles: ['source', 'destination'],
    certainty: 'sure',
  },
  {
    text: /\b(?:inbound|incoming|ingress)\b(?:\s+[\w/-]+){0,5}?\s+from\s+(.+)$/iu,
    roles: ['source'],
    certainty: 'sure',
  },
  {
    text: /\b(?:inbound|incoming|ingress)\b(?:\s+[\w/-]+){0,5}?\s+(?:to|for|on|into|of|at)\s+(.+)$/iu,
    roles: ['destination'],
    certainty: 'sure',
  },
  {
    text: /\b(?:outbound|outgoing|egress)\b(?:\s+[\w/-]+){0,5}?\s+to\s+(.+)$/iu,
    roles: ['destination'],
    certainty: 'sure',
  },
  {
    text: /\b(?:outbound|outgoing|egress)\b(?:\s+[\w/-]+){0,5}?\s+(?:from|for|on|of|by)\s+(.+)$/iu,
    roles: ['source'],
    certainty: 'sure',
  },
  {
    text: /^(.{2,60}?)\s*[-–—:(]?\s*\b(?:inbound|incoming|ingress)\b/iu,
    roles: ['destination'],
    certainty: 'sure',
  },
  {
    text: /^(.{2,60}?)\s*[-–—:(]?\s*\b(?:outbound|outgoing|egress)\b/iu,
    roles: ['source'],
    certainty: 'sure',
  },
  {
    text: /\b(?:ports?|firewall|rules?|traffic|connections?|listeners?)\b(?:(?!\s(?:for|of)\s).){0,80}?\s(?:by|on|at)\s+(.+)$/iu,
    roles: ['endpoint'],
    certainty: 'sure',
  },
  {
    text: /\b(?:ports?|firewall|rules?|traffic|connections?|requirements?|connectivity|communications?|access)\b.{0,80}?\s(?:for|of)\s+(.+)$/iu,
    roles: ['endpoint'],
    certainty: 'guess',
  },
];

const BETWEEN = /\bbetween\s+(.{2,80}?)(?:\s+and\s+(.{2,60}?))?(?:$|[.:;,(])/iu;
const WHOLE_TO = /^((?:[^\s()]+\s+){0,3}[^\s()]+)\s+to\s+((?:[^\s()]+\s+){0,3}[^\s()]+)$/iu;
/** `Adding nodes to the cluster` tells what to do, and names no caller. */
const INSTRUCTION =
  /^(?:\p{L}+ing|connect|add|configure|open|allow|send|push|deploy|publish|migrate|move|expose|forward|apply|upgrade|see|use|go|how)\s/iu;

export function impliedBy(text: string): Implied {
  const said = plainText(text)
    .slice(0, LONGEST_TEXT)
    .replace(/[\s:.]+$/u, '');
  const direction = isMutual(said) ? 'both' : directionIn(said);
  const ends = endsIn(said);
  const isEitherWay = direction === 'either' && ends.length === 1;
  return {
    direction,
    transport: transportIn(said),
    ends: isEitherWay ? ends.map((end) => ({ ...end, role: 'endpoint' })) : ends,
  };
}

/** A heading that is a name and nothing else (`BOSH Director`), or one with words of networks around it. */
export function nameIn(heading: string): ImpliedName | null {
  const name = withoutGenericEnds(cleanName(heading));
  if (name === '' || name.split(/\s+/u).length > 5 || NO_SOURCE.test(name)) return null;
  if (/^(?:inter|intra|cross)[-\s]/iu.test(name)) return null;
  return isGeneric(name) ? null : { role: 'endpoint', name, certainty: 'guess' };
}

/** An arrow with two heads, and a name on either side. */
function isMutual(text: string): boolean {
  return /\S\s*(?:↔|⇔|⟷|<[-=]+>)\s*\S/u.test(text);
}

function directionIn(text: string): Implied['direction'] {
  const isInbound = INBOUND.test(text);
  const isOutbound = OUTBOUND.test(text);
  if (isInbound && isOutbound) return 'either';
  if (isInbound) return 'inbound';
  if (isOutbound) return 'outbound';
  return INTERNAL.test(text) ? 'internal' : null;
}

function transportIn(text: string): string | null {
  const tcp = /\btcp\b/iu.exec(text);
  const udp = /\budp\b/iu.exec(text);
  if (tcp !== null && udp === null) return tcp[0];
  return udp !== null && tcp === null ? udp[0] : null;
}

function endsIn(text: string): readonly ImpliedName[] {
  const own = sentenceOf(text);
  const among = betweenIn(own);
  if (among.length > 0) return among;
  for (const pattern of PATTERNS) {
    const found = pattern.text.exec(own);
    const ends = found === null ? [] : named(found.slice(1), pattern);
    if (ends.length > 0) return ends;
  }
  const whole = WHOLE_TO.exec(own);
  return whole === null || INSTRUCTION.test(own)
    ? []
    : named(whole.slice(1), {
        text: WHOLE_TO,
        roles: ['source', 'destination'],
        certainty: 'guess',
      });
}

/** The last sentence leads to the table; those before it speak of other things. */
function sentenceOf(text: string): string {
  const sentences = text.split(/(?<=[a-z)]{2}[.!?])\s+(?=[A-Z])/u);
  return sentences.at(-1) ?? text;
}

/** All the names that a pattern wants, or none. */
function named(found: readonly (string | undefined)[], pattern: Pattern): readonly ImpliedName[] {
  const ends = pattern.roles.flatMap((role, at): readonly ImpliedName[] => {
    const text = found[at] ?? '';
    if (pattern.roles.length === 2 && at === 0 && NO_SOURCE.test(text)) return [];
    const name = withoutGenericEnds(cleanName(text));
    return isName(name) ? [{ role, name, certainty: pattern.certainty }] : [];
  });
  return ends.length === pattern.roles.length ? ends : [];
}

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
  if (!isName(one)) return [];
  if (found[2] === undefined) {
    return [
      { role: 'source', name: one, certainty: 'sure' },
      { role: 'destination', name: one, certainty: 'sure' },
    ];
  }
  const other = withoutGenericEnds(cleanName(found[2]));
  if (!isName(other)) return [];
  return [
    { role: 'source', name: one, certainty: 'guess' },
    { role: 'destination', name: other, certainty: 'guess' },
  ];
}
