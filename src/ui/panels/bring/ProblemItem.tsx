/** One problem: how grave, where, what was read and expected, what to do; and the row, to be put right. */
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { SEVERITIES } from '../../../core/model/documentProblem.ts';
import type { DocumentProblem, Severity } from '../../../core/model/documentProblem.ts';
import { Button } from '../../kit/Button.tsx';
import type { DoubtedPlace } from './doubtedRows.ts';
import styles from './Problems.module.css';
import { RowEditor } from './RowEditor.tsx';

interface ProblemItemProps {
  readonly problem: DocumentProblem;
  /** The row that it is about; `null` where it is about a table or a file. */
  readonly found: DoubtedPlace | null;
  readonly onApply: () => void;
  /** Leads to the table that it is about; `null` where it is about none. */
  readonly onTable: (() => void) | null;
}

const ICONS = {
  error: CircleAlert,
  warning: TriangleAlert,
  note: Info,
} as const satisfies Record<Severity, unknown>;

export function ProblemItem({ problem, found, onApply, onTable }: ProblemItemProps) {
  const { code, severity, place, message, read, expected, hint, column } = problem;
  const [open, setOpen] = useState(false);
  const Icon = ICONS[severity];
  const where = `${place.file}:${place.line}:${place.column}`;
  return (
    <li className={styles.problem} data-severity={severity}>
      <p className={styles.head}>
        <Icon size={15} aria-hidden="true" />
        <strong>{SEVERITIES[severity].label}</strong>
        {found === null && onTable === null && <bdi className={styles.where}>{where}</bdi>}
        {found === null && onTable !== null && (
          <Button look="link" onClick={onTable}>
            <bdi className={styles.where}>{where}</bdi>
          </Button>
        )}
        {found !== null && (
          <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            <bdi className={styles.where}>{where}</bdi>
          </Button>
        )}
        <code className={styles.code}>{code}</code>
      </p>
      <p dir="auto">{message}</p>
      <dl className={styles.facts}>
        {read !== '' && (
          <div>
            <dt>Read</dt>
            <dd>
              <bdi>{read}</bdi>
            </dd>
          </div>
        )}
        {expected !== '' && (
          <div>
            <dt>Expected</dt>
            <dd>{expected}</dd>
          </div>
        )}
      </dl>
      {hint !== '' && <p className={styles.hint}>{hint}</p>}
      {found !== null && !open && (
        <Button onClick={() => setOpen(true)}>
          {severity === 'error' ? 'Put this row right' : 'Change this row'}
          <span className="visually-hidden">, {where}</span>
        </Button>
      )}
      {found !== null && open && (
        <RowEditor place={found} column={column} onApply={onApply} onClose={() => setOpen(false)} />
      )}
    </li>
  );
}
