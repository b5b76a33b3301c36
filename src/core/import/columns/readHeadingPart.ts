/** What one part of a heading means: what all of its words say together, whole words only. */
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import type { HeadingConcept } from './headingConcept.ts';
import { meaning } from './headingMeaning.ts';
import type { EndPart, HeadingMeaning, MeaningKind } from './headingMeaning.ts';
import { headingWords } from './headingWords.ts';
import type { HeadingWord } from './headingWords.ts';
import { readPortHeading } from './readPortHeading.ts';

/** One part of a heading: what all of its words say together. */
export function readHeadingPart(text: string): HeadingMeaning {
  const words = withoutValue(headingWords(text));
  const telling = words.filter((word) => word.concept !== 'filler');
  const last = telling.at(-1);
  const name = protocolName(text, words);
  if (name !== null) return name;
  if (last === undefined) return meaning('unknown');
  // `Property name` names what the property is called, and `Property` does no less.
  const said = last.concept === 'name' ? (telling.at(-2) ?? last) : last;
  if (said.concept === 'foreign') return meaning('foreign');
  if (isToldOf(words)) return meaning('description');
  const concepts = new Set(telling.map((word) => word.concept));
  return (
    readPlain(concepts, telling) ??
    (concepts.has('port') ? readPortHeading(telling, text) : null) ??
    readProtocol(concepts) ??
    readEnd(concepts, telling) ??
    readRest(concepts, telling)
  );
}

/** `Description of the service`, `Beschreibung des Dienstes`: what stands there is told, and not of what. */
function isToldOf([first, second, ...more]: readonly HeadingWord[]): boolean {
  return first?.concept === 'description' && OF.test(second?.text ?? '') && more.length > 0;
}

const OF = /^(?:of|about|for|de|du|des|del|della|dello|do|da|der|von)$/;

/** `Default port value`, `IP value`: of what the value is says what stands there. */
function withoutValue(words: readonly HeadingWord[]): readonly HeadingWord[] {
  const isValue = words.length > 1 && /^values?$/.test(words.at(-1)?.text ?? '');
  const before = isValue ? words.slice(0, -1) : words;
  return before.some(({ concept }) => concept !== null && VALUED.has(concept)) ? before : words;
}

const VALUED: ReadonlySet<HeadingConcept> = new Set([
  'port',
  'protocol',
  'transport',
  'host',
  'address',
  'source',
  'destination',
]);

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
  // `When to open`: whatever it speaks of.
  if (/^(?:when|if)$/.test(telling[0]?.text ?? '')) return meaning('condition');
  if (last === 'description' && !concepts.has('destination-or-purpose'))
    return meaning('description');
  if (concepts.has('direction')) return meaning('direction');
  if (concepts.has('inbound') && concepts.has('outbound')) return meaning('direction');
  if (last === 'encryption') return meaning('encryption');
  if (last === 'authentication') return meaning('authentication');
  if (last === 'security') return meaning('security');
  if ((last === 'type' || last === 'name') && concepts.has('protocol')) return meaning('protocol');
  // By which number IP calls it: the protocol where nothing else says that, and no port.
  if (last === 'number' && concepts.has('protocol') && !concepts.has('port'))
    return meaning('protocol', { weak: true });
  if (last === 'type' || last === 'name') return readNamed(concepts, last);
  if (last === 'action' && telling.every((word) => IN_ACTIONS.has(word.concept))) {
    return meaning('action');
  }
  return null;
}

/**
 * `Service name` and `Machine type` speak of the thing; `Rule name` and `Type` of nothing that is known, and
 * `Source type` of whether that is a network, a group or a machine.
 */
function readNamed(
  concepts: ReadonlySet<HeadingConcept | null>,
  last: 'type' | 'name',
): HeadingMeaning | null {
  const names = [
    'source',
    'client',
    'destination',
    'server',
    'thing',
    'host',
    'group',
    'service',
    'domain',
  ] as const;
  const kinds = ['server', 'thing', 'host'] as const;
  if (
    last === 'type' &&
    kinds.some((kind) => concepts.has(kind)) &&
    !concepts.has('source') &&
    !concepts.has('destination')
  )
    return null;
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
  const saysTo = telling[0]?.text === 'to' || telling.at(-1)?.text === 'to';
  const isSource =
    concepts.has('source') || (concepts.has('client') && !concepts.has('destination'));
  const isDestination = concepts.has('destination') || saysTo;
  if (isSource && isDestination) return meaning('both');
  if (concepts.has('group') && concepts.has('inbound')) return meaning('source', { part });
  if (concepts.has('group') && concepts.has('outbound')) return meaning('destination', { part });
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

function readRest(
  concepts: ReadonlySet<HeadingConcept | null>,
  telling: readonly HeadingWord[],
): HeadingMeaning {
  if (isQuestion(telling)) return meaning('unknown');
  if (concepts.has('service') && !concepts.has('thing')) {
    return meaning('service', { part: 'component' });
  }
  const part = partOf(concepts);
  if (part !== 'plain' && !concepts.has('flow')) return meaning('thing', { part });
  const kind = REST.find((rest) => concepts.has(rest));
  const isRuled = kind === undefined || kind === 'rule' || kind === 'flow';
  if (isRuled && concepts.has('inbound')) {
    return meaning('port', { weak: true, states: { direction: 'inbound' } });
  }
  if (isRuled && concepts.has('outbound')) {
    return meaning('port', { weak: true, states: { direction: 'outbound' } });
  }
  if (kind !== undefined) return meaning(kind);
  return concepts.has('foreign') ? meaning('foreign') : meaning('unknown');
}

/** `Used only within cluster` speaks of things, and names none. */
function isQuestion(telling: readonly HeadingWord[]): boolean {
  const unknown = telling.filter((word) => word.concept === null).length;
  return unknown > 1 || (unknown > 0 && telling.at(-1)?.concept === 'rule');
}
