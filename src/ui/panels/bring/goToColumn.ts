/** From a problem that is about no row to where it can be settled: the table that it stands in, and its column. */
import type { DocumentProblem } from '../../../core/model/documentProblem.ts';
import type { TableSummary } from '../../../core/import/tableSummary.ts';

/** What a table is found by on screen. */
export const tableKey = ({ ordinal, file }: TableSummary) => `${ordinal} ${file}`;

/** The table at which a problem stands, or below the beginning of which; `null` where there is none. */
export function tableOfProblem(
  { place }: DocumentProblem,
  tables: readonly TableSummary[],
): TableSummary | null {
  return (
    tables.findLast(({ file, place: begin }) => file === place.file && begin.line <= place.line) ??
    null
  );
}

/** @param column `null` for the table as a whole. */
export function goToColumn(
  panel: HTMLElement | null,
  table: TableSummary,
  column: number | null,
): void {
  const shown = panel?.querySelector<HTMLDetailsElement>(
    `details[data-table="${CSS.escape(tableKey(table))}"]`,
  );
  if (shown === null || shown === undefined) return;
  shown.open = true;
  const columns = shown.querySelectorAll<HTMLElement>('li select');
  const target = (column === null ? null : columns[column]) ?? shown.querySelector('summary');
  if (!(target instanceof HTMLElement)) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
