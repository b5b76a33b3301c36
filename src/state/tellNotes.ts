/**
 * Tells the page of notes: what stands where, and, in the ledger's words, how many there are and how many of
 * them the query asks for.
 */
import type { Note } from '../core/notes/note.ts';
import { sayNotes } from '../core/notes/countNotes.ts';
import type { PlacedNotes } from '../core/notes/placeNotes.ts';
import { placedNow } from './notes.ts';
import type { Notes } from './notes.ts';
import { notesSlot } from './notesSlot.ts';

/** Says it now and whenever it changes. @returns a function that ends it. */
export function tellNotes(notes: Notes): () => void {
  const { explorer, store } = notes;
  const slot = notesSlot(explorer);
  const say = () => {
    const { noted } = explorer.store.getState();
    const placed = placedNow(notes);
    const words = ledgerWords(notes, placed);
    if (slot.getState().placed !== placed) slot.setState({ placed });
    if (words !== noted) explorer.store.setState({ noted: words });
  };
  say();
  const unsubscribes = [
    store.subscribe((state, before) => {
      if (state.notes !== before.notes || state.document !== before.document) say();
    }),
    explorer.store.subscribe((state, before) => {
      if (state.reading !== before.reading || state.subject !== before.subject) say();
    }),
  ];
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}

function ledgerWords({ explorer }: Notes, { placed, orphans }: PlacedNotes): string {
  const { flows, components } = explorer.store.getState().reading.selection;
  const asked: ReadonlySet<string> = new Set<string>([...flows.keys(), ...components.keys()]);
  const selected: Note[] = [];
  for (const [id, note] of placed) if (asked.has(id)) selected.push(note);
  return sayNotes([...placed.values()], selected, orphans.length);
}
