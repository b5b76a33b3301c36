/** What changes the query. Every facet, legend entry and menu ends here, in one text. */
import type { FieldName, Query } from '../core/query/ast.ts';
import { excludedValues, fieldValues, toggleExcluded, toggleValue } from '../core/query/edit.ts';
import type { Group } from '../core/model/document.ts';
import { printQuery } from '../core/query/print.ts';
import { readQuery } from '../core/query/readQuery.ts';
import { writeBetweenJust } from '../core/query/writeTrace.ts';
import type { Panel, Show } from '../core/url/address.ts';
import { arrangeChart, arrangeChartSoon } from './arrangeChart.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { keepWay } from './keepWay.ts';
import { relight } from './relight.ts';
import { endTyping, redo, rememberQuery, undo } from './queryHistory.ts';

/** Typing: the text is kept as it is; the picture follows as long as it can be read. */
export function typeQuery(explorer: Explorer, text: string): void {
  if (setQuery(explorer, text, 'typed')) arrangeChartSoon(explorer);
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

/** What a click changes along with the query; what is not named stays as it is. */
export interface Along {
  readonly select?: string | null;
  readonly show?: Show;
  readonly panel?: Panel | null;
}

/**
 * A click that writes the query, where back should lead to what was there before: one step, whatever
 * changes along with it.
 */
export function goToQuery(explorer: Explorer, text: string, along: Along = {}): void {
  explorer.store.setState((state) => goAlong(ask(state, text, 'written'), state, along));
  arrangeChart(explorer);
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
  if (setQuery(explorer, printQuery(edit(reading.query)), 'written')) arrangeChart(explorer);
}

function turnTo(explorer: Explorer, turn: typeof undo): void {
  const { history, text } = explorer.store.getState();
  const turned = turn(history, text);
  if (turned === null) return;
  explorer.store.setState((state) => ({
    ...ask(state, turned.text, 'written'),
    history: turned.history,
  }));
  arrangeChart(explorer);
}

/** @returns whether anything changed. */
function setQuery(explorer: Explorer, text: string, how: 'typed' | 'written'): boolean {
  if (text === explorer.store.getState().text) return false;
  explorer.store.setState((state) => ask(state, text, how));
  return true;
}

/** The state with another query; the same where that is no other. */
function ask(state: ExplorerState, text: string, how: 'typed' | 'written'): ExplorerState {
  if (text === state.text) return state;
  const reading = readQuery(text, state.index);
  const next = { ...state, text, history: rememberQuery(state.history, state.text, how) };
  if (!reading.ok) return { ...next, problems: reading.problems };
  const read = { ...next, reading, problems: [] };
  return read.way === null ? read : relight(keepWay(read));
}

/** @param before the state that the step leads back to. */
function goAlong(state: ExplorerState, before: ExplorerState, along: Along): ExplorerState {
  const next = { ...state, ...along };
  const isStep = next.text !== before.text || next.select !== before.select;
  const isChanged = isStep || next.show !== before.show || next.panel !== before.panel;
  if (!isChanged) return before;
  const stepped = isStep ? { ...next, steps: before.steps + 1 } : next;
  return next.select === before.select ? stepped : relight({ ...stepped, hovered: null });
}
