/** What became of a file of notes: what was new in it, what is wrong with it, or whether it belongs here at all. */
import { countNotes } from '../../core/notes/countNotes.ts';
import { isStanding } from '../../core/notes/note.ts';
import { leaveOffered, takeOffered } from '../../state/bringNotes.ts';
import type { Notes, Offered } from '../../state/notes.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './Notes.module.css';
import { useNotesState } from './useNotes.ts';

export function NotesBrought({ notes }: { readonly notes: Notes }) {
  const said = useNotesState(notes, (state) => state.said);
  const problems = useNotesState(notes, (state) => state.problems);
  const offered = useNotesState(notes, (state) => state.offered);
  return (
    <>
      <p role="status" className={said === '' ? 'visually-hidden' : undefined}>
        {said}
      </p>
      {problems.length > 0 && (
        <div role="alert" className={styles.warning}>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      {offered !== null && <Question notes={notes} offered={offered} />}
    </>
  );
}

interface QuestionProps {
  readonly notes: Notes;
  readonly offered: Offered;
}

function Question({ notes, offered }: QuestionProps) {
  const title = useExplorerState((state) => state.subject.opened.title);
  const { file, title: written, notes: theirs, fits } = offered;
  const all = [...theirs.values()].filter(isStanding).length;
  return (
    <div role="group" aria-label={`Notes on ${written}`} className={styles.item}>
      <p>
        <bdi>{file}</bdi> was written about “<bdi>{written}</bdi>”. Of its {countNotes(all)}, {fits}{' '}
        {fits === 1 ? 'has' : 'have'} a place in “<bdi>{title}</bdi>”; the others would be listed as
        notes without one.
      </p>
      <div className={styles.row}>
        <Button onClick={() => takeOffered(notes)}>Bring them in here</Button>
        <Button look="quiet" onClick={() => leaveOffered(notes)}>
          Leave them
        </Button>
      </div>
    </div>
  );
}
