/** What a row of the table shows of the notes on its flows: a sign at its number, and all of their words. */
import { gravestOf } from '../../core/notes/countNotes.ts';
import type { Note } from '../../core/notes/note.ts';
import styles from './NotesInRow.module.css';
import { NoteSign } from './NoteSign.tsx';
import { sayNote, signOf } from './noteWords.ts';

interface RowNotesProps {
  /** Each with the name of its flow. */
  readonly notes: readonly (readonly [name: string, note: Note])[];
}

/** At the row's number: the gravest, which stands for all. What they say stands in the row's last cell. */
export function NoteSignOfRow({ notes }: RowNotesProps) {
  const sign = gravestOf(notes.map(([, note]) => note));
  if (sign === null) return null;
  return (
    <span className={styles.sign}>
      <NoteSign sign={sign} size={15} />
    </span>
  );
}

export function NotesInRow({ notes }: RowNotesProps) {
  return notes.map(([name, note]) => (
    <span key={name} className={styles.note} data-note={signOf(note)}>
      <NoteSign sign={signOf(note)} size={14} />{' '}
      <bdi>
        <span className={notes.length === 1 ? 'visually-hidden' : undefined}>Note on {name}: </span>
        {sayNote(note)}
      </bdi>
    </span>
  ));
}
