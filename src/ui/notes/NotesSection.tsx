/** All notes of the open document: how many, what they say, those that need the reader, and how they travel. */
import { useEffect, useRef } from 'react';
import { sayNotes } from '../../core/notes/countNotes.ts';
import { isConflict } from '../../core/notes/note.ts';
import type { Notes } from '../../state/notes.ts';
import { showNotes } from '../../state/notesActions.ts';
import { NoteConflict } from './NoteConflict.tsx';
import styles from './Notes.module.css';
import { NotesBrought } from './NotesBrought.tsx';
import { NotesList } from './NotesList.tsx';
import { NotesOrphans } from './NotesOrphans.tsx';
import { NotesTravel } from './NotesTravel.tsx';
import { useNotes, useNotesState, usePlaced } from './useNotes.ts';

export function NotesSection() {
  const notes = useNotes();
  if (notes === null) return <p className={styles.soft}>Notes are being loaded.</p>;
  return <OpenSection notes={notes} />;
}

function OpenSection({ notes }: { readonly notes: Notes }) {
  const { placed, findings, orphans } = usePlaced();
  const keptIn = useNotesState(notes, (state) => state.keptIn);
  const frame = useShown(notes);
  const all = [...placed.values()];
  const conflicts = [...all, ...findings].filter(isConflict);
  return (
    <div ref={frame} tabIndex={-1} className={styles.list}>
      <p>
        {sayNotes(all, all, orphans.length) ||
          'No notes yet. Select a flow or a component, and say of it that it is fine, in question, or to be changed.'}
      </p>
      <NotesBrought notes={notes} />
      {keptIn === 'page' && (
        <p role="alert" className={styles.warning}>
          This browser keeps nothing of them: they are gone with this page. Save them as a file.
        </p>
      )}
      {conflicts.map((note) => (
        <div key={`${note.about.kind} ${note.about.id}`} className={styles.item}>
          <strong>
            <bdi>{note.as}</bdi>
          </strong>
          <NoteConflict notes={notes} note={note} />
        </div>
      ))}
      <NotesList placed={placed} />
      <NotesOrphans notes={notes} orphans={orphans} />
      <NotesTravel notes={notes} />
    </div>
  );
}

/** Whoever brought notes, or asked for the list of them, sees it, however far down it is. */
function useShown(notes: Notes) {
  const frame = useRef<HTMLDivElement>(null);
  const wanted = useNotesState(notes, (state) => state.wanted);
  useEffect(() => {
    if (!wanted) return undefined;
    const drawn = requestAnimationFrame(() => {
      frame.current?.scrollIntoView({ block: 'start' });
      frame.current?.focus({ preventScroll: true });
      showNotes(notes, false);
    });
    return () => cancelAnimationFrame(drawn);
  }, [notes, wanted]);
  return frame;
}
