/** The verdict, large: an icon, a word and the reason. Said aloud whenever it changes. */
import { Ban, CircleCheck, CircleQuestionMark } from 'lucide-react';
import { askedOf } from '../../core/bench/answer.ts';
import type { BenchProblem } from '../../core/bench/problem.ts';
import type { Scenario } from '../../core/bench/scenario.ts';
import type { Answer } from '../../core/bench/steps.ts';
import { PROTOCOL_NAMES, describePair } from '../../core/bench/words.ts';
import styles from './AnswerWords.module.css';
import { Card } from './Card.tsx';

interface AnswerWordsProps {
  readonly scenario: Scenario;
  readonly answer: Answer | null;
  /** Why there is no answer, where the question cannot be read. */
  readonly problem: BenchProblem | null;
}

export function AnswerWords({ scenario, answer, problem }: AnswerWordsProps) {
  return (
    <Card title="The answer">
      <div role="status" className={styles.answer} data-verdict={answer?.verdict}>
        {problem !== null ? (
          <p className={styles.unasked}>
            <CircleQuestionMark size={20} aria-hidden="true" />
            <span>No answer: {problem.message}</span>
          </p>
        ) : answer === null ? (
          <p>Nothing is asked.</p>
        ) : (
          <>
            <p className={styles.asked}>{describeQuestion(scenario)}</p>
            <p className={styles.verdict}>
              {answer.verdict === 'allowed' ? (
                <CircleCheck size={30} aria-hidden="true" />
              ) : (
                <Ban size={30} aria-hidden="true" />
              )}
              {answer.verdict === 'allowed' ? 'Allowed' : 'Denied'}
            </p>
            <p>{answer.reason}</p>
          </>
        )}
      </div>
    </Card>
  );
}

/** `A → B, TCP 8080, direct` */
function describeQuestion(scenario: Scenario): string {
  const { question } = scenario;
  if (question === null) return '';
  const pair = describePair(scenario, question.from, question.to);
  if (question.way === 'gorouter') return `${pair}, through the Gorouter`;
  const { protocol, port } = askedOf(question);
  return `${pair}, ${PROTOCOL_NAMES[protocol]} ${port}, ${question.way === 'tls' ? 'over HTTPS' : 'direct'}`;
}
