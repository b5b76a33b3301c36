/** Notes in numbers and words: `3 notes: 1 question, 1 change, 1 fine`. */
import { VERDICTS, VERDICT_IDS, isConflict } from './note.ts';
import type { Note } from './note.ts';

/** `1 question, 2 changes`, the gravest first; those in conflict by themselves, after all others. */
function sayVerdicts(notes: readonly Note[]): string {
  const told = notes.filter((note) => !isConflict(note));
  const counts = VERDICT_IDS.map((verdict) => {
    const count = told.filter((note) => note.verdict === verdict).length;
    return { count, words: count === 1 ? VERDICTS[verdict].one : VERDICTS[verdict].several };
  });
  const conflicts = notes.length - told.length;
  return [...counts, { count: conflicts, words: 'in conflict' }]
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(', ');
}

/**
 * What the ledger says; nothing where there are no notes.
 * @param notes all that stand in the document. @param selected those on what the query selects.
 * @param orphans how many the document has no place for.
 */
export function sayNotes(
  notes: readonly Note[],
  selected: readonly Note[],
  orphans: number,
): string {
  const lost = orphans === 0 ? [] : [`${countNotes(orphans)} without a place`];
  if (notes.length === 0) return lost.join('');
  const among =
    selected.length === notes.length
      ? countNotes(notes.length)
      : `${selected.length} of ${countNotes(notes.length)}`;
  const verdicts = sayVerdicts(selected);
  return [verdicts === '' ? among : `${among}: ${verdicts}`, ...lost].join(' · ');
}

/** `1 note`, `3 notes`. */
export function countNotes(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}

/** The gravest of them, which stands for all; `conflict` where one of them is in conflict. */
export function gravestOf(notes: readonly Note[]): Note['verdict'] | 'conflict' | null {
  if (notes.some(isConflict)) return 'conflict';
  return VERDICT_IDS.find((verdict) => notes.some((note) => note.verdict === verdict)) ?? null;
}
