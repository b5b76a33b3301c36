/** The notes on findings of the open document, and where they are written; not there at first, nor in a frame. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import { documentId } from '../../../core/model/ids.ts';
import { NO_NOTES, isStanding } from '../../../core/notes/note.ts';
import type { Note } from '../../../core/notes/note.ts';
import type { Notes, NotesState } from '../../../state/notes.ts';
import { notesSlot } from '../../../state/notesSlot.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';

type Read = Pick<NotesState, 'document' | 'notes'>;
type ReadStore = Pick<StoreApi<Read>, 'getState' | 'getInitialState' | 'subscribe'>;

const NONE: ReadStore = createStore<Read>(() => ({ document: documentId(''), notes: NO_NOTES }));

/** `null` where nobody can write any. */
export function useNotes(): Notes | null {
  return useStore(notesSlot(useExplorer()), (slot) => slot.notes);
}

export function useFindingNotes(): readonly Note[] {
  const opened = useExplorerState((state) => state.subject.opened.id);
  const store: ReadStore = useNotes()?.store ?? NONE;
  const { document, notes } = useStore(store);
  if (document !== opened) return [];
  return [...notes.values()].filter((note) => note.about.kind === 'finding' && isStanding(note));
}
