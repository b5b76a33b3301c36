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
  const summary = shown.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
  if (column !== null) goOn(shown, column, MOST_FRAMES);
}

/** Columns are there some frames after their table is opened. */
const MOST_FRAMES = 20;

function goOn(shown: HTMLElement, column: number, frames: number): void {
  const target = shown.querySelectorAll<HTMLElement>('li select')[column];
  if (target !== undefined) {
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  } else if (frames > 0) requestAnimationFrame(() => goOn(shown, column, frames - 1));
}
