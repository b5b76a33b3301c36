/** Files of notes among those that are dropped or opened: they are merged, and all others are left to the caller. */
import type { SourceFile } from '../../core/import/source.ts';
import { isNotesFile } from '../../core/notes/notesFile.ts';
import { bringNotes } from '../../state/bringNotes.ts';
import type { Explorer } from '../../state/explorer.ts';
import { showNotes } from '../../state/notesActions.ts';
import { notesSlot } from '../../state/notesSlot.ts';
import { showPanel } from '../../state/viewActions.ts';

/** @returns those that hold no notes. */
export function takeNotes(
  explorer: Explorer,
  sources: readonly SourceFile[],
): readonly SourceFile[] {
  const { notes } = notesSlot(explorer).getState();
  const found = sources.filter(({ text }) => isNotesFile(text));
  if (notes === null || found.length === 0) return sources;
  for (const { name, text } of found) bringNotes(notes, text, name);
  showPanel(explorer, 'review');
  showNotes(notes, true);
  return sources.filter((source) => !found.includes(source));
}
