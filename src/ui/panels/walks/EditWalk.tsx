/** Changes a walk of the reader's own: what it is called, and the step that one stands at. */
import { ArrowDown, ArrowUp, Pencil, Trash2, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { WalkStep } from '../../../core/model/walk.ts';
import { changeStep, removeStep } from '../../../core/walk/editWalk.ts';
import type { OwnWalk } from '../../../state/explorer.ts';
import { changeOwnWalk, undoWalk } from '../../../state/ownWalks.ts';
import { returnToStep } from '../../../state/walkActions.ts';
import { setStepHere } from '../../../state/walkMaking.ts';
import { isOffPath } from '../../../state/walkPath.ts';
import { useReach } from '../../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { EditField } from './EditField.tsx';
import { moveStepBy } from './moveStepBy.ts';
import styles from './Walks.module.css';

interface EditWalkProps {
  readonly own: OwnWalk;
  readonly at: number;
}

export function EditWalk({ own, at }: EditWalkProps) {
  const explorer = useExplorer();
  const reach = useReach();
  const id = useId();
  const [open, setOpen] = useState(editing.now);
  const strays = useExplorerState(isOffPath);
  const { walk } = own;
  const step = walk.steps[at];
  if (step === undefined) return null;
  const last = walk.steps.length - 1;
  /** Whoever stood at the step stands at the one that has taken its place. */
  const keepPath = (act: () => void) => {
    const wasOnPath = !isOffPath(explorer.store.getState());
    act();
    if (wasOnPath) returnToStep(explorer);
  };
  const write = (change: Partial<WalkStep>, typing: string) =>
    changeOwnWalk(explorer, walk.id, (one) => changeStep(one, at, change), {
      typing: `${typing} ${at}`,
    });
  return (
    <section className={styles.section}>
      <div className={styles.tools}>
        <Button
          aria-expanded={open}
          aria-controls={id}
          icon={<Pencil size={14} aria-hidden />}
          onClick={() => {
            editing.now = !open;
            setOpen(!open);
          }}
        >
          Edit
        </Button>
        <Button
          label="Move the step up"
          aria-disabled={at === 0}
          icon={<ArrowUp size={15} />}
          onClick={() => moveStepBy(explorer, walk, at, -1)}
        />
        <Button
          label="Move the step down"
          aria-disabled={at === last}
          icon={<ArrowDown size={15} />}
          onClick={() => moveStepBy(explorer, walk, at, 1)}
        />
        <Button
          label="Remove the step"
          aria-disabled={last === 0}
          icon={<Trash2 size={15} />}
          onClick={() =>
            keepPath(() => changeOwnWalk(explorer, walk.id, (one) => removeStep(one, at)))
          }
        />
        <Button
          label="Undo the last change of the walk"
          aria-disabled={own.past.length === 0}
          icon={<Undo2 size={15} />}
          onClick={() => keepPath(() => undoWalk(explorer, walk.id))}
        />
      </div>
      {strays && (
        <p>
          <Button look="link" onClick={() => reach.say?.(setStepHere(explorer))}>
            Have step {at + 1} show what is on screen
          </Button>
        </p>
      )}
      <div id={id} hidden={!open} className={styles.fields}>
        <EditField
          label="Title of the step"
          value={step.title}
          onType={(title) => write({ title }, 'title')}
        />
        <EditField
          label="What is said"
          rows={4}
          value={step.words}
          onType={(words) => write({ words }, 'words')}
        />
        <EditField
          label="Notes for the speaker"
          rows={3}
          value={step.notes ?? ''}
          onType={(notes) => write({ notes: notes === '' ? null : notes }, 'notes')}
        />
        <EditField
          label="Title of the walk"
          value={walk.title}
          onType={(title) =>
            changeOwnWalk(explorer, walk.id, (one) => ({ ...one, title }), { typing: 'walk' })
          }
        />
        <EditField
          label="What the walk is for"
          rows={2}
          value={walk.about}
          onType={(about) =>
            changeOwnWalk(explorer, walk.id, (one) => ({ ...one, about }), { typing: 'about' })
          }
        />
      </div>
    </section>
  );
}

/** Whoever edits goes on editing at the next step. */
const editing = { now: false };
