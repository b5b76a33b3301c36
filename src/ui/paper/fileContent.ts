/** What goes into a file: the document that is open, its notes, and the view that is on screen. */
import type { FileContent } from '../../core/export/file/writeFile.ts';
import { writeNotesFile } from '../../core/notes/notesFile.ts';
import { readAddress, writeAddress } from '../../core/url/address.ts';
import { addressOf } from '../../state/addressActions.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { notesSlot } from '../../state/notesSlot.ts';

export function fileContent(explorer: Explorer): FileContent {
  const state = explorer.store.getState();
  const { opened } = state.subject;
  const { title, summary } = opened;
  return {
    title,
    summary,
    start: { document: opened, drawing: drawingOf(state) },
    search: searchOf(state),
    notes: notesOf(explorer),
  };
}

/** The file has one document: with itself it is still compared, as it is documented and under choices. */
export function holdsComparison({ subject: { against, opened } }: ExplorerState): boolean {
  return against === null || against.id === opened.id;
}

/** That of all of it, which is laid out anew on opening where another one is on screen. */
function drawingOf({ index, whole, subject }: ExplorerState) {
  return index.changes === null && subject.choices.size === 0 ? whole : null;
}

function searchOf(state: ExplorerState): string {
  const { address } = readAddress(addressOf(state));
  const { id } = state.subject.opened;
  return writeAddress({
    ...address,
    doc: id,
    against: holdsComparison(state) ? address.against : null,
  });
}

function notesOf(explorer: Explorer): string | null {
  const { notes } = notesSlot(explorer).getState();
  const { opened } = explorer.store.getState().subject;
  const kept = notes?.store.getState();
  if (kept === undefined || kept.document !== opened.id || kept.notes.size === 0) return null;
  return writeNotesFile(opened, kept.notes);
}
