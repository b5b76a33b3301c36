/**
 * What a heading means, by whole words. A heading has parts, divided by a slash, an `and`, a bracket:
 * `Port/Protocol` holds both, `Inbound/Outbound` is one thing, and what stands in parentheses only helps.
 */
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import { plainText } from '../../model/plainText.ts';
import type { ColumnRole, HeadingStates } from '../columnRole.ts';
import type { HeadingConcept } from './headingConcept.ts';
import { meaning } from './headingMeaning.ts';
import type { EndPart, HeadingMeaning, MeaningKind } from './headingMeaning.ts';
import { headingWords } from './headingWords.ts';
import type { HeadingWord } from './headingWords.ts';
import { readPortHeading } from './readPortHeading.ts';

const DIVIDER = /\s*(?:[/\\|,;&+:→⇒↔]|->|=>|<->|\s-\s|\b(?:and|or|und|oder|et|ou|y|o|e)\b)\s*/iu;
const PARENTHESES = /[(（[［]([^()（）[\]［］]*)[)）\]］]/g;

/** Words that mean an end only where they are all of a heading: `To`, `De`, `A`. */
const WHOLE_HEADINGS: ReadonlyMap<string, 'source' | 'destination'> = new Map([
  ['to', 'destination'],
  ['a', 'destination'],
  ['de', 'source'],
  ['da', 'source'],
]);

