/** Files of notes among those that are dropped or opened: they are merged, and all others are left to the caller. */
import type { SourceFile } from '../../core/import/source.ts';
import { isNotesFile } from '../../core/notes/notesFile.ts';
import { bringNotes } from '../../state/bringNotes.ts';
import type { Explorer } from '../../state/explorer.ts';
import { showNotes } from '../../state/notesActions.ts';
import { whenNotes } from '../../state/notesSlot.ts';
import { addNotice, showPanel } from '../../state/viewActions.ts';

/** @returns those that hold no notes; a page that has just come waits for what takes them. */
export async function takeNotes(
  explorer: Explorer,
  sources: readonly SourceFile[],
): Promise<readonly SourceFile[]> {
  const found = sources.filter(({ text }) => isNotesFile(text));
  if (found.length === 0) return sources;
  const others = sources.filter((source) => !found.includes(source));
  const notes = await whenNotes(explorer);
  if (notes === null) {
    const names = found.map(({ name }) => name).join(', ');
    addNotice(
      explorer,
      `The notes in ${names} cannot be taken on this page. Reload it, and try again.`,
    );
    return others;
  }
  for (const { name, text } of found) bringNotes(notes, text, name);
  showPanel(explorer, 'review');
  showNotes(notes, true);
  return others;
}
