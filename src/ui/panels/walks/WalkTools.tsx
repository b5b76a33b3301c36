/** Makes a walk of what is on screen, or opens one that was saved. */
import { FolderOpen, Plus, Route } from 'lucide-react';
import { useRef } from 'react';
import { openWalkFile } from '../../../state/walkFiles.ts';
import { addStepHere, makeWalk, makesWalkOfWay, whyNoStep } from '../../../state/walkMaking.ts';
import { useReach } from '../../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { addNotice } from '../../../state/viewActions.ts';
import { Button } from '../../kit/Button.tsx';
import styles from './Walks.module.css';

export function WalkTools() {
  const explorer = useExplorer();
  const reach = useReach();
  const why = useExplorerState(whyNoStep);
  const ofWay = useExplorerState((state) => why === null && makesWalkOfWay(state));
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File) => {
    const opened = openWalkFile(explorer, await chosen.text());
    if (opened !== null) addNotice(explorer, opened);
  };
  return (
    <section className={styles.section}>
      <h3>Make one</h3>
      <div className={styles.make}>
        <Button
          icon={<Route size={14} aria-hidden />}
          aria-disabled={why !== null}
          onClick={() => reach.say?.(makeWalk(explorer))}
        >
          {ofWay ? 'Make a walk of this trace' : 'Make a walk of this result'}
        </Button>
        <Button
          icon={<Plus size={14} aria-hidden />}
          aria-disabled={why !== null}
          onClick={() => reach.say?.(addStepHere(explorer))}
        >
          Add what is on screen as a step
        </Button>
        <Button icon={<FolderOpen size={14} aria-hidden />} onClick={() => file.current?.click()}>
          Open a walk from a file
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="File of a walk"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) void read(chosen);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {why !== null && <p className={styles.soft}>{why}</p>}
    </section>
  );
}
