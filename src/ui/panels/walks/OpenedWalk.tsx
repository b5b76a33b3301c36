/** The walk that is open: where one stands in it, what is said there, and all of its steps. */
import { ChevronLeft, ChevronRight, Presentation } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Walk } from '../../../core/model/walk.ts';
import { findOwn } from '../../../state/ownWalks.ts';
import { startPresenting } from '../../../state/presentActions.ts';
import { leaveWalk, nextStep, previousStep, returnToStep } from '../../../state/walkActions.ts';
import { isOffPath } from '../../../state/walkPath.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { EditWalk } from './EditWalk.tsx';
import { SendWalk } from './SendWalk.tsx';
import { StepList } from './StepList.tsx';
import styles from './Walks.module.css';

interface OpenedWalkProps {
  readonly walk: Walk;
  readonly at: number;
}

export function OpenedWalk({ walk, at }: OpenedWalkProps) {
  const explorer = useExplorer();
  const strays = useExplorerState(isOffPath);
  const own = useExplorerState((state) => findOwn(state, walk.id));
  const here = useRef<HTMLElement>(null);
  // What is said is seen, however far one has read below it.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to end an effect.
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const step = walk.steps[at];
  if (step === undefined) return null;
  return (
    <>
      <header className={styles.head}>
        <p>
          <Button look="link" onClick={() => leaveWalk(explorer)}>
            Leave the walk
          </Button>
        </p>
        <h2>{walk.title}</h2>
        {walk.about !== '' && <p className={styles.soft}>{walk.about}</p>}
        <p>
          <Button
            icon={<Presentation size={14} aria-hidden />}
            onClick={() => startPresenting(explorer)}
          >
            Present
          </Button>
        </p>
      </header>
      <section
        ref={here}
        aria-label="Step"
        className={styles.step}
        data-strays={strays ? '' : undefined}
      >
        <div className={styles.go}>
          <Button
            label="Previous step"
            aria-disabled={at === 0}
            icon={<ChevronLeft size={16} />}
            onClick={() => previousStep(explorer)}
          />
          <span className={styles.count}>
            Step {at + 1} of {walk.steps.length}
          </span>
          <Button
            label="Next step"
            aria-disabled={at === walk.steps.length - 1}
            icon={<ChevronRight size={16} />}
            onClick={() => nextStep(explorer)}
          />
        </div>
        {strays && (
          <p className={styles.strays}>
            What is on screen is no longer what this step shows.{' '}
            <Button look="link" onClick={() => returnToStep(explorer)}>
              Back to step {at + 1}
            </Button>
          </p>
        )}
        <h3>{step.title}</h3>
        {step.words !== '' && <p className={styles.words}>{step.words}</p>}
        {step.notes !== null && (
          <details className={styles.notes}>
            <summary>For the speaker</summary>
            {step.notes}
          </details>
        )}
      </section>
      <StepList walk={walk} at={at} isOwn={own !== null} />
      {own !== null && <EditWalk key={`${walk.id} ${at}`} own={own} at={at} />}
      <SendWalk walk={walk} own={own} />
    </>
  );
}
