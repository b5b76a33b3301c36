/** What changes the query. Every facet, legend entry and menu ends here, in one text. */
import type { FieldName, Query } from '../core/query/ast.ts';
import { excludedValues, fieldValues, toggleExcluded, toggleValue } from '../core/query/edit.ts';
import type { Group } from '../core/model/document.ts';
import { printQuery } from '../core/query/print.ts';
import { readQuery } from '../core/query/readQuery.ts';
import { writeBetweenJust } from '../core/query/writeTrace.ts';
import { arrangeChart, arrangeChartSoon } from './arrangeChart.ts';
import type { Explorer } from './explorer.ts';

/** Typing: the text is kept as it is; the picture follows as long as it can be read. */
export function typeQuery(explorer: Explorer, text: string): void {
  if (setQuery(explorer, text, explorer.store.getState().steps)) arrangeChartSoon(explorer);
}

/** A click that writes the query, where back should lead to what was there before. */
export function goToQuery(explorer: Explorer, text: string): void {
  if (setQuery(explorer, text, explorer.store.getState().steps + 1)) arrangeChart(explorer);
}

export function clearQuery(explorer: Explorer): void {
  goToQuery(explorer, '');
}

/** A facet or legend entry clicked. It edits the last query that could be read. */
export function toggleFacet(explorer: Explorer, field: FieldName, value: string): void {
  editQuery(explorer, (query) =>
    // Asked for and left out at once, a value would select nothing.
    toggleValue(
      excludedValues(query, field).includes(value) ? toggleExcluded(query, field, value) : query,
      field,
      value,
    ),
  );
}

export function toggleFacetExcluded(explorer: Explorer, field: FieldName, value: string): void {
  editQuery(explorer, (query) =>
    toggleExcluded(
      fieldValues(query, field).includes(value) ? toggleValue(query, field, value) : query,
      field,
      value,
    ),
  );
}

/** A cell of the matrix: what is asked stays asked, between these two. */
export function askBetweenGroups(explorer: Explorer, from: Group | null, to: Group | null): void {
  const { reading, index } = explorer.store.getState();
  goToQuery(explorer, writeBetweenJust(index, reading.query, from, to));
}

function editQuery(explorer: Explorer, edit: (query: Query) => Query): void {
  const { reading, steps } = explorer.store.getState();
  if (setQuery(explorer, printQuery(edit(reading.query)), steps)) arrangeChart(explorer);
}

/** @returns whether anything changed. */
function setQuery(explorer: Explorer, text: string, steps: number): boolean {
  const { index, text: before } = explorer.store.getState();
  if (text === before) return false;
  const reading = readQuery(text, index);
  if (reading.ok) explorer.store.setState({ text, reading, problems: [], steps });
  else explorer.store.setState({ text, problems: reading.problems, steps });
  return true;
}
