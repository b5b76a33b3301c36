/** How notes travel: as a file that others merge with theirs, and as minutes that anybody reads. No server has them. */
import { useState } from 'react';
import { minutesOf } from '../../core/notes/minutes.ts';
import { bringNotes, notesFile } from '../../state/bringNotes.ts';
import type { Notes } from '../../state/notes.ts';
import { forgetNotes } from '../../state/notesActions.ts';
import { placedNow } from '../../state/notes.ts';
import { provenanceOf } from '../../state/takeScopes.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { download } from '../kit/download.ts';
import { FileButton } from '../kit/FileButton.tsx';
import { takeFiles } from '../panels/bring/takeFiles.ts';
import styles from './Notes.module.css';
import { WriterForm } from './NoteWriter.tsx';
import { useNotesState } from './useNotes.ts';

interface TravelProps {
  readonly notes: Notes;
}

export function NotesTravel({ notes }: TravelProps) {
  const title = useExplorerState((state) => state.subject.opened.title);
  const isEmpty = useNotesState(notes, (state) => state.notes.size === 0);
  return (
    <section aria-label="Take notes away, bring them in" className={styles.list}>
      <p className={styles.soft}>
        {isEmpty ? '' : `All notes on “${title}”, whatever is asked. `}They stay in this browser
        until you send their file; whoever brings it in has both, and is shown what is in conflict.
      </p>
      <div className={styles.row}>
        {!isEmpty && (
          <>
            <Button
              onClick={() => {
                const { name, text } = notesFile(notes);
                download(name, text, 'application/json');
              }}
            >
              Save the notes
            </Button>
            <Button onClick={() => saveMinutes(notes)}>Save as minutes</Button>
          </>
        )}
        <FileButton
          accept=".json,application/json"
          multiple
          onFiles={(files) => void bringFiles(notes, files)}
        >
          Bring notes in…
        </FileButton>
      </div>
      <Writer notes={notes} />
      {!isEmpty && <Forget notes={notes} />}
    </section>
  );
}

function saveMinutes(notes: Notes): void {
  const { explorer } = notes;
  const { opened } = explorer.store.getState().subject;
  const page = window.location.href;
  const { date, address } = provenanceOf(explorer, { extent: 'document' }, page, new Date());
  const text = minutesOf(opened, placedNow(notes), date, address);
  download(`${opened.id}-notes.md`, text, 'text/markdown');
}

async function bringFiles(notes: Notes, files: readonly File[]): Promise<void> {
  const { sources, remarks } = await takeFiles(files);
  for (const { name, text } of sources) bringNotes(notes, text, name);
  if (remarks.length > 0) notes.store.setState({ problems: remarks });
}

function Writer({ notes }: TravelProps) {
  const writer = useNotesState(notes, (state) => state.writer);
  const [open, setOpen] = useState(false);
  if (open) return <WriterForm notes={notes} name={writer ?? ''} onDone={() => setOpen(false)} />;
  return (
    <p className={styles.soft}>
      {writer === null || writer === '' ? (
        'You write without a name. '
      ) : (
        <>
          You write as <bdi>{writer}</bdi>; the file says so.{' '}
        </>
      )}
      <Button look="link" onClick={() => setOpen(true)}>
        Change your name
      </Button>
    </p>
  );
}

function Forget({ notes }: TravelProps) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <p>
        <Button look="link" onClick={() => setSure(true)}>
          Forget all notes…
        </Button>
      </p>
    );
  }
  return (
    <div role="group" aria-label="Forget all notes" className={styles.item}>
      <p>
        All notes on this document are deleted from this browser, those in other tabs as well. Only
        a file that was saved before brings them back.
      </p>
      <div className={styles.row}>
        <Button onClick={() => forgetNotes(notes)}>Forget them</Button>
        <Button look="quiet" onClick={() => setSure(false)}>
          Keep them
        </Button>
      </div>
    </div>
  );
}
