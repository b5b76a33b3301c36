/** Asks for the writer's name, once. It goes with each note, and so with the file that is sent. */
import { useState } from 'react';
import { LONGEST } from '../../core/notes/note.ts';
import type { NoteTarget } from '../../core/notes/note.ts';
import type { Notes } from '../../state/notes.ts';
import { setWriter, signNote } from '../../state/notesActions.ts';
import { Button } from '../kit/Button.tsx';
import styles from './Notes.module.css';
import { useNotesState } from './useNotes.ts';

interface NoteWriterProps {
  readonly notes: Notes;
  /** What has just been noted, and is to bear the name too. */
  readonly about?: NoteTarget;
}

export function NoteWriter({ notes, about }: NoteWriterProps) {
  const writer = useNotesState(notes, (state) => state.writer);
  if (writer !== null) return null;
  return (
    <WriterForm
      notes={notes}
      name=""
      onDone={() => {
        if (about !== undefined) signNote(notes, about);
      }}
    />
  );
}

interface WriterFormProps {
  readonly notes: Notes;
  readonly name: string;
  readonly onDone: () => void;
}

export function WriterForm({ notes, name, onDone }: WriterFormProps) {
  const [typed, setTyped] = useState(name);
  const keep = (text: string) => {
    setWriter(notes, text);
    onDone();
  };
  return (
    <form
      className={styles.writer}
      onSubmit={(event) => {
        event.preventDefault();
        keep(typed);
      }}
    >
      <label>
        Your name, if you like: it is kept on this device, and goes with your notes into their file
        <input
          type="text"
          value={typed}
          maxLength={LONGEST.by}
          autoComplete="name"
          dir="auto"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <div className={styles.row}>
        <Button type="submit">Keep the name</Button>
        <Button look="quiet" onClick={() => keep('')}>
          Without a name
        </Button>
      </div>
    </form>
  );
}
