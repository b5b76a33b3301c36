/**
 * Puts the notes of two people together. Each note is what mathematicians call a multi-value register: a
 * version stands unless somebody who knew it has written another, whatever the clocks say. So the order of
 * merging is of no account, nothing is lost, and the same notes once more change nothing.
 */
import { digestOf } from './digest.ts';
import { keyOf, versionsOf } from './note.ts';
import type { Note, NoteSet, NoteTarget, NoteVersion } from './note.ts';

/** @returns `mine` itself where theirs say nothing that is new to it. Where both stand, mine goes first. */
export function mergeNotes(mine: NoteSet, theirs: NoteSet): NoteSet {
  const merged = new Map(mine);
  let isSame = true;
  for (const their of theirs.values()) {
    const key = keyOf(their.about);
    const own = mine.get(key);
    const note = own === undefined ? their : mergeNote(own, their);
    if (note === own) continue;
    isSame = false;
    merged.set(key, note);
  }
  return isSame ? mine : merged;
}

/** Of two notes about one thing. @returns `mine` itself where theirs says nothing new. */
function mergeNote(mine: Note, theirs: Note): Note {
  const { about } = mine;
  const before = new Set([...mine.before, ...theirs.before]);
  const all = byDigest(about, [...versionsOf(mine), ...versionsOf(theirs)]);
  const left = [...all].filter(([digest]) => !before.has(digest));
  // Two that each claim to come after the other were not written here: then both stand.
  const standing = left.length > 0 ? left : [...all];
  for (const [digest] of standing) before.delete(digest);
  return isSameNote(mine, standing, before) ? mine : makeNote(about, standing, before);
}

type Versions = readonly (readonly [digest: string, version: NoteVersion])[];

function makeNote(about: NoteTarget, versions: Versions, before: ReadonlySet<string>): Note {
  // What was removed here and changed there stands in the chart as long as that is not settled.
  const [first, ...rivals] = versions
    .map(([, version]) => version)
    .toSorted((one, other) => Number(isRemoved(one)) - Number(isRemoved(other)));
  if (first === undefined) throw new Error('a note has at least one version');
  return { about, ...first, before: [...before].toSorted(), rivals };
}

/**
 * A note as it was read from elsewhere: each version once, in the order in which they count.
 * @param versions at least one.
 */
export function noteOf(
  about: NoteTarget,
  versions: readonly [NoteVersion, ...NoteVersion[]],
  before: readonly string[],
): Note {
  const known = [...byDigest(about, versions)];
  const digests = new Set(before);
  for (const [digest] of known) digests.delete(digest);
  return makeNote(about, known, digests);
}

function byDigest(
  about: NoteTarget,
  versions: readonly NoteVersion[],
): ReadonlyMap<string, NoteVersion> {
  const known = new Map<string, NoteVersion>();
  for (const version of versions) {
    const digest = digestOf(about, version);
    if (!known.has(digest)) known.set(digest, version);
  }
  return known;
}

function isSameNote(note: Note, standing: Versions, before: ReadonlySet<string>): boolean {
  const own = versionsOf(note).map((version) => digestOf(note.about, version));
  return (
    own.length === standing.length &&
    standing.every(([digest]) => own.includes(digest)) &&
    before.size === note.before.length
  );
}

function isRemoved({ verdict }: NoteVersion): boolean {
  return verdict === 'removed';
}
