/** The table view: the document's own tables, its own columns and spelling, under the same query. */
import { useEffect, useMemo, useState } from 'react';
import { tableFamilies } from '../../../core/scene/rowOrder.ts';
import { clearQuery } from '../../../state/queryActions.ts';
import { selectNothingFits } from '../../../state/selectors.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { loadedApart } from '../../kit/loadedApart.tsx';
import { PageNotes } from './PageNotes.tsx';
import { PlainTable } from './PlainTable.tsx';
import styles from './Rows.module.css';
import { useStepRows } from './useStepRows.ts';

/** Up to so many rows all are in the page, where the browser searches, prints and reads them aloud. */
const PLAIN_ROWS = 300;

// Few documents are so large.
const LargeTables = loadedApart(
  async () => (await import('./virtual/LargeTables.tsx')).LargeTables,
  { what: 'the table' },
);

export function Rows() {
  const explorer = useExplorer();
  const document = useExplorerState((state) => state.index.document);
  const nothing = useExplorerState(selectNothingFits);
  const families = useMemo(() => tableFamilies(document), [document]);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const select = useExplorerState((state) => state.select);
  const covered = useExplorerState((state) => state.panel !== null);
  const inspected = select !== null || covered;
  const isLarge = document.entries.length > PLAIN_ROWS;
  // Whoever selects a flow in the chart wants to see its row; one that is in sight already stays.
  useEffect(() => {
    if (select === null || isLarge) return;
    frame?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [frame, isLarge, select]);
  useStepRows(frame);
  return (
    // The table scrolls, and so has to be reachable for those who scroll by keyboard.
    <section
      ref={setFrame}
      aria-label="Table"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.frame}
      data-inspected={inspected ? '' : undefined}
      data-large={isLarge ? '' : undefined}
    >
      <div>
        {nothing && (
          <p className={styles.nothing}>
            No row fits this query.{' '}
            <Button look="link" onClick={() => clearQuery(explorer)}>
              Clear the query
            </Button>
          </p>
        )}
      </div>
      {isLarge
        ? frame !== null && <LargeTables key={document.id} families={families} frame={frame} />
        : families.map((family) => (
            <PlainTable key={family.tables.map((table) => table.id).join()} family={family} />
          ))}
      <PageNotes />
    </section>
  );
}
