/**
 * Guided tours of the open document, beside the view: its own, those that the reader has made, and the one that
 * is open, step by step.
 */
import { useExplorerState } from '../../ExplorerContext.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { OpenedWalk } from './OpenedWalk.tsx';
import { WalkList } from './WalkList.tsx';
import styles from './Walks.module.css';
import { WalkTools } from './WalkTools.tsx';

export function Walks() {
  const open = useExplorerState((state) => state.walk);
  return (
    <SidePanel
      panel="walks"
      label="Walks"
      closeLabel="Close the walks"
      className={styles.panel}
      opener='[data-opens="walks"]'
    >
      {() => (
        <>
          {open === null ? <WalkList /> : <OpenedWalk walk={open.walk} at={open.step} />}
          <WalkTools />
        </>
      )}
    </SidePanel>
  );
}
