/** A table's title over its rows, with the count of those that the query selects. */
import { useMemo } from 'react';
import type { Ref } from 'react';
import type { Entry, Table } from '../../../core/model/document.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { rowIndex } from './rowIndex.ts';
import styles from './Rows.module.css';

interface TitleRowProps {
  readonly table: Table;
  /** All that the table has, shown or not. */
  readonly rows: readonly Entry[];
  /** How many columns it stands over. */
  readonly columns: number;
  /** See `Row`. */
  readonly place?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}

export function TitleRow({ table, rows, columns, place, ref }: TitleRowProps) {
  const { entries } = useExplorerState((state) => state.reading.selection);
  const selected = useMemo(() => rows.filter(({ id }) => entries.has(id)).length, [rows, entries]);
  return (
    <tr ref={ref} className={styles.title} data-index={place} aria-rowindex={rowIndex(place)}>
      <th scope="rowgroup" colSpan={columns}>
        {table.title}{' '}
        <span className={styles.count}>
          {selected} of {rows.length} rows
        </span>
      </th>
    </tr>
  );
}
