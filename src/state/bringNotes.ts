/** Notes as files: what is taken away, and what is brought in and put to those that are there. */
import { mergeNotes } from '../core/notes/mergeNotes.ts';
import { NO_NOTES } from '../core/notes/note.ts';
import type { NoteSet } from '../core/notes/note.ts';
import { readNotesFile, writeNotesFile } from '../core/notes/notesFile.ts';
import { placeNotes } from '../core/notes/placeNotes.ts';
import { sayMerge } from '../core/notes/sayMerge.ts';
import type { Notes } from './notes.ts';

/** @returns the file of all notes of the open document, and what to call it: `diego.notes.json`. */
export function notesFile({ explorer, store }: Notes): { name: string; text: string } {
  const { opened } = explorer.store.getState().subject;
  return { name: `${opened.id}.notes.json`, text: writeNotesFile(opened, store.getState().notes) };
}

/**
 * Merges a file's notes, if they are about the open document; else asks the reader first. What is wrong with
 * it is said in `problems`, and nothing is changed.
 */
export function bringNotes(notes: Notes, content: string, file: string): void {
  const { explorer, store } = notes;
  const reading = readNotesFile(content, file);
  if (!reading.ok) {
    store.setState({ problems: reading.problems, said: '', offered: null });
    return;
  }
  const { opened } = explorer.store.getState().subject;
  const { id, title } = reading.document;
  // What is brought has another id on each device, and the same title where it came in a link.
  if (id === opened.id || title === opened.title) {
    takeIn(notes, reading.notes, file);
    return;
  }
  const { placed } = placeNotes(opened, reading.notes);
  store.setState({
    problems: [],
    said: '',
    offered: { file, title, notes: reading.notes, fits: placed.size },
  });
}

/** Merges what was written about another document after all. */
export function takeOffered(notes: Notes): void {
  const { offered } = notes.store.getState();
  if (offered !== null) takeIn(notes, offered.notes, offered.file);
}

export function leaveOffered({ store }: Notes): void {
  store.setState({ offered: null });
}

function takeIn({ explorer, store }: Notes, theirs: NoteSet, file: string): void {
  const { document, notes } = store.getState();
  const mine = document === explorer.store.getState().subject.opened.id ? notes : NO_NOTES;
  const merged = mergeNotes(mine, theirs);
  store.setState({
    notes: merged,
    offered: null,
    problems: [],
    said: `${file}: ${sayMerge(theirs, mine, merged)}`,
  });
}
