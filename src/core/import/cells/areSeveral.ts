/** Whether what stands between conjunctions or slashes is several names, and not a name and a part of it. */
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import { isKnown } from './knownNames.ts';
import type { KnownNames } from './knownNames.ts';
import { isIdentifier, isPlural, isQualifier, isThing, lastWord, wordCount } from './nameShapes.ts';
import { isAddress, readHostAndPort } from './readAddress.ts';
import { takeAsides } from './takeAsides.ts';

/** Everything outside is an end of its own, whatever stands beside it. */
const INTERNET = /^(?:the |outbound |public |external )*internet$/i;

export function areSeveral(
  parts: readonly string[],
  known: KnownNames,
  by: 'and' | 'or' | 'slash',
): boolean {
  const names = parts.map((part) => takeAsides(part).text);
  if (names.some((name) => name === '' || wordCount(name) > 6)) return false;
  if (names.every((name) => isKnown(known, name)) || names.every(isIdentifier)) return true;
  if (by !== 'slash' && names.every(isPlaced)) return true;
  const lasts = new Set(names.map(lastWord));
  if (names.every((name) => wordCount(name) > 1) && lasts.size === 1) return true;
  if (names.every(isPlural)) return true;
  if (by !== 'slash' && names.some((name) => INTERNET.test(name))) return true;
  if (by === 'slash') return false;
  // `Keel or Mast`: names of a word each, of which neither says what kind of thing the other is.
  if (by === 'or' && names.every(isProper)) return true;
  if (by === 'or' && names.every(isPhrase)) return true;
  if (names.some((name) => isKnown(known, name)) && names.every((name) => wordCount(name) < 5))
    return true;
  // `Network and storage devices` may be two kinds of devices.
  const [first = ''] = names;
  const last = names.at(-1) ?? '';
  const maySayKind =
    wordCount(first) === 1 && !isPlural(first) && wordCount(last) > 1 && isPlural(last);
  if (names.every((name) => isThing(name)) && !maySayKind) return true;
  return names.every((name) => /^[a-z][a-z0-9]+$/.test(name));
}

/** What is known by its name, or a word with a capital that is none of transports, and none for which of several. */
function isProper(name: string): boolean {
  if (findProtocol(name) !== null) return true;
  const isWord = /^\p{Lu}[\p{L}\d.-]+\p{L}[\p{L}\d]*$/u.test(name);
  return isWord && !isQualifier(name) && findTransport(name) === null;
}

/** `mast reflector`, and a tool that is typed (`keelctl`): beside another such neither is a part of the other's name. */
function isPhrase(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length === 1)
    return /^(?!no(?:ne|thing|body)$)\p{Ll}{4,}$/u.test(name) && !isQualifier(name);
  return words.length < 4 && !isQualifier(words[0] ?? '');
}

/** `*:123 or ntp.example.com:123`: hosts, or ports on them. */
function isPlaced(name: string): boolean {
  return isAddress(name) || readHostAndPort(name) !== null;
}
