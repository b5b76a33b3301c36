/**
 * A cell of names into its names. Commas, semicolons and lines divide; `and`, `or` and a slash only where
 * something says that there are several: names that stand alone elsewhere, names of one make. `CI/CD`,
 * `NFS/SMB server` and `nfs_server or other blobstore` are one. In doubt the name stays whole, and the
 * doubt is said: an end too wide is seen at once, one that nobody named is not.
 */
import { findProtocol } from '../../model/knownWords.ts';
import { areSeveral } from './areSeveral.ts';
import { divideBySlash } from './divideBySlash.ts';
import type { DivisionDoubt } from './divisionDoubt.ts';
import { findGroup, isKnown, takeGroup } from './knownNames.ts';
import type { KnownGroup, KnownNames } from './knownNames.ts';
import { WHOLE_WORDS } from './groupKinds.ts';
import { readLines } from './cleanText.ts';
import { isAbbreviation, isIdentifier, isPlural, isThing, wordCount } from './nameShapes.ts';
import { MOST_WORDS, REMARK, cutSentence, isSentence, toldName } from './nameSentences.ts';
import { isAddress } from './readAddress.ts';
import { anyOf, anyWord, either, splitOutside } from './splitOutside.ts';
import { joinBroken } from './joinBroken.ts';
import { FIRM, joinClauses } from './joinClauses.ts';
import { labelledList, tellsOf } from './labelledList.ts';
import { takeAsides } from './takeAsides.ts';
import { withNumbers } from './withNumbers.ts';

export interface DividedName {
  readonly text: string;
  /** Where a list shares its last words: `Build,Run k8 API server` is that server in both. */
  readonly within: KnownGroup | null;
}

export interface Division {
  readonly names: readonly DividedName[];
  readonly byLine: boolean;
  readonly doubts: readonly DivisionDoubt[];
}

const LONGEST = 600;

export function divideNames(text: string, known: KnownNames): Division {
  if (text.length > LONGEST) {
    // Nobody is called by all of it: it tells of a name that it begins with.
    const name = toldName(text) ?? cutSentence(text)[0] ?? text;
    return { names: [whole(name)], byLine: false, doubts: name === text ? [] : ['ends-line-left'] };
  }
  const joined = joinBroken(text);
  const all = readLines(joined.text).flatMap(cutSentence);
  const doubts = new Set<DivisionDoubt>(joined.isGuess ? ['ends-undivided'] : []);
  const told = all.filter((line, at) => at === 0 || !isSentence(line));
  if (told.length < all.length) doubts.add('ends-line-left');
  // `Optional`, on a line of its own, says when the name above counts.
  const lines = told.filter((line, at) => at === 0 || !REMARK.test(line));
  // A long line that is no sentence may name somebody, as an item of a list does: it is not dropped.
  if (lines.some((line, at) => at > 0 && wordCount(line) > MOST_WORDS))
    doubts.add('ends-undivided');
  const names = lines.map((line) => divideLine(line, known, doubts));
  return {
    names: names.flat(),
    byLine: lines.length > 1 && names.every((line) => line.length === 1),
    doubts: [...doubts],
  };
}

function whole(text: string): DividedName {
  return { text, within: null };
}

function divideLine(
  line: string,
  known: KnownNames,
  doubts: Set<DivisionDoubt>,
): readonly DividedName[] {
  const hosts = hostsIn(line);
  if (hosts.length > 1) return hosts.map(whole);
  const labelled = labelledList(line);
  if (labelled?.isKind === true) return divideLine(labelled.rest, known, doubts);
  if (labelled !== null) {
    const { label, names } = labelled;
    const within = findGroup(known, label) ?? { label, kind: 'group' as const };
    return names.map((text) => ({ text, within }));
  }
  const listed = splitOutside(line, anyOf(',;、，；')).filter((piece) => piece !== '');
  // `Tunnel: detection of failures, data traffic, routes`: what goes over it, and no names.
  if (listed.length > 1 && tellsOf(line)) {
    doubts.add('ends-undivided');
    return [whole(line)];
  }
  const pieces = joinClauses(listed);
  if (
    pieces.some((piece) => wordCount(takeAsides(piece).text.replaceAll(' / ', ' ')) > MOST_WORDS)
  ) {
    if (pieces.length > 1) doubts.add('ends-undivided');
    return [whole(line)];
  }
  // `RPC for A, B, C` is spoken for all of them.
  if (pieces.length > 1 && FOR_ALL.test(pieces[0] ?? '')) {
    doubts.add('ends-undivided');
    return [whole(line)];
  }
  const divided = pieces.flatMap((piece) => divideByWords(piece, pieces.length > 1, known, doubts));
  const { names, doubt } = withNumbers(divided.filter(isName));
  if (doubt !== null) doubts.add(doubt);
  return names === null ? [whole(line)] : shareLastWords(names, line, known, doubts);
}

/** `a.example.com b.example.com`, also behind what they are called: hosts, and nothing but blanks between. */
function hostsIn(line: string): readonly string[] {
  const words = line.replace(/^[^:/]{2,40}:\s+/, '').split(/\s+/);
  const isHost = (word: string) =>
    WITH_SCHEME.test(word) || (/[a-z]/i.test(word) && isAddress(word));
  return words.length > 1 && words.every(isHost) ? words : [];
}

const WITH_SCHEME = /^[a-z][a-z\d+.-]*:\/\/[^\s/]+/i;

