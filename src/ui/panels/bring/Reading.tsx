/** While tables are read: how far that is, and how to stop it. */
import { cancelReading } from '../../../state/broughtReading.ts';
import type { Work } from '../../../state/broughtDesk.ts';
import { Button } from '../../kit/Button.tsx';
import styles from './Bring.module.css';
import { useDesk } from './deskContext.ts';
import { count } from './words.ts';

interface ReadingProps {
  readonly progress: NonNullable<Work['progress']>;
}

export function Reading({ progress: { read, found } }: ReadingProps) {
  const desk = useDesk();
  const words =
    found === 0
      ? 'Looking for tables…'
      : `Reading: ${read.toLocaleString('en')} of ${count(found, 'row')}…`;
  // Those who hear it are told in quarters, and not of every row.
  const quarter = found === 0 ? 0 : Math.floor((4 * read) / found) * 25;
  return (
    <div className={styles.reading}>
      <progress
        aria-label="Reading the tables"
        max={found === 0 ? undefined : found}
        value={found === 0 ? undefined : read}
      />
      <span aria-hidden="true">{words}</span>
      <span role="status" className="visually-hidden">
        {found === 0 ? 'Looking for tables' : `Reading, ${quarter} percent`}
      </span>
      <Button onClick={() => cancelReading(desk)}>Cancel</Button>
    </div>
  );
}
