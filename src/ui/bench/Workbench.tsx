/** What can be read: the question and its answer, the picture and the steps, and all that can be changed. */
import { useMemo, useState } from 'react';
import { answer } from '../../core/bench/answer.ts';
import type { Change } from '../../core/bench/change.ts';
import { EXAMPLE_SCENARIO } from '../../core/bench/scenario.ts';
import type { Scenario } from '../../core/bench/scenario.ts';
import { writeScenario } from '../../core/bench/writeScenario.ts';
import { AnswerSteps } from './AnswerSteps.tsx';
import { AnswerWords } from './AnswerWords.tsx';
import { Apps } from './Apps.tsx';
import styles from './Bench.module.css';
import { BenchPicture } from './BenchPicture.tsx';
import { Cells } from './Cells.tsx';
import { Pairs } from './Pairs.tsx';
import { Policies } from './Policies.tsx';
import { Question } from './Question.tsx';
import { Said } from './Said.tsx';

interface WorkbenchProps {
  readonly scenario: Scenario;
  readonly text: string;
  readonly onScenario: (text: string) => void;
}

interface Note {
  /** The scenario that it was said of; another one makes it stale. */
  readonly text: string;
  readonly lines: readonly string[];
}

const EXAMPLE_TEXT = writeScenario(EXAMPLE_SCENARIO);

export function Workbench({ scenario, text, onScenario }: WorkbenchProps) {
  const [note, setNote] = useState<Note | null>(null);
  const given = useMemo(() => answer(scenario), [scenario]);
  const onChange = (change: Change) => {
    if (!change.ok) {
      const { message, hint } = change.problem;
      setNote({ text, lines: hint === null ? [message] : [message, hint] });
      return;
    }
    if (change.scenario === scenario) return;
    const written = writeScenario(change.scenario);
    // The example is what stands here by default, and defaults are left out of an address.
    const next = written === EXAMPLE_TEXT ? '' : written;
    setNote({ text: next, lines: change.said });
    onScenario(next);
  };
  return (
    <>
      <div className={`${styles.grid} ${styles.asked}`}>
        <Question scenario={scenario} onChange={onChange} />
        <AnswerWords scenario={scenario} answer={given} />
        <BenchPicture scenario={scenario} answer={given} />
        <AnswerSteps answer={given} />
        <Policies scenario={scenario} allowing={given?.policy ?? null} onChange={onChange} />
      </div>
      <div className={`${styles.grid} ${styles.made}`}>
        <Pairs scenario={scenario} onChange={onChange} />
        <Apps scenario={scenario} onChange={onChange} />
        <Cells
          scenario={scenario}
          onChange={onChange}
          onRestart={text === '' ? null : () => onScenario('')}
        />
      </div>
      <Said lines={note?.text === text ? note.lines : []} onDismiss={() => setNote(null)} />
    </>
  );
}
