/** `Allowed ports` beside `Blocked ports`: a column of what is forbidden, beside one of its kind that is not. */
import { forbids } from '../cells/readDenial.ts';
import { meaning } from './headingMeaning.ts';
import { changed } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function withoutDenied(columns: readonly TableColumn[]): readonly TableColumn[] {
  const denied = columns.filter(({ heading, chosen }) => chosen === null && forbids(heading));
  if (denied.length === 0) return columns;
  const isOther = (column: TableColumn) =>
    columns.some((other) => !denied.includes(other) && other.meaning.kind === column.meaning.kind);
  return columns.map((column) =>
    denied.includes(column) && column.meaning.kind !== 'action' && isOther(column)
      ? changed(column, meaning('foreign'), 'sure', 'Its heading says that it is forbidden.')
      : column,
  );
}
