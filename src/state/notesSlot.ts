/**
 * Where the notes of an explorer are to be found, once they are loaded. It hangs on the explorer from outside:
 * what is on a page from the start knows nothing of notes, and weighs nothing for them.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { NO_PLACED } from '../core/notes/placeNotes.ts';
import type { PlacedNotes } from '../core/notes/placeNotes.ts';
import type { Explorer } from './explorer.ts';
import type { Notes } from './notes.ts';
import { whenStore } from './whenStore.ts';

export interface NotesSlot {
  /** `null` until they are there; for good where nobody can write any, as in a frame. */
  readonly notes: Notes | null;
  /** Where they stand in the document that is open. */
  readonly placed: PlacedNotes;
}

const slots = new WeakMap<Explorer, StoreApi<NotesSlot>>();

/** @returns the notes, once they are there; `null` where they do not come. */
export function whenNotes(explorer: Explorer): Promise<Notes | null> {
  return whenStore(notesSlot(explorer), ({ notes }) => notes);
}

export function notesSlot(explorer: Explorer): StoreApi<NotesSlot> {
  const slot =
    slots.get(explorer) ?? createStore<NotesSlot>(() => ({ notes: null, placed: NO_PLACED }));
  slots.set(explorer, slot);
  return slot;
}
