/** What components read of notes, which are not there at first, and in a frame not at all. */
import { useStore } from 'zustand/react';
import type { PlacedNotes } from '../../core/notes/placeNotes.ts';
import type { Notes, NotesState } from '../../state/notes.ts';
import { notesSlot } from '../../state/notesSlot.ts';
import { useExplorer } from '../ExplorerContext.tsx';

/** `null` until they are loaded, and where nobody can write any. */
export function useNotes(): Notes | null {
  return useStore(notesSlot(useExplorer()), (slot) => slot.notes);
}

/** Where notes stand in the document that is open; nowhere as long as there are none. */
export function usePlaced(): PlacedNotes {
  return useStore(notesSlot(useExplorer()), (slot) => slot.placed);
}

/** @param selector a module constant, or one that returns primitives. */
export function useNotesState<Value>(
  { store }: Notes,
  selector: (state: NotesState) => Value,
): Value {
  return useStore(store, selector);
}