const FOR_ALL = /^\S+ for \S+$/u;

function isName(name: string): boolean {
  return name !== '' && !/^(?:etc|and so on|and more|more|others?|\.+)\.*$/i.test(name);
}

const CONJUNCTION = either(
  anyWord(['and', 'or', '&', '+', 'and/or', 'und', 'oder', 'y', 'o', 'et', 'ou']),
);

/** Of these none is a part of another's name: nobody is called `Keel or Mast`. */
const ALTERNATIVE = either(anyWord(['or', 'and/or', 'oder', 'ou']));

function divideByWords(
  piece: string,
  isInList: boolean,
  known: KnownNames,
  doubts: Set<DivisionDoubt>,
): readonly string[] {
  const own = piece.replace(/^(?:and|or|&)\s+/i, '');
  const parts = splitOutside(own, CONJUNCTION);
  const isFirm = FIRM.test(own.slice((parts[0] ?? '').length).trim());
  if (
    parts.length < 2 ||
    isFirm ||
    parts.includes('') ||
    parts.some((part) => OPEN_ENDED.test(part))
  ) {
    return divideBySlash(own, known, doubts);
  }
  const isEither = splitOutside(own, ALTERNATIVE).length === parts.length;
  const shared = shareHead(parts, isInList, isEither, known);
  if (shared !== null) {
    doubts.add('ends-divided');
    return shared;
  }
  if (isInList || own !== piece || areSeveral(parts, known, isEither ? 'or' : 'and')) {
    return inFull(parts, known).flatMap((part) => divideBySlash(part, known, doubts));
  }
  doubts.add('ends-undivided');
  return [own];
}

/** `nfs_server or other blobstore`, `4.2 or later`: what follows names nothing of its own. */
const OPEN_ENDED =
  /^(?:other|others|another|any|similar|equivalent|comparable|your|custom|later|higher|above|below|newer|older|the like|more|both|all|its|their|one|vice)(?=$|\s)/i;

/** `DNS and NTP servers` is two kinds of servers: the first part is no thing by itself. */
function shareHead(
  parts: readonly string[],
  isInList: boolean,
  isEither: boolean,
  known: KnownNames,
): readonly string[] | null {
  const last = parts.at(-1) ?? '';
  const head = last.split(/\s+/).at(-1) ?? '';
  // `SFTP or NFS server`: one of two kinds, and so no plural.
  const isOneOf = isEither && findProtocol(last) === null;
  const isHeaded = wordCount(last) > 1 && isThing(last) && (isPlural(last) || isOneOf);
  const before = parts.slice(0, -1);
  const areBare = before.every(
    (part) => wordCount(part) === 1 && !isThing(part) && !isPlural(part),
  );
  if (!isHeaded || !areBare || before.some((part) => isKnown(known, part) || isIdentifier(part))) {
    return null;
  }
  // `vCenter and ESXi hosts`: a name with capitals of its own, which is no kind of what follows.
  if (before.some((part) => /^\p{Ll}+\p{Lu}/u.test(part) && !isAbbreviation(part))) return null;
  // Of `Postgres and Service Bus private endpoints` all are private: what says so goes on with the word it is said of.
  const [, own = head] = QUALIFIED.exec(last) ?? [];
  // In a longer list nobody knows how far back that reaches.
  if (isInList && own !== head) return parts;
  return [...before.map((part) => `${part} ${own}`), last];
}

const QUALIFIED = /\s((?:private|public|internal|external|managed|shared|dedicated)\s+\S+)$/i;

/** `K3s server and agent nodes`, where `K3s server nodes` and `K3s agent nodes` stand alone elsewhere. */
function inFull(parts: readonly string[], known: KnownNames): readonly string[] {
  const head = (parts.at(-1) ?? '').split(/\s+/).at(-1) ?? '';
  const first = (parts[0] ?? '').split(/\s+/)[0] ?? '';
  return parts.map((part) => {
    const longer = [`${part} ${head}`, `${first} ${part}`, `${first} ${part} ${head}`];
    return isKnown(known, part) ? part : (longer.find((name) => isKnown(known, name)) ?? part);
  });
}

/**
 * The words behind a list of groups belong to each: `View,Build ,Run Cluster`, `Build,Run k8 API server`,
 * `Run/Iterate (app live view connector)`.
 */
function shareLastWords(
  names: readonly string[],
  line: string,
  known: KnownNames,
  doubts: Set<DivisionDoubt>,
): readonly DividedName[] {
  const last = names.at(-1);
  const before = names.slice(0, -1);
  const groups = before.flatMap((name) => findGroup(known, name) ?? []);
  if (last === undefined || before.length === 0 || groups.length < before.length) {
    return names.map(whole);
  }
  const { text, asides } = takeAsides(last);
  const own = findGroup(known, text);
  const [aside] = asides;
  if (own !== null && aside !== undefined) {
    if (line.includes('/')) return [...groups, own].map((within) => ({ text: aside, within }));
    doubts.add('aside-scope');
    return names.map(whole);
  }
  const taken = own === null ? takeGroup(known, text) : null;
  if (taken === null) return names.map(whole);
  const all = [...groups, taken.group];
  if (WHOLE_WORDS.test(taken.rest)) return all.map(({ label }) => whole(label));
  return all.map((within) => ({ text: taken.rest, within }));
}
