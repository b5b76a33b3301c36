/** All steps of the walk. In the reader's own, Alt with an arrow key moves the step that has the focus. */
import { useEffect, useRef } from 'react';
import type { Walk } from '../../../core/model/walk.ts';
import { goToStep } from '../../../state/walkActions.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { moveStepBy } from './moveStepBy.ts';
import styles from './Walks.module.css';

interface StepListProps {
  readonly walk: Walk;
  readonly at: number;
  readonly isOwn: boolean;
}

export function StepList({ walk, at, isOwn }: StepListProps) {
  const explorer = useExplorer();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Who goes from step to step in here, or moves one by key, takes the focus along.
    if (list.current?.contains(document.activeElement) !== true) return;
    list.current.querySelectorAll('button')[at]?.focus();
  }, [at, walk]);
  return (
    <ol ref={list} aria-label="Steps" className={styles.steps}>
      {walk.steps.map((step, place) => (
        // Two steps may be alike in all they say; a step is its place.
        <li key={place}>
          <button
            type="button"
            aria-current={place === at ? 'step' : undefined}
            className={styles.stepName}
            onClick={() => goToStep(explorer, place)}
            onKeyDown={(event) => {
              const by = isOwn && event.altKey ? (MOVES[event.key] ?? 0) : 0;
              if (by === 0) return;
              event.preventDefault();
              moveStepBy(explorer, walk, place, by);
            }}
          >
            <span className={styles.number}>{place + 1}</span>
            <span>{step.title === '' ? 'Untitled' : step.title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

const MOVES: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };
