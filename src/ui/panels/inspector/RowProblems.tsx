/** What could not be read of a row that was brought, or is in doubt: why, what stands there, what to do. */
import type { Entry } from '../../../core/model/document.ts';
import type { DocumentProblem } from '../../../core/model/documentProblem.ts';
import { SEVERITIES } from '../../../core/model/documentProblem.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { rowProblems } from '../../../core/model/rowProblems.ts';
import { SeverityIcon } from '../../kit/SeverityIcon.tsx';
import styles from './parts.module.css';

interface RowProblemsProps {
  readonly index: DocumentIndex;
  readonly entry: Entry;
}

export function RowProblems({ index, entry }: RowProblemsProps) {
  return rowProblems(index, entry).map((problem, place) => (
    // Two problems of a row may say the same of two cells.
    <ProblemWords key={`${place} ${problem.code}`} problem={problem} />
  ));
}

function ProblemWords({ problem }: { readonly problem: DocumentProblem }) {
  const { severity, message, read, expected, hint, code, place } = problem;
  return (
    <div className={styles.problem} role="note" data-severity={severity}>
      <h3>
        <SeverityIcon severity={severity} /> {SEVERITIES[severity].label}
      </h3>
      <p>{message}</p>
      <dl className={styles.facts}>
        <dt>Stands there</dt>
        <dd>
          <bdi>{read}</bdi>
        </dd>
        <dt>Expected</dt>
        <dd>{expected}</dd>
        <dt>What to do</dt>
        <dd>{hint}</dd>
        <dt>Where</dt>
        <dd>
          <bdi>{place.file}</bdi>, line {place.line}, column {place.column}
        </dd>
        <dt>Code</dt>
        <dd>{code}</dd>
      </dl>
    </div>
  );
}
