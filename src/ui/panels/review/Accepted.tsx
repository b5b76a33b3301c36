/** Why a finding was accepted, by whom, and the way back; where two people differ about it, what either says. */
import { isConflict } from '../../../core/notes/note.ts';
import type { Note } from '../../../core/notes/note.ts';
import { removeNote } from '../../../state/notesActions.ts';
import { Button } from '../../kit/Button.tsx';
import { NoteConflict } from '../../notes/NoteConflict.tsx';
import { sayWhen } from '../../notes/noteWords.ts';
import { useNotes } from '../../notes/useNotes.ts';
import styles from './Review.module.css';

interface AcceptedProps {
  readonly note: Note;
  /** What was accepted. */
  readonly name: string;
}

export function Accepted({ note, name }: AcceptedProps) {
  const notes = useNotes();
  if (notes === null) return null;
  if (isConflict(note)) return <NoteConflict notes={notes} note={note} />;
  return (
    <div className={styles.accepted}>
      <p dir="auto">{note.text}</p>
      <p className={styles.soft}>Accepted: {sayWhen(note)}</p>
      <p>
        <Button
          look="link"
          label={`Open again: ${name}`}
          onClick={() => removeNote(notes, note.about)}
        >
          Open again
        </Button>
      </p>
    </div>
  );
}
