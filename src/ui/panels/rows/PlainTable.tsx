/** A table of which every row is in the page: the browser searches, prints and reads aloud all of it. */
import type { TableFamily } from '../../../core/scene/rowOrder.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { Row } from './Row.tsx';
import styles from './Rows.module.css';
import { TableHead } from './TableHead.tsx';
import { TitleRow } from './TitleRow.tsx';
import { useFamily } from './useFamily.ts';
import { useRowFacts } from './useRowFacts.ts';

export function PlainTable({ family }: { readonly family: TableFamily }) {
  const title = useExplorerState((state) => state.index.document.title);
  const { order, setOrder, bodies, columns, described, named } = useFamily(family);
  const factsOf = useRowFacts();
  return (
    <table className={styles.table} aria-label={title}>
      <TableHead family={family} order={order} onOrder={setOrder} />
      {bodies.map(({ table, rows, all }) => (
        <tbody key={table?.id ?? 'sorted'}>
          {table !== null && <TitleRow table={table} rows={all} columns={columns} />}
          {rows.map((entry) => (
            <Row
              key={entry.id}
              entry={entry}
              described={described}
              named={named}
              {...factsOf(entry)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
