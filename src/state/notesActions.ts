/** What changes the notes of the document that is open; `keepNotes` writes each change down. */
import { LONGEST, NO_NOTES, isStanding, keyOf, versionsOf } from '../core/notes/note.ts';
import type { Note, NoteSet, NoteTarget, NoteVersion, Verdict } from '../core/notes/note.ts';
import { nameNoted } from '../core/notes/placeNotes.ts';
import * as write from '../core/notes/writeNote.ts';
import { placedNow } from './notes.ts';
import type { Notes } from './notes.ts';

export interface ToSay {
  readonly verdict: Verdict;
  readonly text: string;
  /** What a finding is called; flows and components are called as the document calls them. */
  readonly as?: string;
}

/** The note about it; `null` where there is none. A flow whose row has moved still has its own. */
export function noteAbout(notes: Notes, about: NoteTarget): Note | null {
  if (about.kind !== 'finding') return placedNow(notes).placed.get(about.id) ?? null;
  const note = notes.store.getState().notes.get(keyOf(about));
  return note !== undefined && isStanding(note) ? note : null;
}

/** Whether something can be noted about it: it is the open document's own, and not only the one before's. */
export function canNote({ explorer }: Notes, about: NoteTarget): boolean {
  return nameNoted(explorer.store.getState().subject.opened, about) !== null;
}

/** Writes a note, or writes it anew. Does nothing about what the open document does not have. */
export function setNote(notes: Notes, about: NoteTarget, { verdict, text, as }: ToSay): void {
  const name = as ?? nameNoted(notes.explorer.store.getState().subject.opened, about);
  if (name === null) return;
  changeNotes(notes, (set) =>
    write.writeNote(withoutStray(notes, set, about), about, {
      as: name,
      verdict,
      text,
      ...signOf(notes),
    }),
  );
}

/** Takes the note away, of which nothing but that is kept. */
export function removeNote(notes: Notes, about: NoteTarget): void {
  changeNotes(notes, (set) =>
    write.removeNote(withoutStray(notes, set, about), about, signOf(notes)),
  );
}

/** Settles a conflict by one of the note's versions. */
export function settleNote(notes: Notes, { about }: Note, version: NoteVersion): void {
  changeNotes(notes, (set) => write.settleNote(set, about, version, notes.now()));
}

/** Settles a conflict by a text that holds all of its versions, each with its writer. */
export function settleByBoth(notes: Notes, note: Note): void {
  changeNotes(notes, (set) => write.settleByBoth(set, note, signOf(notes)));
}

/** Puts an orphan where it belongs, as the reader says. */
export function moveNote(notes: Notes, note: Note, about: NoteTarget): void {
  const as = nameNoted(notes.explorer.store.getState().subject.opened, about);
  if (as === null) return;
  changeNotes(notes, (set) => write.moveNote(set, note, about, { as, ...signOf(notes) }));
}

/** Of the open document, on this device: nothing is left of them, not even that they were removed. */
export function forgetNotes({ store }: Notes): void {
  store.setState({ notes: NO_NOTES, said: '', problems: [], offered: null });
}

/** @param name as typed; empty for who gives none. */
export function setWriter({ store }: Notes, name: string): void {
  store.setState({ writer: name.trim().slice(0, LONGEST.by) });
}

/** Puts the reader's name to a note that was written before there was one. */
export function signNote(notes: Notes, about: NoteTarget): void {
  const note = noteAbout(notes, about);
  const { by, at } = signOf(notes);
  if (note === null || note.by !== null || by === null) return;
  const [version] = versionsOf(note);
  changeNotes(notes, (set) => write.settleNote(set, note.about, { ...version, by }, at));
}

/** Asks whoever shows the note to let its text be written; `null` once it has done so. */
export function setWriting({ store }: Notes, about: NoteTarget | null): void {
  store.setState({ writing: about === null ? null : keyOf(about) });
}

/** Asks whoever shows the list of notes to bring it into view; `false` once it has done so. */
export function showNotes({ store }: Notes, wanted: boolean): void {
  store.setState({ wanted });
}

function changeNotes({ store }: Notes, change: (notes: NoteSet) => NoteSet): void {
  store.setState((state) => {
    const notes = change(state.notes);
    return notes === state.notes ? state : { notes };
  });
}

function signOf({ store, now }: Notes): Pick<NoteVersion, 'by' | 'at'> {
  const { writer } = store.getState();
  return { by: writer === null || writer === '' ? null : writer, at: now() };
}

/** The note that stands here by its name and was written about another id goes with the id from now on. */
function withoutStray(notes: Notes, set: NoteSet, about: NoteTarget): NoteSet {
  const stray = noteAbout(notes, about);
  if (stray === null || keyOf(stray.about) === keyOf(about)) return set;
  return write.moveNote(set, stray, about, { as: stray.as, ...signOf(notes) });
}