export function readHeading(text: string): HeadingMeaning {
  const plain = plainText(text);
  if (!/[\p{L}\p{N}#]/u.test(plain)) return meaning('empty');
  const outside = plain.replace(/\((?:s|es|en|e)\)/gi, 's').replace(PARENTHESES, ' ');
  const inside = [...plain.replace(/\((?:s|es|en|e)\)/gi, 's').matchAll(PARENTHESES)].map(
    (found) => found[1] ?? '',
  );
  const main = readParts(outside);
  const aside = readParts(inside.join(' / '));
  return withAside(main, aside, inside.join(' '));
}

function readParts(text: string): HeadingMeaning {
  const known = wholeHeading(text);
  if (known !== null) return known;
  const parts = text
    .split(DIVIDER)
    .filter((part) => /[\p{L}\p{N}#]/u.test(part))
    .map((part) => readPart(part));
  const [first, ...others] = parts;
  if (first === undefined) return meaning('empty');
  return others.reduce(joinParts, first);
}

/** A phrase with a divider in it (`Source to destination`, `TCP/UDP`), or a word that is all there is. */
function wholeHeading(text: string): HeadingMeaning | null {
  const words = headingWords(text);
  const only = words.length === 1 ? words[0] : undefined;
  if (only === undefined) return null;
  const end = WHOLE_HEADINGS.get(only.text);
  if (end !== undefined) return meaning(end);
  return only.text.includes(' ') && only.concept !== null ? readPart(text) : null;
}

/** What is around what is in parentheses goes first; `Protocol (TCP/UDP)` and `Port (TCP)` say more inside. */
function withAside(main: HeadingMeaning, aside: HeadingMeaning, text: string): HeadingMeaning {
  if (main.kind === 'empty' || (main.kind === 'unknown' && aside.kind !== 'unknown')) {
    return aside.kind === 'empty' ? main : aside;
  }
  const isTransport =
    (aside.kind === 'protocol' && aside.layer === 'transport') ||
    (aside.kind === 'protocol-name' && aside.states.transport !== undefined);
  if (main.kind === 'protocol' && isTransport) return { ...main, layer: 'transport' };
  if (main.kind === 'port' && main.states.transport === undefined && isTransport) {
    return { ...main, states: { ...main.states, transport: text } };
  }
  if (main.kind === 'port' && aside.kind === 'protocol') return joinPort(main, aside);
  if (main.kind === 'protocol' && aside.kind === 'port') return joinPort(aside, main);
  const holdsPort = aside.kind === 'port' && aside.flavour === 'plain';
  if (holdsPort && isEndLike(main)) return { ...main, states: withAlso(main.states, 'port') };
  if (aside.kind === 'thing' && isEnd(main) && main.part === 'plain') {
    return { ...main, part: aside.part };
  }
  return main;
}

/** `Application / Protocol`, `Service/Protocol`: what is spoken, not who speaks. */
const NAMED_BY_PROTOCOL: ReadonlySet<MeaningKind> = new Set(['protocol-name', 'service', 'thing']);

/** What two parts of one heading make. */
function joinParts(one: HeadingMeaning, other: HeadingMeaning): HeadingMeaning {
  const kinds = new Set([one.kind, other.kind]);
  const both = (a: MeaningKind, b: MeaningKind) => kinds.has(a) && kinds.has(b);
  if (both('source', 'destination')) return meaning('both');
  if (one.kind === 'both' || other.kind === 'both') return meaning('both');
  if (both('port', 'protocol') || both('port', 'service') || both('port', 'protocol-name')) {
    return joinPort(one.kind === 'port' ? one : other, one.kind === 'port' ? other : one);
  }
  if (other.kind === 'port' && isEndLike(one)) {
    return { ...one, states: withAlso(one.states, 'port') };
  }
  if (both('encryption', 'authentication')) return meaning('security');
  if (both('security', 'authentication') || both('security', 'encryption'))
    return meaning('security');
  if (
    both('protocol-name', 'protocol-name') ||
    (kinds.size === 1 && one.kind === 'protocol-name')
  ) {
    return joinNames(one, other);
  }
  if (other.kind === 'protocol' && NAMED_BY_PROTOCOL.has(one.kind)) return other;
  if (one.kind === 'protocol' && NAMED_BY_PROTOCOL.has(other.kind)) return one;
  if (one.kind === 'service' && other.kind === 'thing') return other;
  if (isEnd(one) && other.kind === 'thing')
    return { ...one, part: one.part === 'plain' ? other.part : one.part };
  if (isEnd(other) && one.kind === 'thing') return one.part === 'group' ? other : one;
  if (one.kind === 'unknown' || one.kind === 'empty') return other;
  return one;
}

function joinPort(port: HeadingMeaning, other: HeadingMeaning): HeadingMeaning {
  if (other.kind === 'protocol-name') {
    const text = other.states.transport ?? other.states.protocol ?? '';
    return { ...port, states: { ...port.states, ...joinedName(port.states, text) } };
  }
  return {
    ...port,
    states: withAlso(port.states, other.layer === 'transport' ? 'transport' : 'protocol'),
  };
}

/** `TCP/UDP ports` states both transports. */
function joinedName(states: HeadingStates, text: string): HeadingStates {
  if (findTransport(text) === null) return { protocol: text };
  return { transport: states.transport === undefined ? text : `${text}/${states.transport}` };
}

/** `TCP/UDP` is what a column of transports is called; `HTTP/HTTPS` one of protocols. */
function joinNames(one: HeadingMeaning, other: HeadingMeaning): HeadingMeaning {
  const areTransports = one.states.transport !== undefined && other.states.transport !== undefined;
  return meaning('protocol', { layer: areTransports ? 'transport' : 'any' });
}

function isEnd(read: HeadingMeaning): boolean {
  return read.kind === 'source' || read.kind === 'destination';
}

function isEndLike(read: HeadingMeaning): boolean {
  return (
    isEnd(read) ||
    read.kind === 'endpoint' ||
    read.kind === 'thing' ||
    read.kind === 'service' ||
    read.kind === 'peer'
  );
}

function withAlso(states: HeadingStates, role: ColumnRole): HeadingStates {
  return { ...states, also: [...(states.also ?? []), role] };
}

/** One part of a heading: what all of its words say together. */
function readPart(text: string): HeadingMeaning {
  const words = headingWords(text);
  const telling = words.filter((word) => word.concept !== 'filler');
  const last = telling.at(-1);
  const name = protocolName(text, words);
  if (name !== null) return name;
  if (last === undefined) return meaning('unknown');
  if (last.concept === 'foreign') return meaning('foreign');
  const concepts = new Set(telling.map((word) => word.concept));
  return (
    readPlain(concepts, telling) ??
    (concepts.has('port') ? readPortHeading(telling, text) : null) ??
    readProtocol(concepts) ??
    readEnd(concepts, telling) ??
    readRest(concepts)
  );
}

/** A known transport or protocol, and nothing else. */
function protocolName(text: string, words: readonly HeadingWord[]): HeadingMeaning | null {
  const own = text.trim();
  if (words.length === 1 && findTransport(own) !== null && own.toLowerCase() !== 'ip') {
    return meaning('protocol-name', { states: { transport: own } });
  }
  const isSilent = words.every((word) => word.concept === null);
  return isSilent && findProtocol(own) !== null
    ? meaning('protocol-name', { states: { protocol: own } })
    : null;
}

/** What may stand in the heading of a column that allows or denies: `Need end-user access?` is another matter. */
const IN_ACTIONS: ReadonlySet<HeadingConcept | null> = new Set([
  'action',
  'rule',
  'flow',
  'condition',
  'security',
]);

/** What goes before ends and ports, because the ends and ports in such headings are only what they speak of. */
function readPlain(
  concepts: ReadonlySet<HeadingConcept | null>,
  telling: readonly HeadingWord[],
): HeadingMeaning | null {
  const last = telling.at(-1)?.concept;
  if (last === 'description' && !concepts.has('destination-or-purpose'))
    return meaning('description');
  if (concepts.has('direction')) return meaning('direction');
  if (concepts.has('inbound') && concepts.has('outbound')) return meaning('direction');
  if (last === 'encryption') return meaning('encryption');
  if (last === 'authentication') return meaning('authentication');
  if (last === 'security') return meaning('security');
  if (last === 'type' && concepts.has('protocol')) return meaning('protocol');
  if (last === 'type' || last === 'name') return readNamed(concepts, last);
  if (last === 'action' && telling.every((word) => IN_ACTIONS.has(word.concept))) {
    return meaning('action');
  }
  return null;
}

/** `Service name` and `Source type` speak of the thing; `Rule name` and `Type` of nothing that is known. */
function readNamed(
  concepts: ReadonlySet<HeadingConcept | null>,
  last: 'type' | 'name',
): HeadingMeaning | null {
  const names = ['source', 'client', 'destination', 'server', 'thing', 'host', 'service'] as const;
  if (last === 'name' && names.some((name) => concepts.has(name))) return null;
  return meaning(last);
}

function readProtocol(concepts: ReadonlySet<HeadingConcept | null>): HeadingMeaning | null {
  const isEncrypted = concepts.has('encryption') || concepts.has('security');
  if (concepts.has('protocol') && isEncrypted) return meaning('encryption');
  if (concepts.has('protocol') && concepts.has('authentication')) return meaning('authentication');
  if (concepts.has('application')) return meaning('protocol', { layer: 'application' });
  if (concepts.has('transport')) return meaning('protocol', { layer: 'transport' });
  if (!concepts.has('protocol')) return null;
  if (concepts.has('thing')) return meaning('protocol', { layer: 'application' });
  return meaning('protocol', { layer: concepts.has('group') ? 'transport' : 'any' });
}

function readEnd(
  concepts: ReadonlySet<HeadingConcept | null>,
  telling: readonly HeadingWord[],
): HeadingMeaning | null {
  const part = partOf(concepts);
  const startsWithTo = telling[0]?.text === 'to';
  const isSource =
    concepts.has('source') || (concepts.has('client') && !concepts.has('destination'));
  const isDestination = concepts.has('destination') || startsWithTo;
  if (isSource && isDestination) return meaning('both');
  const weak = telling.some((word) => word.concept === null && word.text !== 'to');
  if (concepts.has('source')) return meaning('source', { part, weak });
  if (isDestination) return meaning('destination', { part, weak });
  if (concepts.has('destination-or-purpose')) return meaning('destination-or-purpose');
  if (concepts.has('used-by') && !concepts.has(null)) return meaning('used-by');
  if (concepts.has('peer')) return meaning('peer');
  if (concepts.has('remote')) return meaning('peer', { part });
  if (concepts.has('client')) {
    return meaning('source', { part: part === 'plain' ? 'host' : part, weak: true });
  }
  if (concepts.has('server')) {
    return meaning('endpoint', { part: part === 'plain' ? 'host' : part, weak: true });
  }
  if (concepts.has('endpoint')) return meaning('endpoint', { weak: true });
  if (concepts.has('local')) return meaning('thing', { part: part === 'plain' ? 'host' : part });
  return null;
}

function partOf(concepts: ReadonlySet<HeadingConcept | null>): EndPart {
  if (concepts.has('thing') || concepts.has('service')) return 'component';
  if (concepts.has('domain')) return 'domain';
  if (concepts.has('address')) return 'address';
  if (concepts.has('host') || concepts.has('server')) return 'host';
  if (concepts.has('group')) return 'group';
  return 'plain';
}

/** What is left says something by its mere presence; the first of these that stands there. */
const REST = [
  'flow',
  'condition',
  'security',
  'encryption',
  'authentication',
  'rule',
  'number',
  'description',
  'type',
  'name',
] as const satisfies readonly (HeadingConcept & MeaningKind)[];

function readRest(concepts: ReadonlySet<HeadingConcept | null>): HeadingMeaning {
  if (concepts.has('service') && !concepts.has('thing'))
    return meaning('service', { part: 'component' });
  const part = partOf(concepts);
  if (part !== 'plain' && !concepts.has('flow')) return meaning('thing', { part });
  const direction = concepts.has('inbound')
    ? 'inbound'
    : concepts.has('outbound')
      ? 'outbound'
      : null;
  const kind = REST.find((rest) => concepts.has(rest));
  if (kind === 'flow' && part !== 'plain') return meaning('flow');
  if (kind !== undefined) return meaning(kind);
  if (direction !== null) return meaning('port', { weak: true, states: { direction } });
  if (concepts.has('foreign')) return meaning('foreign');
  return meaning('unknown');
}
