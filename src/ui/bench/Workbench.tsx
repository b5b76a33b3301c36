/** What can be read: the question and its answer, the picture and the steps, and all that can be changed. */
import { useMemo, useState } from 'react';
import { answer } from '../../core/bench/answer.ts';
import type { Change } from '../../core/bench/change.ts';
import { readPort } from '../../core/bench/ports.ts';
import { withNetworking } from '../../core/bench/questionActions.ts';
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
  /** The scenario's own text, that of the overlay left out. */
  readonly text: string;
  /** As settled elsewhere; `null` where the scenario's own setting holds. */
  readonly networking: boolean | null;
  readonly onScenario: (text: string) => void;
}

interface Note {
  /** The scenario that it was said of; another one makes it stale. */
  readonly text: string;
  readonly lines: readonly string[];
}

/** A port as typed that cannot be asked. */
interface Draft {
  /** The scenario that it was typed at: once another is asked, that one's port is what stands in the field. */
  readonly text: string;
  readonly port: string;
}

const EXAMPLE_TEXT = writeScenario(EXAMPLE_SCENARIO);

export function Workbench({ scenario: own, text, networking, onScenario }: WorkbenchProps) {
  const [note, setNote] = useState<Note | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const scenario = useMemo(() => withNetworking(own, networking), [own, networking]);
  const badPort = draft?.text === text ? draft.port : null;
  const reading = badPort === null ? null : readPort(badPort);
  const problem = reading === null || reading.ok ? null : reading.problem;
  const answered = useMemo(() => answer(scenario), [scenario]);
  const given = problem === null ? answered : null;
  const onChange = (change: Change) => {
    setDraft(null);
    if (!change.ok) {
      const { message, hint } = change.problem;
      setNote({ text, lines: hint === null ? [message] : [message, hint] });
      return;
    }
    if (change.scenario === scenario) return;
    // What is settled elsewhere is not the scenario's: its own setting comes back with it.
    const kept = networking === null ? null : own.containerNetworking;
    const written = writeScenario(withNetworking(change.scenario, kept));
    // The example is what stands here by default, and defaults are left out of an address.
    const next = written === EXAMPLE_TEXT ? '' : written;
    setNote({ text: next, lines: change.said });
    onScenario(next);
  };
  return (
    <>
      <div className={`${styles.grid} ${styles.asked}`}>
        <Question
          scenario={scenario}
          isNetworkingSettled={networking !== null}
          badPort={badPort}
          onBadPort={(port) => setDraft({ text, port })}
          onChange={onChange}
        />
        <AnswerWords scenario={scenario} answer={given} problem={problem} />
        <BenchPicture scenario={scenario} answer={given} />
        <AnswerSteps answer={given} isBadlyAsked={problem !== null} />
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
