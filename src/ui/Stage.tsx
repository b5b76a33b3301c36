/** The view that is chosen, and what lies beside it: what is the same on a page and in a frame. */
import { useState } from 'react';
import { letGo } from '../state/chooseWay.ts';
import { walking } from '../state/walking.ts';
import { BenchView } from './BenchView.tsx';
import { Diagram } from './diagram/Diagram.tsx';
import { useExplorer, useExplorerState } from './ExplorerContext.tsx';
import { loadedApart } from './kit/loadedApart.tsx';
import { useIdle } from './kit/useIdle.ts';
import { TargetMenu } from './menu/TargetMenu.tsx';
import styles from './Stage.module.css';

// The chart has to be there first; what lies beside it follows.
const Beside = loadedApart(
  async () => {
    // Walks are made there: one that had to wait to be opened would undo what is asked meanwhile.
    const [{ Beside: Part }] = await Promise.all([import('./Beside.tsx'), walking.load()]);
    return Part;
  },
  { what: 'what lies beside the chart', isQuiet: true },
);
const TableView = loadedApart(async () => (await import('./panels/rows/TableView.tsx')).TableView, {
  what: 'the table',
});
const Matrix = loadedApart(async () => (await import('./panels/Matrix.tsx')).Matrix, {
  what: 'the matrix',
});
const CompareBar = loadedApart(
  async () => (await import('./panels/compare/CompareBar.tsx')).CompareBar,
  { what: 'what differs' },
);

/** Escape lets go of what is selected, else of the way that is chosen, wherever in the views the focus is. */
export function Stage() {
  const explorer = useExplorer();
  const idle = useIdle();
  const [selectedAtFirst] = useState(explorer.store.getState().select);
  const comparing = useExplorerState((state) => state.comparison !== null);
  const presenting = useExplorerState((state) => state.presenting);
  const beside = useExplorerState(({ select, panel }) => (select === null ? panel : 'inspector'));
  return (
    <>
      {comparing && <CompareBar />}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.stage}
        data-beside={presenting ? undefined : (beside ?? undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') letGo(explorer);
        }}
      >
        <TargetMenu>
          <Views />
        </TargetMenu>
        {!presenting && (idle || beside !== null) && <Beside selectedAtFirst={selectedAtFirst} />}
      </div>
    </>
  );
}

function Views() {
  const view = useExplorerState((state) => state.view);
  if (view === 'table') return <TableView />;
  if (view === 'matrix') return <Matrix />;
  if (view === 'bench') return <BenchView />;
  return <Diagram />;
}
