/** Notes on what the document no longer has: none is lost without a word, and none put on something else unasked. */
import { isConflict } from '../../core/notes/note.ts';
import type { Orphan } from '../../core/notes/placeNotes.ts';
import type { Notes } from '../../state/notes.ts';
import { moveNote, removeNote } from '../../state/notesActions.ts';
import { Button } from '../kit/Button.tsx';
import { NoteConflict } from './NoteConflict.tsx';
import styles from './Notes.module.css';
import { NoteSign } from './NoteSign.tsx';
import { sayNote, sayWhen, signOf } from './noteWords.ts';

interface NotesOrphansProps {
  readonly notes: Notes;
  readonly orphans: readonly Orphan[];
}

export function NotesOrphans({ notes, orphans }: NotesOrphansProps) {
  if (orphans.length === 0) return null;
  return (
    <section aria-label="Notes without a place" className={styles.list}>
      <h3>Without a place</h3>
      <p className={styles.soft}>The document has nothing of this name now. The notes are kept.</p>
      <ul className={styles.items}>
        {orphans.map((orphan) => (
          <OrphanItem key={orphan.note.about.id} notes={notes} orphan={orphan} />
        ))}
      </ul>
    </section>
  );
}

function OrphanItem({ notes, orphan }: { readonly notes: Notes; readonly orphan: Orphan }) {
  const { note, now } = orphan;
  return (
    <li className={styles.item}>
      <strong>
        <bdi>{note.as}</bdi>
      </strong>
      {isConflict(note) ? (
        <NoteConflict notes={notes} note={note} />
      ) : (
        <p dir="auto" className={styles.said}>
          <NoteSign sign={signOf(note)} /> {sayNote(note)}
        </p>
      )}
      <p className={styles.soft}>{sayWhen(note)}</p>
      <div className={styles.row}>
        {now !== null && (
          <Button onClick={() => moveNote(notes, note, now.about)}>
            It is about <bdi>{now.name}</bdi>
          </Button>
        )}
        <Button
          look="quiet"
          label={`Remove the note on ${note.as}`}
          onClick={() => removeNote(notes, note.about)}
        >
          Remove
        </Button>
      </div>
    </li>
  );
}
