/** The order of rows in the table view: the document's own, or by what stands in one column. */
import type { Entry, FlowDocument, Table } from '../model/document.ts';

/** A column of the table: the row's number, one of its written cells, or its description. */
export type RowColumn = 'number' | 'description' | number;

export interface RowOrder {
  readonly column: RowColumn;
  readonly descending: boolean;
}

/** `null`: the document's own order. */
export const DOCUMENT_ORDER: RowOrder | null = null;

/** Numbers inside cells count as numbers, so that port 80 comes before port 443. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export function cellText(entry: Entry, column: RowColumn): string {
  if (column === 'number') return `${entry.table} ${entry.number}`;
  if (column === 'description') return entry.description ?? '';
  return entry.written[column] ?? '';
}

/** Rows with equal cells keep the document's order, in either direction. */
export function orderRows(entries: readonly Entry[], order: RowOrder | null): readonly Entry[] {
  if (order === null) return entries;
  if (order.column === 'number') return order.descending ? entries.toReversed() : entries;
  const sign = order.descending ? -1 : 1;
  return entries.toSorted(
    (a, b) => sign * collator.compare(cellText(a, order.column), cellText(b, order.column)),
  );
}

/** A click on a heading: up, then down, then back to the document's order. */
export function nextOrder(order: RowOrder | null, column: RowColumn): RowOrder | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? DOCUMENT_ORDER : { column, descending: true };
}

/** Tables with the same headings can be read, and sorted, as one. */
export interface TableFamily {
  readonly columns: readonly string[];
  readonly descriptionColumn: string | null;
  readonly tables: readonly Table[];
}

export function tableFamilies({ tables }: FlowDocument): readonly TableFamily[] {
  const families = new Map<string, TableFamily>();
  for (const table of tables) {
    const { columns, descriptionColumn } = table;
    const key = JSON.stringify([columns, descriptionColumn]);
    const before = families.get(key)?.tables ?? [];
    families.set(key, { columns, descriptionColumn, tables: [...before, table] });
  }
  return [...families.values()];
}
