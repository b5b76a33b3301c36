/** What changes the query. Every facet, legend entry and menu ends here, in one text. */
import type { FieldName, Query } from '../core/query/ast.ts';
import { toggleExcluded, toggleValue } from '../core/query/edit.ts';
import { printQuery } from '../core/query/print.ts';
import { readQuery } from '../core/query/readQuery.ts';
import { arrangeChart } from './arrangeChart.ts';
import type { Explorer } from './explorer.ts';

/** Typing: the text is kept as it is; the picture follows as long as it can be read. */
export function typeQuery(explorer: Explorer, text: string): void {
  setQuery(explorer, text, explorer.store.getState().steps);
}

/** A click that writes the query, where back should lead to what was there before. */
export function goToQuery(explorer: Explorer, text: string): void {
  setQuery(explorer, text, explorer.store.getState().steps + 1);
}

export function clearQuery(explorer: Explorer): void {
  goToQuery(explorer, '');
}

/** A facet or legend entry clicked. It edits the last query that could be read. */
export function toggleFacet(explorer: Explorer, field: FieldName, value: string): void {
  editQuery(explorer, (query) => toggleValue(query, field, value));
}

export function toggleFacetExcluded(explorer: Explorer, field: FieldName, value: string): void {
  editQuery(explorer, (query) => toggleExcluded(query, field, value));
}

function editQuery(explorer: Explorer, edit: (query: Query) => Query): void {
  typeQuery(explorer, printQuery(edit(explorer.store.getState().reading.query)));
}

function setQuery(explorer: Explorer, text: string, steps: number): void {
  const { index, text: before } = explorer.store.getState();
  if (text === before) return;
  const reading = readQuery(text, index);
  if (reading.ok) explorer.store.setState({ text, reading, problems: [], steps });
  else explorer.store.setState({ text, problems: reading.problems, steps });
  arrangeChart(explorer);
}
