/** The headings of a table, each of which sorts it. */
import { nextOrder } from '../../../core/scene/rowOrder.ts';
import type { RowColumn, RowOrder, TableFamily } from '../../../core/scene/rowOrder.ts';
import { ColumnHead } from './ColumnHead.tsx';

interface TableHeadProps {
  readonly family: TableFamily;
  readonly order: RowOrder | null;
  readonly onOrder: (order: RowOrder | null) => void;
  /** Counts as the first row, where rows are counted. */
  readonly counted?: boolean;
}

export function TableHead({ family, order, onOrder, counted = false }: TableHeadProps) {
  const { columns, descriptionColumn } = family;
  const head = (column: RowColumn, label: string) => (
    <ColumnHead
      key={String(column)}
      label={label}
      direction={
        order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none'
      }
      onSort={() => onOrder(nextOrder(order, column))}
    />
  );
  return (
    <thead>
      <tr aria-rowindex={counted ? 1 : undefined}>
        {head('number', 'Row')}
        {columns.map((column, place) => head(place, column))}
        {descriptionColumn !== null && head('description', descriptionColumn)}
      </tr>
    </thead>
  );
}
