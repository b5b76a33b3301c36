/** What became of notes when others were put to them, in a sentence: whoever brings a file wants to know. */
import { countNotes } from './countNotes.ts';
import { isConflict, isStanding } from './note.ts';
import type { NoteSet } from './note.ts';

/**
 * @param theirs what was brought. @param before what was there. @param after both, merged.
 * @returns `5 notes read: 3 new, 1 changed, 1 in conflict.`
 */
export function sayMerge(theirs: NoteSet, before: NoteSet, after: NoteSet): string {
  const counts = { new: 0, changed: 0, removed: 0, conflict: 0 };
  for (const key of theirs.keys()) {
    const [was, is] = [before.get(key), after.get(key)];
    if (is === undefined || is === was) continue;
    const stood = was !== undefined && isStanding(was);
    if (isConflict(is)) counts.conflict += 1;
    else if (isStanding(is)) counts[stood ? 'changed' : 'new'] += 1;
    else if (stood) counts.removed += 1;
  }
  const words = [
    [counts.new, 'new'],
    [counts.changed, 'changed'],
    [counts.removed, 'removed'],
    [counts.conflict, 'in conflict'],
  ] as const;
  const told = words.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const read = [...theirs.values()].filter(isStanding).length;
  const what = told.length === 0 ? 'nothing that was not here already' : told.join(', ');
  return `${countNotes(read)} read: ${what}.`;
}
