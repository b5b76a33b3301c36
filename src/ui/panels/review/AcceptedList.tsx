/** What was accepted: never hidden, counted by itself; with what was accepted once and is found no more. */
import type { RuleFindings } from '../../../core/findings/findFindings.ts';
import type { PlacedAccepted } from '../../../core/findings/placeAccepted.ts';
import type { Note } from '../../../core/notes/note.ts';
import { NoteWriter } from '../../notes/NoteWriter.tsx';
import { useNotes } from '../../notes/useNotes.ts';
import { Accepted } from './Accepted.tsx';
import { FindingItem } from './FindingItem.tsx';
import styles from './Review.module.css';

interface AcceptedListProps {
  readonly found: readonly RuleFindings[];
  readonly accepted: PlacedAccepted<Note>;
}

export function AcceptedList({ found, accepted: { byFinding, strays } }: AcceptedListProps) {
  const notes = useNotes();
  if (notes === null || (byFinding.size === 0 && strays.length === 0)) return null;
  return (
    <section className={styles.rule} aria-label="Accepted">
      <h3>
        Accepted <span className={styles.count}>{byFinding.size}</span>
      </h3>
      <NoteWriter notes={notes} />
      <ul className={styles.findings}>
        {found.flatMap(({ rule, findings }) =>
          findings.flatMap((finding) => {
            const note = byFinding.get(finding);
            if (note === undefined) return [];
            const key = `${rule.id} ${finding.key}`;
            return [<FindingItem key={key} rule={rule} finding={finding} accepted={note} />];
          }),
        )}
        {strays.map((note) => (
          <li key={note.about.id} className={styles.finding} data-faint="">
            <p>
              {note.as} <span className={styles.outside}>found no more</span>
            </p>
            <Accepted note={note} name={note.as} />
          </li>
        ))}
      </ul>
    </section>
  );
}
