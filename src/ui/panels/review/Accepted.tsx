/** Why a finding was accepted, by whom, and the way back. */
import type { Note } from '../../../core/notes/note.ts';
import { removeNote } from '../../../state/notesActions.ts';
import { Button } from '../../kit/Button.tsx';
import styles from './Review.module.css';
import { useNotes } from './useFindingNotes.ts';

interface AcceptedProps {
  readonly note: Note;
  /** What was accepted. */
  readonly name: string;
}

export function Accepted({ note, name }: AcceptedProps) {
  const notes = useNotes();
  return (
    <div className={styles.accepted}>
      <p dir="auto">{note.text}</p>
      <p className={styles.soft}>
        {note.by === null ? 'Accepted' : `Accepted by ${note.by}`}{' '}
        {new Date(note.at).toLocaleDateString('en-GB', { dateStyle: 'medium' })}
      </p>
      {notes !== null && (
        <p>
          <Button
            look="link"
            label={`Open again: ${name}`}
            onClick={() => removeNote(notes, note.about)}
          >
            Open again
          </Button>
        </p>
      )}
    </div>
  );
}
