/** What each column is for: its heading, some of its cells, and a choice; a guess says that it is one. */
import { useId, useState } from 'react';
import { COLUMN_ROLES } from '../../../core/import/columnRole.ts';
import type { ColumnReading, ColumnRole } from '../../../core/import/columnRole.ts';
import type { ColumnSummary, TableSummary } from '../../../core/import/tableSummary.ts';
import { keysOf } from '../../../core/model/vocabulary.ts';
import { chooseRole } from '../../../state/broughtChoices.ts';
import { Button } from '../../kit/Button.tsx';
import { useDesk } from './deskContext.ts';
import styles from './Mapping.module.css';

/** No table that people read has more. */
const FEW = 40;

export function Mapping({ table }: { readonly table: TableSummary }) {
  const { columns } = table.mapping;
  const [shown, setShown] = useState(FEW);
  return (
    <>
      <ul className={styles.columns}>
        {columns.slice(0, shown).map((reading, column) => (
          // A column has no name of its own: two may have the same heading, or none.
          <Column key={column} table={table} column={column} reading={reading} />
        ))}
      </ul>
      {columns.length > shown && (
        <Button onClick={() => setShown(shown + FEW)}>
          Show {Math.min(FEW, columns.length - shown)} more of {columns.length} columns
        </Button>
      )}
    </>
  );
}

interface ColumnProps {
  readonly table: TableSummary;
  readonly column: number;
  readonly reading: ColumnReading;
}

const NO_COLUMN: ColumnSummary = { heading: '', samples: [] };

function Column({ table, column, reading }: ColumnProps) {
  const desk = useDesk();
  const id = useId();
  const { heading, samples } = table.columns[column] ?? NO_COLUMN;
  const name = heading === '' ? `column ${column + 1}` : heading;
  const choose = (role: ColumnRole | null) => void chooseRole(desk, table, column, role);
  return (
    <li className={styles.column} data-certainty={reading.certainty}>
      <div className={styles.heading}>
        <strong>
          <bdi>{heading === '' ? `Column ${column + 1}, without a heading` : heading}</bdi>
        </strong>
        <span className={styles.samples}>
          {samples.length === 0
            ? 'no cells'
            : samples.map((sample) => (
                <bdi key={sample} className={styles.sample}>
                  {cut(sample)}
                </bdi>
              ))}
        </span>
      </div>
      <div className={styles.choice}>
        <label htmlFor={id} className="visually-hidden">
          What “{name}” is for
        </label>
        <select
          id={id}
          value={reading.role}
          aria-describedby={`${id}-why`}
          onChange={({ currentTarget: { value } }) => {
            if (value === '') choose(null);
            else choose(ROLES.find((role) => role === value) ?? null);
          }}
        >
          {reading.certainty === 'chosen' && <option value="">As it was found</option>}
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {COLUMN_ROLES[role].label}
            </option>
          ))}
        </select>
        <p id={`${id}-why`} className={styles.why}>
          {reading.certainty === 'guess' && <span className={styles.guess}>Guess</span>}
          {reading.certainty === 'chosen' && (
            <span className={styles.chosen}>Your choice</span>
          )}{' '}
          {reading.why}
        </p>
        {reading.certainty === 'guess' && (
          <Button
            look="link"
            label={`That is right: what “${name}” is for`}
            onClick={() => choose(reading.role)}
          >
            That is right
          </Button>
        )}
      </div>
    </li>
  );
}

const ROLES: readonly ColumnRole[] = keysOf(COLUMN_ROLES);

const LONGEST_SAMPLE = 40;

function cut(sample: string): string {
  const line = sample.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_SAMPLE ? `${line.slice(0, LONGEST_SAMPLE - 1)}…` : line;
}
