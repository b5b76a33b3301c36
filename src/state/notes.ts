/**
 * The notes of the document that is open: a store of their own, loaded apart, since a page is there before
 * anybody has written on it. `notesActions` changes them, `keepNotes` keeps them on the reader's device.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { FlowDocument } from '../core/model/document.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { NO_NOTES } from '../core/notes/note.ts';
import type { NoteSet } from '../core/notes/note.ts';
import { placeNotes } from '../core/notes/placeNotes.ts';
import type { PlacedNotes } from '../core/notes/placeNotes.ts';
import type { Explorer } from './explorer.ts';

/** A file that was brought, as long as the reader has to say whether it belongs here. */
export interface Offered {
  readonly file: string;
  /** What it was written about. */
  readonly title: string;
  readonly notes: NoteSet;
  /** How many of its notes have a place in the document that is open. */
  readonly fits: number;
}

export interface NotesState {
  readonly document: DocumentId;
  readonly notes: NoteSet;
  /** The reader's name, which goes with what they write; `''` for who gave none, `null` for who was not asked. */
  readonly writer: string | null;
  /** `page`: the device refuses, so that all of it is gone with the page. */
  readonly keptIn: 'device' | 'page';
  /** The key of the note whose text is to be written next. */
  readonly writing: string | null;
  readonly offered: Offered | null;
  /** The list of all notes is to be brought into view. */
  readonly wanted: boolean;
  /** What became of the last file that was brought, in whole sentences; what was wrong goes into `problems`. */
  readonly said: string;
  readonly problems: readonly string[];
}

export interface Notes {
  readonly explorer: Explorer;
  readonly store: StoreApi<NotesState>;
  /** The time of day as ISO 8601, in UTC, with milliseconds. */
  readonly now: () => string;
}

export function createNotes(explorer: Explorer, now: () => string): Notes {
  const store = createStore<NotesState>(() => ({
    document: explorer.store.getState().subject.opened.id,
    notes: NO_NOTES,
    writer: null,
    keptIn: 'device',
    writing: null,
    offered: null,
    wanted: false,
    said: '',
    problems: [],
  }));
  return { explorer, store, now };
}

const kept = new WeakMap<NoteSet, { document: FlowDocument; placed: PlacedNotes }>();

/** Where the notes stand in the document that is open; worked out once for as long as both are the same. */
function placedIn(document: FlowDocument, notes: NoteSet): PlacedNotes {
  const known = kept.get(notes);
  if (known?.document === document) return known.placed;
  const placed = placeNotes(document, notes);
  kept.set(notes, { document, placed });
  return placed;
}

/** Of the document that is open, and of none while another is on its way. */
export function placedNow({ explorer, store }: Notes): PlacedNotes {
  const { opened } = explorer.store.getState().subject;
  const { document, notes } = store.getState();
  return placedIn(opened, document === opened.id ? notes : NO_NOTES);
}
