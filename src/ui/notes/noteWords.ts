/** How a note is told in words: in a row, to those who hear the chart, below its text. */
import { VERDICTS, isConflict } from '../../core/notes/note.ts';
import type { Note, NoteVersion } from '../../core/notes/note.ts';
import type { Sign } from './NoteSign.tsx';

export function signOf(note: Note): Sign {
  return isConflict(note) ? 'conflict' : note.verdict;
}

/** `Question`, `Removed`. */
export function verdictWord({ verdict }: NoteVersion): string {
  return verdict === 'removed' ? 'Removed' : VERDICTS[verdict].label;
}

/** `Question: why not TLS?`; of a conflict all versions. */
export function sayNote(note: Note): string {
  if (!isConflict(note)) return sayVersion(note);
  return `In conflict: ${[note, ...note.rivals].map(sayVersion).join(' / ')}`;
}

function sayVersion(version: NoteVersion): string {
  const { text } = version;
  return text === '' ? verdictWord(version) : `${verdictWord(version)}: ${text}`;
}

/** `Ann, 30 Nov 2026, 12:03`, in the reader's own time. */
export function sayWhen({ by, at }: NoteVersion): string {
  const when = new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return by === null ? when : `${by}, ${when}`;
}
