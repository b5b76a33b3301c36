/** One row: its cells as the document writes them, and what is said of it, in its first cell. */
import { MessageCircleWarning } from 'lucide-react';
import { memo } from 'react';
import type { Ref } from 'react';
import type { Entry } from '../../../core/model/document.ts';
import type { DocumentProblem, Severity } from '../../../core/model/documentProblem.ts';
import { problemCell } from '../../../core/model/rowProblems.ts';
import { cellText } from '../../../core/scene/rowOrder.ts';
import { hoverTarget, selectTarget } from '../../../state/viewActions.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { ChangeChip } from '../../kit/ChangeChip.tsx';
import { SeverityIcon } from '../../kit/SeverityIcon.tsx';
import { NoteSignOfRow, NotesInRow } from '../../notes/NotesInRow.tsx';
import { lightOnFocus } from '../../lightOnFocus.ts';
import type { RowFacts } from './rowFacts.ts';
import { rowIndex } from './rowIndex.ts';
import styles from './Rows.module.css';

interface RowProps extends RowFacts {
  readonly entry: Entry;
  /** The table has a column for descriptions. */
  readonly described: boolean;
  /** Says its table beside its number: it does not stand under its table's title. */
  readonly named: boolean;
  /** Where it stands among all lines, counted from zero, where not all of them are in the page. */
  readonly place?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}

/** Only rows of which something else is said now are drawn anew. */
export const Row = memo(function Row({ entry, described, place, ref, ...said }: RowProps) {
  const explorer = useExplorer();
  const { match, selected, lit, off, was, problem, notes } = said;
  const about = problem === null ? -1 : problemCell(entry, problem);
  return (
    // The row's number is the button; a click anywhere in the row only makes its target larger.
    <tr
      ref={ref}
      data-index={place}
      aria-rowindex={rowIndex(place)}
      data-entry={entry.id}
      data-dimmed={match === 'no' ? '' : undefined}
      data-faint={match === 'no' ? '' : undefined}
      data-off={off ? '' : undefined}
      data-standing={entry.standing === 'charted' ? undefined : entry.standing}
      data-lit={lit ? '' : undefined}
      data-selected={selected ? '' : undefined}
      onClick={() => selectTarget(explorer, entry.id)}
      onPointerEnter={() => hoverTarget(explorer, entry.id)}
      onPointerLeave={() => hoverTarget(explorer, null)}
    >
      <FirstCell entry={entry} {...said} />
      {entry.written.map((cell, column) => (
        // A cell is known by its column: cells have no other identity.
        <td key={column}>
          {cell}
          {was !== null && was.written[column] !== cell && (
            <span className={styles.was}>was: {was.written[column]}</span>
          )}
          {problem !== null && column === about && (
            <span className={styles.problem} data-severity={problem.severity}>
              {problem.message}
            </span>
          )}
          {!described && column === entry.written.length - 1 && <NotesInRow notes={notes} />}
        </td>
      ))}
      {described && (
        <td className={styles.told}>
          {entry.description}
          <NotesInRow notes={notes} />
        </td>
      )}
    </tr>
  );
});

interface Mark {
  readonly severity: Severity;
  readonly words: string;
}

/** What a row is to the chart, where it is no plain row of it. */
function markOf({ standing }: Entry, problem: DocumentProblem | null): Mark | null {
  if (standing === 'waits') return { severity: 'error', words: 'needs you' };
  if (standing === 'no-flow') return { severity: 'note', words: 'no flow' };
  return problem?.severity === 'warning' ? { severity: 'warning', words: 'doubtful' } : null;
}

type FirstCellProps = Omit<RowProps, 'described' | 'place' | 'ref'>;

function FirstCell(props: FirstCellProps) {
  const { entry, name, named, selected, match, off, change, problem, notes } = props;
  const explorer = useExplorer();
  const mark = markOf(entry, problem);
  return (
    <th scope="row">
      <button
        type="button"
        aria-label={mark === null ? name : `${name}, ${mark.words}`}
        aria-pressed={selected}
        className={styles.number}
        {...lightOnFocus(explorer, entry.id)}
      >
        {named ? cellText(entry, 'number') : entry.number}
      </button>
      {match === 'possible' && <span className={styles.possible}>possible</span>}
      {off && <span className={styles.off}>switched off</span>}
      {mark !== null && (
        <span className={styles.mark} data-severity={mark.severity}>
          <SeverityIcon severity={mark.severity} /> {mark.words}
        </span>
      )}
      {change !== null && (
        <span className={styles.change}>
          <ChangeChip change={change} />
        </span>
      )}
      {notes.length > 0 && <NoteSignOfRow notes={notes} />}
      {entry.remark !== null && (
        <MessageCircleWarning size={14} className={styles.remark} aria-label="has a remark" />
      )}
    </th>
  );
}
