/**
 * What a heading means, by whole words. A heading has parts, divided by a slash, an `and`, a bracket:
 * `Port/Protocol` holds both, `Inbound/Outbound` is one thing, and what stands in parentheses only helps.
 */
import { plainText } from '../../model/plainText.ts';
import { meaning } from './headingMeaning.ts';
import type { HeadingMeaning } from './headingMeaning.ts';
import { headingWords } from './headingWords.ts';
import { isEnd, isEndLike, joinParts, joinPort, withAlso } from './joinParts.ts';
import { readHeadingPart } from './readHeadingPart.ts';

const DIVIDER =
  /\s*(?:[/\\|,;&+:→⇒↔]|->|=>|<->|\s-\s|(?<![\p{L}\p{N}])(?:and|or|und|oder|et|ou|y|o|e)(?![\p{L}\p{N}]))\s*/iu;
/** `TCP v4/v6 port`: of both, which says nothing. */
const VERSIONS = /\b(?:ip)?v?4\s*\/\s*(?:ip)?v?6\b/giu;
/** Both of them, and no plural. */
const HTTP_S = /\bhttp\(s\)/giu;
/** What is longer is a sentence, and its end says nothing about the column. */
const LONGEST_HEADING = 200;
const PARENTHESES = /[(（[［]([^()（）[\]［］]*)[)）\]］]/g;

/** Words that mean an end only where they are all of a heading: `To`, `De`, `A`. */
const WHOLE_HEADINGS: ReadonlyMap<string, 'source' | 'destination' | 'both'> = new Map([
  ['to', 'destination'],
  ['a', 'destination'],
  ['de', 'source'],
  ['da', 'source'],
  ['hasta', 'destination'],
  ['ate', 'destination'],
  ['between', 'both'],
  ['among', 'both'],
  ['zwischen', 'both'],
  ['entre', 'both'],
]);

export function readHeading(text: string): HeadingMeaning {
  const plain = plainText(text.slice(0, LONGEST_HEADING))
    .normalize('NFKC')
    .replace(VERSIONS, ' ')
    .replace(HTTP_S, 'HTTP/HTTPS');
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
  const texts = text.split(DIVIDER).filter((part) => /[\p{L}\p{N}#]/u.test(part));
  const halved = portOfBoth(texts);
  if (halved !== null) return halved;
  const [first, ...others] = texts.map((part) => readHeadingPart(part));
  if (first === undefined) return meaning('empty');
  return others.reduce(joinParts, first);
}

/** `Source / Destination port`, `Source port / Destination port`: of the two that each cell holds, the second is called. */
function portOfBoth([one, other, ...more]: readonly string[]): HeadingMeaning | null {
  if (one === undefined || other === undefined || more.length > 0) return null;
  const [first, second] = [readHeadingPart(one), readHeadingPart(other)];
  const isCallers =
    first.kind === 'source' || (first.kind === 'port' && first.flavour === 'source');
  const isCalled =
    second.kind === 'port' && headingWords(other).some(({ concept }) => concept === 'destination');
  return isCallers && isCalled ? { ...second, states: { ...second.states, half: 'second' } } : null;
}

/** A phrase with a divider in it (`Source to destination`, `TCP/UDP`), or a word that is all there is. */
function wholeHeading(text: string): HeadingMeaning | null {
  const words = headingWords(text);
  const only = words.length === 1 ? words[0] : undefined;
  if (only === undefined) return null;
  const end = WHOLE_HEADINGS.get(only.text);
  if (end !== undefined) return meaning(end, { weak: end === 'both' });
  return only.text.includes(' ') && only.concept !== null ? readHeadingPart(text) : null;
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
  const variant = main.kind === 'port' ? variantIn(text, aside) : null;
  if (variant !== null) return { ...main, states: { ...main.states, ...variant } };
  if (main.kind === 'port' && aside.kind === 'protocol') return joinPort(main, aside);
  if (main.kind === 'protocol' && aside.kind === 'port') return joinPort(aside, main);
  if (isEnd(aside) && main.weak) return { ...aside, part: main.part };
  if (isEnd(aside) && main.kind === 'thing') return { ...aside, part: main.part };
  const holdsPort = aside.kind === 'port' && aside.flavour === 'plain';
  if (holdsPort && isEndLike(main)) return { ...main, states: withAlso(main.states, 'port') };
  // `Setting (and default address:port)`: what is set there is where something listens, and not what.
  const isSocket = aside.part === 'address' && aside.states.also?.includes('port') === true;
  if (isSocket && (main.kind === 'foreign' || main.kind === 'number')) return meaning('port');
  if (aside.kind === 'thing' && isEnd(main) && main.part === 'plain') {
    return { ...main, part: aside.part };
  }
  return main;
}

/** `Port (TLS)`, `Port (HTTPS)`, `Port (encrypted)`: beside `Port` another one, and not the same once more. */
function variantIn(text: string, aside: HeadingMeaning): HeadingMeaning['states'] | null {
  const own = text.trim();
  const isNamed = aside.kind === 'protocol-name' && aside.states.transport === undefined;
  if (isNamed || /^(?:m?tls|ssl|tls\/ssl|ssl\/tls)$/i.test(own)) return { protocol: own };
  return /^(?:secured?|encrypted|unencrypted|insecure|plain(?:text)?|cleartext)$/i.test(own)
    ? { purpose: `${own} port` }
    : null;
}
