/** From an address to a state, and back. What an address gets wrong is said, and costs nothing else. */
import type { FlowDocument } from '../core/model/document.ts';
import { indexDocument } from '../core/model/indexDocument.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { findTarget } from '../core/model/target.ts';
import { nearestNames } from '../core/query/nearest.ts';
import { readQuery } from '../core/query/readQuery.ts';
import { EMPTY_ADDRESS, readAddress, writeAddress } from '../core/url/address.ts';
import { arrangeChart } from './arrangeChart.ts';
import { readEmptyQuery } from './explorer.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { relight } from './relight.ts';
import { addNotice } from './viewActions.ts';

/** Shows what an address names: at the start, and when the reader goes back or forward. */
export function openAddress(explorer: Explorer, search: string): void {
  showAddress(explorer, search, explorer.store.getState().steps);
}

function showAddress(explorer: Explorer, search: string, steps: number): void {
  const { address, problems } = readAddress(search);
  const said = problems.map((problem) => problem.message);
  const { document, unknown } = chooseDocument(explorer, address.doc);
  if (unknown !== null) said.push(unknown);
  const before = explorer.store.getState();
  const index = before.index.document === document ? before.index : indexDocument(document);
  const read = readQuery(address.q, index);
  const select = address.select !== null && findTarget(index, address.select) !== null;
  if (address.select !== null && !select) said.push(unknownSelection(index, address.select));
  if (!read.ok)
    said.push(`The query “${address.q}” in the address cannot be read; all rows are shown.`);
  explorer.store.setState((state) =>
    relight({
      ...state,
      index,
      text: address.q,
      reading: read.ok ? read : readEmptyQuery(index),
      problems: read.ok ? [] : read.problems,
      show: address.show,
      view: address.view,
      theme: address.theme,
      select: select ? address.select : null,
      hovered: null,
      notices: [],
      rest: address.rest,
      steps,
      chart: keepDrawing(state, index),
      whole: state.index === index ? state.whole : null,
    }),
  );
  for (const message of said) addNotice(explorer, message);
  arrangeChart(explorer);
}

/** Opens a document afresh: its own query and selection, the same way of looking. */
export function openDocument(explorer: Explorer, document: FlowDocument): void {
  const state = explorer.store.getState();
  if (state.index.document === document) return;
  const { show, view, theme, rest } = state;
  const address = { ...EMPTY_ADDRESS, doc: document.id, show, view, theme, rest };
  showAddress(explorer, writeAddress(address), state.steps + 1);
}

export function addressOf(state: ExplorerState): string {
  const { index, text: q, show, view, select, theme, rest } = state;
  return writeAddress({ doc: index.document.id, q, show, view, select, theme, rest });
}

function chooseDocument(explorer: Explorer, id: string | null) {
  const { documents, store } = explorer;
  const [first = store.getState().index.document] = documents;
  if (id === null) return { document: first, unknown: null };
  const document = documents.find((one) => one.id === id);
  if (document !== undefined) return { document, unknown: null };
  const known = documents.map((one) => `${one.id} (${one.title})`).join(', ');
  return {
    document: first,
    unknown: `There is no document “${id}”. There are: ${known}. Shown instead: ${first.title}.`,
  };
}

function unknownSelection(index: DocumentIndex, select: string): string {
  const { groups, components, entries, flows } = index.document;
  const ids = [...components, ...groups, ...entries, ...flows].map((thing) => thing.id as string);
  const near = nearestNames(select, ids);
  const hint = near.length === 0 ? '' : ` Near it: ${near.join(', ')}.`;
  return `Nothing in ${index.document.title} is called “${select}”, so nothing is selected.${hint}`;
}

/** Another document's picture would be a lie; the same document's may stay until the next is there. */
function keepDrawing(state: ExplorerState, index: DocumentIndex): ExplorerState['chart'] {
  return state.index === index ? state.chart : { kind: 'arranging', slow: false, drawing: null };
}
