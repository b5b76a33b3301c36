/**
 * From the text of a heading to its words, each with what it speaks of. Whole words only: what is no word of
 * its own is nothing here. The longest phrase that is known goes before the words in it.
 */
import { plainText } from '../../model/plainText.ts';
import { ENGLISH_HEADINGS } from './englishHeadings.ts';
import { HEADING_CONCEPTS } from './headingConcept.ts';
import type { HeadingConcept } from './headingConcept.ts';
import { HEADINGS_ABROAD } from './headingsAbroad.ts';

export interface HeadingWord {
  readonly text: string;
  /** `null`: a word that is not known. */
  readonly concept: HeadingConcept | null;
}

/** Headings are short; what is longer is a sentence, and its end says nothing about the column. */
const LONGEST_HEADING = 200;
const LONGEST_PHRASE = 5;
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const LATIN_ACCENTS = /[\u0300-\u036f]/g;
/** `SourcePort`, `ToPort`, `DestIP`, `IPAddress`: but not `gRPC`, and not the plural of `VM`. */
const CAMEL = /([a-z]{2}|\b[A-Z][a-z])([A-Z][A-Za-z])|([A-Z]{2,})(?=[A-Z][a-z]{2})/g;
/** `Port(s)` is a plural, not a port with an `s` in parentheses. */
const PLURAL = /\((?:s|es|en|e)\)/gi;

/** `Zieladresse` is two words; `Zielport` would be a port in any case. */
const GERMAN_ENDS =
  /\b(quell|ziel)(?=(?:adressen?|ip|host|hosts|ports?|portnummer|systeme?|server|netz|netzwerk|subnetz|zone|dienst|komponente|rechner|gerat)\b)/g;

/** `srcaddr`, `dstport`, `dport`: as firewalls write them into one word. */
const GLUED =
  /\b(src|dst|dest)(?=(?:addr(?:ess(?:es)?)?|ips?|ports?|intf|if|interfaces?|zones?|hosts?|net|networks?|subnets?|names?|groups?)\b)/g;
/** The side of a firewall is a zone by another name. */
const SIDE = /\b(src|dst|source|destination) (?:intf|interface)\b/g;
const SHORT = /\b([sd])(?=(?:addr|port)\b)/g;

/** `Destina-tion`: broken by hand, so that a narrow column holds it. */
const HYPHENATED = /(\p{L}{3,})-(\p{L}{2,})/gu;

const KNOWN = knownPhrases();

/** The words of a part of a heading, folded: small letters, no accents, no marks. */
export function headingWords(text: string): readonly HeadingWord[] {
  const words = wordsOf(text);
  const found: HeadingWord[] = [];
  for (let at = 0; at < words.length;) {
    const next = phraseAt(words, at);
    found.push(next.word);
    at += next.length;
  }
  return found;
}

/** Without marks, case, accents and marks of the plural, one blank between words: what headings share. */
export function foldHeading(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(text: string): readonly string[] {
  const spaced = plainText(text)
    .slice(0, LONGEST_HEADING)
    .replace(PLURAL, 's')
    .replace(/#/g, ' number ')
    .replace(
      CAMEL,
      (_all, left: string | undefined, right: string, capitals: string | undefined) =>
        capitals === undefined ? `${left ?? ''} ${right}` : `${capitals} `,
    );
  const plain = spaced.toLowerCase().normalize('NFKD').replace(LATIN_ACCENTS, '').normalize('NFC');
  const whole = plain
    .replaceAll('\u00ad', '')
    .replace(HYPHENATED, (all, left: string, right: string) =>
      KNOWN.has(left + right) && !KNOWN.has(left) && !KNOWN.has(right) ? left + right : all,
    );
  const apart = whole
    .replace(GERMAN_ENDS, '$1 ')
    .replace(GLUED, '$1 ')
    .replace(SHORT, (side) => (side === 's' ? 'src ' : 'dst '))
    .replace(SIDE, '$1 zone');
  return (apart.match(/[\p{L}\p{N}\p{M}ー]+/gu) ?? []).flatMap(partByScript);
}

/** Chinese and Japanese part their words by nothing: the known ones are found within. */
function partByScript(word: string): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const run of word.matchAll(EASTERN)) {
    if (run.index > at) parts.push(word.slice(at, run.index));
    parts.push(...cutEastern(run[0]));
    at = run.index + run[0].length;
  }
  if (at < word.length) parts.push(word.slice(at));
  return parts;
}

interface Cut {
  readonly parts: readonly string[];
  readonly unknown: number;
}

/** The way to cut it that leaves the fewest signs unknown, and of those the one with the fewest words. */
function cutEastern(run: string): readonly string[] {
  const signs = Array.from(run).slice(0, 40);
  const best: Cut[] = [{ parts: [], unknown: 0 }];
  for (let end = 1; end <= signs.length; end += 1) {
    let chosen: Cut | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = signs.slice(start, end).join('');
      if (before === undefined) continue;
      const cut = {
        parts: [...before.parts, part],
        unknown: before.unknown + (KNOWN.has(part) ? 0 : end - start),
      };
      if (chosen === null || isBetter(cut, chosen)) chosen = cut;
    }
    best.push(chosen ?? { parts: [run], unknown: signs.length });
  }
  return best.at(-1)?.parts ?? [run];
}

function isBetter(one: Cut, other: Cut): boolean {
  if (one.unknown !== other.unknown) return one.unknown < other.unknown;
  return one.parts.length < other.parts.length;
}

function phraseAt(words: readonly string[], at: number): { word: HeadingWord; length: number } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ');
    const concept = KNOWN.get(text);
    if (concept !== undefined) return { word: { text, concept }, length };
  }
  return { word: { text: words[at] ?? '', concept: null }, length: 1 };
}

function knownPhrases(): ReadonlyMap<string, HeadingConcept> {
  const known = new Map<string, HeadingConcept>();
  for (const words of [ENGLISH_HEADINGS, ...HEADINGS_ABROAD]) {
    for (const concept of HEADING_CONCEPTS) {
      for (const phrase of (words[concept] ?? '').split(',')) {
        const text = phrase.trim().normalize('NFC');
        if (text !== '' && !known.has(text)) known.set(text, concept);
      }
    }
  }
  return known;
}
