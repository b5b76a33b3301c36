/** From an address to a state, and back. What an address gets wrong is said, and costs nothing else. */
import type { Setting } from '../core/model/document.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { findTarget } from '../core/model/target.ts';
import { readEmptyQuery } from '../core/query/emptyReading.ts';
import { readAddress, writeAddress } from '../core/url/address.ts';
import { EMPTY_ADDRESS } from '../core/url/emptyAddress.ts';
import { arrangeChart } from './arrangeChart.ts';
import { asking, namesNear, readText } from './asking.ts';
import type { Address } from '../core/url/address.ts';
import {
  loadedDocument,
  partsOfNamed,
  readAddressSubject,
  readNames,
  sameDocuments,
  sameSubject,
} from './addressSubject.ts';
import type { Named } from './addressSubject.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { readFolds, writeFolds } from './foldAddress.ts';
import { keepWay } from './keepWay.ts';
import type { KnownDocument } from './library.ts';
import { NO_HISTORY } from './queryHistory.ts';
import { queryHistoryUnder } from './queryHistoryUnder.ts';
import { readSubject } from './readSubject.ts';
import { relight } from './relight.ts';
import { hrefOfAddress } from './siteAddress.ts';
import { addNotice } from './viewActions.ts';
import { walking } from './walking.ts';
import { whenLoaded } from './whenLoaded.ts';

/**
 * Shows what an address names, as if nothing had been shown before.
 * @returns settles once it is shown, or what it names could not be loaded, which is then said.
 */
export async function openAddress(explorer: Explorer, search: string): Promise<void> {
  await visit(explorer, search, (named) => {
    showAddress(explorer, search, named, explorer.store.getState().steps);
    explorer.store.setState({ history: NO_HISTORY });
  });
}

/** The reader goes back or forward; undo still knows what was asked before. */
export function returnToAddress(explorer: Explorer, search: string): void {
  void visit(explorer, search, (named) => {
    showAddress(explorer, search, named, explorer.store.getState().steps);
  });
}

/** A step that back undoes. */
export function goToAddress(explorer: Explorer, search: string): void {
  void visit(explorer, search, (named) => {
    showAddress(explorer, search, named, explorer.store.getState().steps + 1);
  });
}

/** At once where all that the address names is there. */
function visit(explorer: Explorer, search: string, show: (named: Named) => void): Promise<void> {
  const { address } = readAddress(search);
  const named = readNames(explorer, address);
  const parts = [
    ...partsOfNamed(explorer, named),
    ...(asksNothing(address) ? [] : [asking]),
    ...(address.walk === null ? [] : [walking]),
  ];
  return whenLoaded(explorer, parts, named.opened.title, () => show(named));
}

/** What is named in it may be unknown, and then near names are looked for. */
function asksNothing({ q, select, fold, way, walk }: Address): boolean {
  return q === '' && select === null && fold === null && way === null && walk === null;
}

function showAddress(explorer: Explorer, search: string, named: Named, steps: number): void {
  const { address: written, problems } = readAddress(search);
  const said = problems.map((problem) => problem.message);
  const before = explorer.store.getState();
  const met =
    written.walk === null
      ? undefined
      : walking.now()?.meetWalk(written, loadedDocument(explorer, named.opened), before);
  const address = met?.address ?? written;
  said.push(...(met?.said ?? []));
  const { subject, unknown } = readAddressSubject(explorer, address, named);
  said.push(...unknown);
  const isSame = sameSubject(before.subject, subject);
  const { index, comparison } = isSame ? before : readSubject(subject, explorer.library);
  const read = readText(address.q, index);
  const select = address.select === null ? null : findSelection(index, address.select);
  if (address.select !== null && select === null) {
    said.push(unknownSelection(index, address.select));
  }
  const folds = readFolds(index, address.fold);
  said.push(...folds.said);
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
        folded: folds.folded,
        walk: met?.walk ?? null,
        presenting: address.present,
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
export function openDocument(explorer: Explorer, document: KnownDocument, q = ''): void {
  const { subject } = explorer.store.getState();
  if (q === '' && subject.opened.id === document.id && subject.against === null) {
    // Whoever comes back while another is still being loaded does not want that one any more.
    void whenLoaded(explorer, [], document.title, () => {});
    return;
  }
  const doc: Pick<Address, 'doc' | 'q'> = { doc: document.id, q };
  void visit(explorer, writeAddress({ ...EMPTY_ADDRESS, ...doc }), (named) => {
    const { show, view, theme, panel, rest, steps } = explorer.store.getState();
    const hasNone = view === 'bench' && loadedDocument(explorer, document).bench === null;
    const kept = { show, view: hasNone ? 'diagram' : view, theme, panel, rest } as const;
    showAddress(explorer, writeAddress({ ...EMPTY_ADDRESS, ...doc, ...kept }), named, steps + 1);
  });
}

/** The address of what is seen, as a link has it; relative on a page that is all there is. */
export function hrefOf({ store, site }: Explorer): string {
  const state = store.getState();
  const href = hrefOfAddress(site, addressOf(state));
  return walking.now()?.addFragment(href, state) ?? href;
}

/** Of what is seen with that one thing selected: a chosen way would be lit in its place. */
export function addressOfTarget(state: ExplorerState, select: string): string {
  return addressOf({ ...state, ...NO_WALK, select, way: null, hop: null });
}

/** What is seen, by itself. */
export const NO_WALK = { walk: null, presenting: false } as const;

export function addressOf(state: ExplorerState): string {
  const { subject, text: q, show, view, select, way, hop, theme, panel, bench, walk, rest } = state;
  const { opened, choices, against } = subject;
  const settled = (setting: Setting) =>
    [...choices].filter(([, one]) => one === setting).map(([option]) => option);
  const address: Address = {
    ...EMPTY_ADDRESS,
    doc: opened.id,
    q,
    show,
    view,
    select,
    way,
    hop: hop === null ? null : hop + 1,
    with: settled('with'),
    without: settled('without'),
    fold: writeFolds(state),
    against: against?.id ?? null,
    present: state.presenting,
    panel,
    bench,
    theme,
    // What leads out of a frame leads to all of the explorer, so it is never embedded.
    rest,
  };
  return writeAddress(
    walk === null ? address : (walking.now()?.addWalk(address, state, walk) ?? address),
  );
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
  const near = namesNear(select, ids);
  const hint = near.length === 0 ? '' : ` Near it: ${near.join(', ')}.`;
  return `Nothing in ${index.document.title} is called “${select}”, so nothing is selected.${hint}`;
}
