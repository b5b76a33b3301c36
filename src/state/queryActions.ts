/** What changes the query. Every facet, legend entry and menu ends here, in one text. */
import type { FieldName, Query } from '../core/query/ast.ts';
import { excludedValues, fieldValues, toggleExcluded, toggleValue } from '../core/query/edit.ts';
import type { Group } from '../core/model/document.ts';
import { printQuery } from '../core/query/print.ts';
import { readQuery } from '../core/query/readQuery.ts';
import { writeBetweenJust } from '../core/query/writeTrace.ts';
import { arrangeChart, arrangeChartSoon } from './arrangeChart.ts';
import type { Explorer } from './explorer.ts';
import { keepWay } from './keepWay.ts';
import { relight } from './relight.ts';
import { endTyping, redo, rememberQuery, undo } from './queryHistory.ts';

/** Typing: the text is kept as it is; the picture follows as long as it can be read. */
export function typeQuery(explorer: Explorer, text: string): void {
  if (setQuery(explorer, text, 0, 'typed')) arrangeChartSoon(explorer);
}

/** The query field is left, or Enter pressed: what is typed next is another step of undo. */
export function endTypingQuery(explorer: Explorer): void {
  explorer.store.setState((state) => ({ history: endTyping(state.history) }));
}

/** Takes back the last change of the query, however it came about; nothing where there is none. */
export function undoQuery(explorer: Explorer): void {
  turnTo(explorer, undo);
}

export function redoQuery(explorer: Explorer): void {
  turnTo(explorer, redo);
}

/** A click that writes the query, where back should lead to what was there before. */
export function goToQuery(explorer: Explorer, text: string): void {
  if (setQuery(explorer, text, 1)) arrangeChart(explorer);
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
  const { reading } = explorer.store.getState();
  if (setQuery(explorer, printQuery(edit(reading.query)), 0)) arrangeChart(explorer);
}

function turnTo(explorer: Explorer, turn: typeof undo): void {
  const { history, text } = explorer.store.getState();
  const turned = turn(history, text);
  if (turned === null) return;
  setQuery(explorer, turned.text, 0);
  explorer.store.setState({ history: turned.history });
  arrangeChart(explorer);
}

/**
 * @param steps how many steps of the browser's back button it is.
 * @returns whether anything changed.
 */
function setQuery(
  explorer: Explorer,
  text: string,
  steps: 0 | 1,
  how: 'typed' | 'written' = 'written',
): boolean {
  const { index, text: before } = explorer.store.getState();
  if (text === before) return false;
  const reading = readQuery(text, index);
  explorer.store.setState((state) => {
    const next = {
      ...state,
      text,
      steps: state.steps + steps,
      history: rememberQuery(state.history, before, how),
    };
    if (!reading.ok) return { ...next, problems: reading.problems };
    const read = { ...next, reading, problems: [] };
    return read.way === null ? read : relight(keepWay(read));
  });
  return true;
}
