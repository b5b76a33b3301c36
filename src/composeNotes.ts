/** Notes, with all that they need of the browser. Part of the composition root; loaded once all else is there. */
import type { Explorer } from './state/explorer.ts';
import { NOTES_IN_PAGE } from './core/export/file/writeFile.ts';
import { mergeNotes } from './core/notes/mergeNotes.ts';
import { readNotesFile } from './core/notes/notesFile.ts';
import { keepNotes } from './state/keepNotes.ts';
import { tellNotes } from './state/tellNotes.ts';
import { createNotes } from './state/notes.ts';
import type { Notes } from './state/notes.ts';
import { notesSlot } from './state/notesSlot.ts';

/** @param device `null` where nothing may be kept. */
export function composeNotes(explorer: Explorer, device: Storage | null): void {
  const notes = createNotes(explorer, () => new Date().toISOString());
  // Somebody else’s page keeps nothing on its reader’s device.
  keepNotes(notes, window.top === window ? device : null, window);
  takeNotesOfPage(notes);
  tellNotes(notes);
  notesSlot(explorer).setState({ notes });
}

/** A page that is one file may bring notes; what the reader wrote here since goes on from them. */
function takeNotesOfPage({ store }: Notes): void {
  const text = document.getElementById(NOTES_IN_PAGE)?.textContent ?? null;
  const read = text === null ? null : readNotesFile(text, 'this page');
  if (read?.ok !== true || read.document.id !== store.getState().document) return;
  store.setState(({ notes }) => ({ notes: mergeNotes(notes, read.notes) }));
}
