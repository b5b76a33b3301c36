/** The sign of a note beside a name in a list; what it says is heard, and seen by whoever waits on it. */
import type { Note } from '../../core/notes/note.ts';
import styles from './NotesInRow.module.css';
import { NoteSign } from './NoteSign.tsx';
import { sayNote, signOf } from './noteWords.ts';

export function NoteBeside({ note }: { readonly note: Note }) {
  return (
    <span className={styles.sign} title={sayNote(note)}>
      <NoteSign sign={signOf(note)} size={14} />
      <span className="visually-hidden">, note: {sayNote(note)}</span>
    </span>
  );
}
