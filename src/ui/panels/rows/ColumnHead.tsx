/** A heading that sorts: up, down, and back to the document's own order. */
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import styles from './Rows.module.css';

interface ColumnHeadProps {
  readonly label: string;
  readonly direction: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

const ICONS = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown } as const;

export function ColumnHead({ label, direction, onSort }: ColumnHeadProps) {
  const Icon = ICONS[direction];
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {label}
        <Icon size={13} aria-hidden="true" className={styles.arrow} data-direction={direction} />
      </button>
    </th>
  );
}
