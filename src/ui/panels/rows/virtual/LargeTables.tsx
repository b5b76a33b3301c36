/** The tables of a document of so many rows that not all of them can be in the page, and what that means. */
import type { TableFamily } from '../../../../core/scene/rowOrder.ts';
import styles from '../Rows.module.css';
import { MOST_PRINTED } from './mostPrinted.ts';
import { VirtualTable } from './VirtualTable.tsx';

interface LargeTablesProps {
  readonly families: readonly TableFamily[];
  readonly frame: HTMLElement;
}

export function LargeTables({ families, frame }: LargeTablesProps) {
  return (
    <>
      <p className={`${styles.words} ${styles.onScreen}`}>
        Only the rows in sight are in the page. The browser’s own search finds no others; the query
        field finds all. Up to {MOST_PRINTED.toLocaleString('en')} rows are printed; of more, only
        those in sight.
      </p>
      {families.map((family) => (
        <VirtualTable
          key={family.tables.map((table) => table.id).join()}
          family={family}
          frame={frame}
        />
      ))}
    </>
  );
}
