/** Two versions of a note, written apart: side by side, until the reader chooses. */
import { versionsOf } from '../../core/notes/note.ts';
import type { Note, NoteVersion } from '../../core/notes/note.ts';
import type { Notes } from '../../state/notes.ts';
import { settleByBoth, settleNote } from '../../state/notesActions.ts';
import { Button } from '../kit/Button.tsx';
import styles from './Notes.module.css';
import { NoteSign } from './NoteSign.tsx';
import { sayWhen, verdictWord } from './noteWords.ts';

interface NoteConflictProps {
  readonly notes: Notes;
  readonly note: Note;
}

export function NoteConflict({ notes, note }: NoteConflictProps) {
  const versions = versionsOf(note);
  return (
    <div role="group" aria-label={`Conflict: ${note.as}`} className={styles.conflict}>
      <p>
        <NoteSign sign="conflict" /> {versions.length === 2 ? 'Two' : versions.length} versions,
        written apart. Which holds?
      </p>
      <ul className={styles.versions}>
        {versions.map((version, place) => (
          // Two may say the same at the same time, and their order is the note's own.
          <li key={`${place} ${version.at}`}>
            <p className={styles.said}>
              <NoteSign sign={version.verdict} /> <strong>{verdictWord(version)}</strong>
            </p>
            {version.text !== '' && (
              <p dir="auto" className={styles.words}>
                {version.text}
              </p>
            )}
            <p className={styles.soft}>{sayWhen(version)}</p>
            <Button
              label={`Keep ${nameVersion(version, place)}`}
              onClick={() => settleNote(notes, note, version)}
            >
              Keep this one
            </Button>
          </li>
        ))}
      </ul>
      {versions.every(({ verdict }) => verdict !== 'removed') && (
        <Button onClick={() => settleByBoth(notes, note)}>Keep both as one text</Button>
      )}
    </div>
  );
}

/** `version 1, by Ann: Question`: what only the eye would tell apart. */
function nameVersion(version: NoteVersion, place: number): string {
  const by = version.by === null ? '' : `, by ${version.by}`;
  return `version ${place + 1}${by}: ${verdictWord(version)}`;
}
