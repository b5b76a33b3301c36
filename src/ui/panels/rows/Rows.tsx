/** The table view: the document's own tables, its own columns and spelling, under the same query. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { DOCUMENT_ORDER, nextOrder, tableFamilies } from '../../../core/scene/rowOrder.ts';
import type { RowOrder, TableFamily } from '../../../core/scene/rowOrder.ts';
import { clearQuery } from '../../../state/queryActions.ts';
import { selectNothingFits } from '../../../state/selectors.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { RowBodies } from './RowBodies.tsx';
import { PageNotes } from './PageNotes.tsx';
import styles from './Rows.module.css';

export function Rows() {
  const explorer = useExplorer();
  const document = useExplorerState((state) => state.index.document);
  const nothing = useExplorerState(selectNothingFits);
  const families = useMemo(() => tableFamilies(document), [document]);
  const frame = useRef<HTMLElement>(null);
  const select = useExplorerState((state) => state.select);
  const covered = useExplorerState((state) => state.panel !== null);
  const inspected = select !== null || covered;
  // Whoever selects a flow in the chart wants to see its row; one that is in sight already stays.
  useEffect(() => {
    if (select === null) return;
    frame.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [select]);
  return (
    // The table scrolls, and so has to be reachable for those who scroll by keyboard.
    <section
      ref={frame}
      aria-label="Table"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.frame}
      data-inspected={inspected ? '' : undefined}
    >
      {nothing && (
        <p className={styles.nothing}>
          No row fits this query.{' '}
          <Button look="link" onClick={() => clearQuery(explorer)}>
            Clear the query
          </Button>
        </p>
      )}
      {families.map((family) => (
        <FamilyTable key={family.tables.map((table) => table.id).join()} family={family} />
      ))}
      <PageNotes />
    </section>
  );
}

function FamilyTable({ family }: { readonly family: TableFamily }) {
  const title = useExplorerState((state) => state.index.document.title);
  const [order, setOrder] = useState<RowOrder | null>(DOCUMENT_ORDER);
  const { columns, descriptionColumn } = family;
  const head = (column: RowOrder['column'], label: string) => (
    <ColumnHead
      key={String(column)}
      label={label}
      direction={
        order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none'
      }
      onSort={() => setOrder(nextOrder(order, column))}
    />
  );
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          {head('number', 'Row')}
          {columns.map((column, place) => head(place, column))}
          {descriptionColumn !== null && head('description', descriptionColumn)}
        </tr>
      </thead>
      <RowBodies family={family} order={order} />
    </table>
  );
}
