/** Notes, with all that they need of the browser. Part of the composition root; loaded once all else is there. */
import type { Explorer } from './state/explorer.ts';
import { keepNotes } from './state/keepNotes.ts';
import { tellNotes } from './state/tellNotes.ts';
import { createNotes } from './state/notes.ts';
import { notesSlot } from './state/notesSlot.ts';

/** @param device `null` where nothing may be kept. */
export function composeNotes(explorer: Explorer, device: Storage | null): void {
  const notes = createNotes(explorer, () => new Date().toISOString());
  // Somebody else’s page keeps nothing on its reader’s device.
  keepNotes(notes, window.top === window ? device : null, window);
  tellNotes(notes);
  notesSlot(explorer).setState({ notes });
}
