/** What is left of a walk while its panel is not in sight: where one stands, and the ways on and back. */
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { setPanel } from '../../../state/viewActions.ts';
import { leaveWalk, nextStep, previousStep, returnToStep } from '../../../state/walkActions.ts';
import { isOffPath } from '../../../state/walkPath.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import styles from './WalkBar.module.css';

export function WalkBar() {
  const explorer = useExplorer();
  const open = useExplorerState((state) => state.walk);
  const strays = useExplorerState(isOffPath);
  if (open === null) return null;
  const { walk, step } = open;
  return (
    <section aria-label="Walk" className={styles.bar}>
      <Button
        look="quiet"
        label="Previous step"
        aria-disabled={step === 0}
        icon={<ChevronLeft size={16} />}
        onClick={() => previousStep(explorer)}
      />
      {strays ? (
        <Button look="link" onClick={() => returnToStep(explorer)}>
          Back to step {step + 1}
        </Button>
      ) : (
        <button
          type="button"
          className={styles.where}
          title="Show the words of the step"
          onClick={() => setPanel(explorer, 'walks')}
        >
          <span className={styles.count}>
            Step {step + 1} of {walk.steps.length}
          </span>
          <span className={styles.title}>{walk.steps[step]?.title}</span>
        </button>
      )}
      <Button
        look="quiet"
        label="Next step"
        aria-disabled={step === walk.steps.length - 1}
        icon={<ChevronRight size={16} />}
        onClick={() => nextStep(explorer)}
      />
      <Button
        look="quiet"
        label="Leave the walk"
        icon={<X size={15} />}
        onClick={() => leaveWalk(explorer)}
      />
    </section>
  );
}
