/** The packet's way as a list. Each step says what it rests on: the page, or our own inference. */
import { Ban } from 'lucide-react';
import type { Answer, Basis, Step } from '../../core/bench/steps.ts';
import styles from './AnswerSteps.module.css';
import { Card } from './Card.tsx';

interface AnswerStepsProps {
  readonly answer: Answer | null;
  /** Whether there is no answer because the question cannot be read. */
  readonly isBadlyAsked: boolean;
}

export function AnswerSteps({ answer, isBadlyAsked }: AnswerStepsProps) {
  if (answer === null) {
    if (!isBadlyAsked) return null;
    return (
      <Card title="The packet’s way" place="steps">
        <p>There is none to show without an answer.</p>
      </Card>
    );
  }
  return (
    <Card title="The packet’s way" place="steps">
      <ol className={styles.steps}>
        {answer.steps.map((step, place) => (
          <StepItem key={`${place} ${step.place}`} step={step} number={place + 1} />
        ))}
      </ol>
      {answer.remarks.length > 0 && (
        <ul className={styles.remarks}>
          {answer.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function StepItem({ step, number }: { readonly step: Step; readonly number: number }) {
  const { place, what, basis, remark, passes } = step;
  return (
    <li className={styles.step} data-stopped={passes ? undefined : ''}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.words}>
        <p className={styles.place}>
          {place}
          {!passes && (
            <span className={styles.stopped}>
              <Ban size={13} aria-hidden="true" /> stopped here
            </span>
          )}
        </p>
        <p>{what}</p>
        {remark !== null && <p className={styles.remark}>{remark}</p>}
        <BasisWords basis={basis} />
      </div>
    </li>
  );
}

function BasisWords({ basis }: { readonly basis: Basis }) {
  if (basis.kind === 'bench') {
    return (
      <p className={styles.basis} data-inferred="">
        Our inference, not stated by the page
      </p>
    );
  }
  return (
    <p className={styles.basis}>
      The page, {basis.sections.map((section) => `“${section}”`).join(', ')}
    </p>
  );
}
