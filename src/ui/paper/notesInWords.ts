/** The reader's notes as they stand on paper: what is said, and by whom. */
import { VERDICTS, versionsOf } from '../../core/notes/note.ts';
import type { Note, NoteVersion } from '../../core/notes/note.ts';
import type { Explorer } from '../../state/explorer.ts';
import { placedNow } from '../../state/notes.ts';
import { notesSlot } from '../../state/notesSlot.ts';

/** @returns by the id of the flow or the component; empty as long as no notes have been loaded. */
export function notesInWords(explorer: Explorer): ReadonlyMap<string, string> {
  const { notes } = notesSlot(explorer).getState();
  if (notes === null) return new Map();
  return new Map([...placedNow(notes).placed].map(([id, note]) => [id, sayNote(note)]));
}

/** Where two have written without knowing of each other, both are heard. */
function sayNote(note: Note): string {
  return versionsOf(note).flatMap(sayVersion).join(' / ');
}

function sayVersion({ verdict, text, by }: NoteVersion): readonly string[] {
  if (verdict === 'removed') return [];
  const said = text.trim() === '' ? VERDICTS[verdict].label : `${VERDICTS[verdict].label}: ${text}`;
  return [by === null ? said : `${said} (${by})`];
}
