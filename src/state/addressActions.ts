/** From an address to a state, and back. What an address gets wrong is said, and costs nothing else. */
import type { FlowDocument, Setting } from '../core/model/document.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { findTarget } from '../core/model/target.ts';
import { nearestNames } from '../core/query/nearest.ts';
import { readQuery } from '../core/query/readQuery.ts';
import { EMPTY_ADDRESS, readAddress, writeAddress } from '../core/url/address.ts';
import { arrangeChart } from './arrangeChart.ts';
import { readAddressSubject, sameDocuments, sameSubject } from './addressSubject.ts';
import { readEmptyQuery } from './explorer.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { keepWay } from './keepWay.ts';
import { NO_HISTORY } from './queryHistory.ts';
import { queryHistoryUnder } from './queryHistoryUnder.ts';
import { readSubject } from './readSubject.ts';
import { relight } from './relight.ts';
import { addNotice } from './viewActions.ts';

/** Shows what an address names, as if nothing had been shown before. */
export function openAddress(explorer: Explorer, search: string): void {
  showAddress(explorer, search, explorer.store.getState().steps);
  explorer.store.setState({ history: NO_HISTORY });
}

/** The reader goes back or forward; undo still knows what was asked before. */
export function returnToAddress(explorer: Explorer, search: string): void {
  showAddress(explorer, search, explorer.store.getState().steps);
}

function showAddress(explorer: Explorer, search: string, steps: number): void {
  const { address, problems } = readAddress(search);
  const said = problems.map((problem) => problem.message);
  const before = explorer.store.getState();
  const { subject, unknown } = readAddressSubject(explorer, address);
  said.push(...unknown);
  const isSame = sameSubject(before.subject, subject);
  const { index, comparison } = isSame ? before : readSubject(subject, explorer.documents);
  const read = readQuery(address.q, index);
  const select = address.select === null ? null : findSelection(index, address.select);
  if (address.select !== null && select === null) {
    said.push(unknownSelection(index, address.select));
  }
  if (!read.ok)
    said.push(`The query “${address.q}” in the address cannot be read; all rows are shown.`);
  const noBench = address.view === 'bench' && index.document.bench === null;
  if (noBench) said.push(`${index.document.title} has no bench; its chart is shown.`);
  explorer.store.setState((state) =>
    relight(
      keepWay({
        ...state,
        subject: isSame ? state.subject : subject,
        index,
        comparison,
        text: address.q,
        reading: read.ok ? read : readEmptyQuery(index),
        problems: read.ok ? [] : read.problems,
        show: address.show,
        view: noBench ? EMPTY_ADDRESS.view : address.view,
        theme: address.theme,
        panel: address.panel,
        bench: address.bench,
        select,
        way: address.way,
        hop: address.hop === null ? null : address.hop - 1,
        history: queryHistoryUnder(state, subject, index, address.q),
        hovered: null,
        notices: [],
        rest: address.rest,
        steps,
        chart: sameDocuments(state.subject, subject)
          ? state.chart
          : { kind: 'arranging', slow: false, drawing: null },
        whole: state.index === index ? state.whole : null,
      }),
    ),
  );
  const { way } = explorer.store.getState();
  if (address.way !== null && way === null) said.push(unknownWay(address.way));
  for (const message of said) addNotice(explorer, message);
  arrangeChart(explorer);
}

/**
 * Opens a document afresh: its own query, choices and selection, the same way of looking.
 * @param q what is asked of it, in the same step; without it, nothing is done where it is open already.
 */
export function openDocument(explorer: Explorer, document: FlowDocument, q = ''): void {
  const state = explorer.store.getState();
  if (q === '' && state.subject.opened === document && state.subject.against === null) return;
  const { show, theme, panel, rest } = state;
  const view = state.view === 'bench' && document.bench === null ? 'diagram' : state.view;
  const address = { ...EMPTY_ADDRESS, doc: document.id, q, show, view, theme, panel, rest };
  showAddress(explorer, writeAddress(address), state.steps + 1);
}

/** Of what is seen with that one thing selected: a chosen way would be lit in its place. */
export function addressOfTarget(state: ExplorerState, select: string): string {
  return addressOf({ ...state, select, way: null, hop: null });
}

export function addressOf(state: ExplorerState): string {
  const { subject, text: q, show, view, select, way, hop, theme, panel, bench, rest } = state;
  const { opened, choices, against } = subject;
  const settled = (setting: Setting) =>
    [...choices].filter(([, one]) => one === setting).map(([option]) => option);
  return writeAddress({
    doc: opened.id,
    q,
    show,
    view,
    select,
    way,
    hop: hop === null ? null : hop + 1,
    with: settled('with'),
    without: settled('without'),
    against: against?.id ?? null,
    panel,
    bench,
    theme,
    rest,
  });
}

/** A flow that the address's own choices take away leaves its row, which says why. */
function findSelection(index: DocumentIndex, id: string): string | null {
  if (findTarget(index, id) !== null) return id;
  const flow = index.source.flows.find((one) => one.id === id);
  return flow?.entry ?? null;
}

function unknownWay(way: string): string {
  return `The query has no way “${way}”, so none is chosen.`;
}

function unknownSelection(index: DocumentIndex, select: string): string {
  const { groups, components, entries, flows } = index.document;
  const ids = [...components, ...groups, ...entries, ...flows].map((thing) => thing.id as string);
  const near = nearestNames(select, ids);
  const hint = near.length === 0 ? '' : ` Near it: ${near.join(', ')}.`;
  return `Nothing in ${index.document.title} is called “${select}”, so nothing is selected.${hint}`;
}
