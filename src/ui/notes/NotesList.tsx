/** The notes one by one, the gravest first, each a way to what it is about; and the query for all of them. */
import { VERDICTS, VERDICT_IDS, isConflict } from '../../core/notes/note.ts';
import type { Note } from '../../core/notes/note.ts';
import type { PlacedNotes } from '../../core/notes/placeNotes.ts';
import type { DocumentIndex } from '../../core/model/indexDocument.ts';
import { writeEachFlow } from '../../core/query/writeEachFlow.ts';
import { goToQuery } from '../../state/queryActions.ts';
import { hoverTarget, selectTarget } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { lightOnFocus } from '../lightOnFocus.ts';
import styles from './Notes.module.css';
import { NoteSign } from './NoteSign.tsx';
import { sayWhen, verdictWord } from './noteWords.ts';

type Placed = PlacedNotes['placed'];

/** More than so many are found by the query, and not by reading a list. */
const MOST_LISTED = 300;

export function NotesList({ placed }: { readonly placed: Placed }) {
  const notes = [...placed].filter(([, note]) => !isConflict(note));
  const sorted = notes.toSorted(([, one], [, other]) => rankOf(one) - rankOf(other));
  if (notes.length === 0) return null;
  return (
    <>
      <AskForNoted placed={placed} />
      <ul className={styles.items}>
        {sorted.slice(0, MOST_LISTED).map(([id, note]) => (
          <NoteItem key={id} id={id} note={note} />
        ))}
      </ul>
      {sorted.length > MOST_LISTED && (
        <p className={styles.soft}>and {sorted.length - MOST_LISTED} more, in the table</p>
      )}
    </>
  );
}

function rankOf({ verdict }: Note): number {
  return VERDICT_IDS.findIndex((one) => one === verdict);
}

function NoteItem({ id, note }: { readonly id: string; readonly note: Note }) {
  const explorer = useExplorer();
  return (
    <li
      className={styles.item}
      onPointerEnter={() => hoverTarget(explorer, id)}
      onPointerLeave={() => hoverTarget(explorer, null)}
    >
      <p className={styles.said}>
        <NoteSign sign={note.verdict} /> <span className={styles.soft}>{verdictWord(note)}</span>{' '}
        <Button
          look="link"
          onClick={() => selectTarget(explorer, id)}
          {...lightOnFocus(explorer, id)}
        >
          <bdi>{note.as}</bdi>
        </Button>
      </p>
      {note.text !== '' && (
        <p dir="auto" className={styles.words}>
          {note.text}
        </p>
      )}
      <p className={styles.soft}>{sayWhen(note)}</p>
    </li>
  );
}

/** Each writes the query for exactly the flows that are noted so; a component by itself is no flow. */
function AskForNoted({ placed }: { readonly placed: Placed }) {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const choices = [
    { label: 'all flows with notes', flows: flowsOf(index, placed, () => true) },
    ...VERDICT_IDS.map((verdict) => ({
      label: VERDICTS[verdict].several,
      flows: flowsOf(index, placed, (note) => note.verdict === verdict),
    })),
  ].filter(({ flows }) => flows.length > 0);
  if (choices.length === 0) return null;
  return (
    <p className={styles.asks}>
      <span className={styles.soft}>Light</span>
      {choices.map(({ label, flows }) => (
        <Button
          key={label}
          look="link"
          onClick={() => goToQuery(explorer, writeEachFlow(index, flows))}
        >
          {label} ({flows.length})
        </Button>
      ))}
    </p>
  );
}

function flowsOf(index: DocumentIndex, placed: Placed, fits: (note: Note) => boolean) {
  return index.document.flows.filter(({ id }) => {
    const note = placed.get(id);
    return note !== undefined && fits(note);
  });
}
