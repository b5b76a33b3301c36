/** Names with a slash between them: several, or one in whose name a slash stands. In doubt it is one, and that is said. */
import { areSeveral } from './areSeveral.ts';
import type { DivisionDoubt } from './divisionDoubt.ts';
import { findGroup, isKnown } from './knownNames.ts';
import type { KnownNames } from './knownNames.ts';
import { isAbbreviation, isPlural, isThing, wordCount } from './nameShapes.ts';
import { isAddress, readHostAndPath, readHostAndPort } from './readAddress.ts';
import { anyOf, splitOutside } from './splitOutside.ts';
import { takeAsides } from './takeAsides.ts';

/** Pairs of words that are one word. */
const COMPOUNDS =
  /^(?:ci\/cd|tcp\/ip|tcp\/udp|udp\/tcp|i\/o|ssl\/tls|tls\/ssl|http\/https|n\/a|a\/b|and\/or|client\/server|read\/write|r\/w|ad\/ldap|ldap\/ad|l4\/l7|24\/7|pub\/sub|on\/off|ui\/ux|sd-wan\/wan|it\/ot|os\/2|dev\/test|dev\/ops)(?=$|[\s(])/i;

export function divideBySlash(
  piece: string,
  known: KnownNames,
  doubts: Set<DivisionDoubt>,
): readonly string[] {
  const own = takeAsides(piece).text;
  if (
    !own.includes('/') ||
    COMPOUNDS.test(own) ||
    isAddress(own) ||
    readHostAndPort(own) !== null ||
    readHostAndPath(own) !== null
  ) {
    return [piece];
  }
  const parts = splitOutside(piece, anyOf('/'));
  if (parts.length < 2 || parts.some((part) => /^\d*$/.test(part))) return [piece];
  const isPathLike =
    findGroup(known, takeAsides(parts[0] ?? '').text) !== null && parts.length === 2;
  const isSpaced = splitOutside(piece, spacedSlash).length === parts.length;
  // `files.example.com/images`: perhaps where on the host, and nobody of that name.
  if (
    isAddress(takeAsides(parts[0] ?? '').text) &&
    !parts.every((part) => isAddress(takeAsides(part).text))
  ) {
    doubts.add('ends-undivided');
    return [piece];
  }
  if (areSeveral(parts, known, 'slash')) return parts;
  // `webhook /metrics`: where on it.
  const isPath = /^[^/]*[^\s/](?: \/[\p{Ll}*][\w*./-]*,?)+$/u.test(own);
  if (isPath || isPathLike || (isAdjective(parts) && !isSpaced)) return [piece];
  // Nobody calls one thing by so many short names with blanks between, or by `vLamp` where it is `mast hosts`.
  if (isSpaced && parts.every(isShort) && (parts.length > 2 || areUnlike(parts))) {
    doubts.add('ends-divided');
    return parts;
  }
  const isLikely = parts.some((part) => isKnown(known, part)) && parts.every(isShort);
  doubts.add(isSpaced && isLikely ? 'ends-divided' : 'ends-undivided');
  return isSpaced && isLikely ? parts : [piece];
}

/** A name with capitals of its own, behind that of its maker or none, and several things of a kind: neither is another name of the other. */
function areUnlike(parts: readonly string[]): boolean {
  const names = parts.map((part) => takeAsides(part).text);
  const isProduct = (name: string) =>
    /^(?:\p{Lu}\S*\s)?\S*\p{Ll}\p{Lu}\S*$/u.test(name) && !isPlural(name);
  const isKind = (name: string) => wordCount(name) > 1 && isThing(name) && isPlural(name);
  return names.some(isProduct) && names.every((name) => isProduct(name) || isKind(name));
}

function isShort(name: string): boolean {
  return wordCount(name) < 4;
}

function spacedSlash(text: string, at: number): number {
  return text.startsWith(' / ', at) ? 3 : 0;
}

/** `Ldap/OIDC providers`: what is spoken with one thing, and not two things. */
function isAdjective(parts: readonly string[]): boolean {
  return parts.every((part) => isAbbreviation(part.split(/\s+/)[0] ?? ''));
}
