/** Writing, changing and removing a note: each is a version that takes the place of all that were there. */
import { LONGEST, VERDICT_IDS, isStanding, keyOf, versionsOf } from './note.ts';
import type { Note, NoteSet, NoteTarget, NoteVersion, Verdict } from './note.ts';
import { digestOf } from './digest.ts';

/** What is said, by whom and when. `at` is ISO 8601, in UTC, with milliseconds. */
export type Said = Omit<NoteVersion, 'verdict'> & { readonly verdict: Verdict };

/** @returns the same notes where that is what they say already, and nobody says otherwise. */
export function writeNote(notes: NoteSet, about: NoteTarget, said: Said): NoteSet {
  const version = {
    ...said,
    as: said.as.slice(0, LONGEST.name),
    text: said.text.trim().slice(0, LONGEST.text),
  };
  const note = notes.get(keyOf(about));
  if (note !== undefined && isSaid(note, version)) return notes;
  return place(notes, about, version);
}

/** @returns the same notes where there is none to remove. */
export function removeNote(
  notes: NoteSet,
  about: NoteTarget,
  said: Pick<NoteVersion, 'by' | 'at'>,
): NoteSet {
  const note = notes.get(keyOf(about));
  if (note === undefined || !isStanding(note)) return notes;
  return place(notes, about, { as: note.as, verdict: 'removed', text: '', ...said });
}

/**
 * Settles a conflict by one of its versions, which stays its writer's.
 * @param at when that was.
 */
export function settleNote(
  notes: NoteSet,
  about: NoteTarget,
  version: NoteVersion,
  at: string,
): NoteSet {
  return place(notes, about, { ...version, at });
}

/** Settles a conflict by a text that holds all of its versions, each under its writer's name; the gravest counts. */
export function settleByBoth(
  notes: NoteSet,
  note: Note,
  said: Pick<NoteVersion, 'by' | 'at'>,
): NoteSet {
  const versions = versionsOf(note).filter(({ verdict }) => verdict !== 'removed');
  const verdict =
    VERDICT_IDS.find((one) => versions.some((version) => version.verdict === one)) ?? 'removed';
  const text = versions
    .filter((version) => version.text !== '')
    .map((version) => (version.by === null ? version.text : `${version.by}: ${version.text}`))
    .join('\n')
    .slice(0, LONGEST.text);
  return place(notes, note.about, { as: note.as, verdict, text, ...said });
}

/** The same note about something else: what it was about has lost it. */
export function moveNote(
  notes: NoteSet,
  note: Note,
  about: NoteTarget,
  said: Pick<NoteVersion, 'as' | 'by' | 'at'>,
): NoteSet {
  const { verdict, text, by } = note;
  if (keyOf(note.about) === keyOf(about))
    return place(notes, about, { verdict, text, ...said, by });
  const left = removeNote(notes, note.about, said);
  return place(left, about, { verdict, text, ...said, by });
}

function isSaid(note: Note, { as, verdict, text }: NoteVersion): boolean {
  return (
    note.as === as && note.verdict === verdict && note.text === text && note.rivals.length === 0
  );
}

function place(notes: NoteSet, about: NoteTarget, version: NoteVersion): NoteSet {
  const key = keyOf(about);
  const note = notes.get(key);
  const stood = note === undefined ? [] : versionsOf(note).map((one) => digestOf(about, one));
  const before = [...new Set([...(note?.before ?? []), ...stood])].toSorted();
  const written = later(about, version, new Set(before));
  return new Map(notes).set(key, { about, ...written, before, rivals: [] });
}

/** Said again within a millisecond, it would be taken for what was said before. */
function later(about: NoteTarget, version: NoteVersion, before: ReadonlySet<string>): NoteVersion {
  let written = version;
  while (before.has(digestOf(about, written))) {
    written = { ...written, at: new Date(Date.parse(written.at) + 1).toISOString() };
  }
  return written;
}
