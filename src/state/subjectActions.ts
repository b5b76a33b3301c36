/** What changes what is looked at: a deployment choice, a comparison. The document itself: addressActions. */
import type { Comparison } from '../core/compare/comparison.ts';
import type { FlowDocument, Setting } from '../core/model/document.ts';
import type { DocumentId, OptionId } from '../core/model/ids.ts';
import { findTarget } from '../core/model/target.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { NOWHERE, allOf } from '../core/query/ast.ts';
import type { Query } from '../core/query/ast.ts';
import { askedField, clausesOf, excludedField } from '../core/query/edit.ts';
import { printQuery } from '../core/query/print.ts';
import { readEmptyQuery } from '../core/query/emptyReading.ts';
import { readQuery } from '../core/query/readQuery.ts';
import { loadedDocument, sameDocuments } from './addressSubject.ts';
import { arrangeChart } from './arrangeChart.ts';
import { partsOfComparison } from './comparing.ts';
import type { Explorer, Subject } from './explorer.ts';
import { keepWay } from './keepWay.ts';
import type { KnownDocument } from './library.ts';
import { queryHistoryUnder } from './queryHistoryUnder.ts';
import { readSubject } from './readSubject.ts';
import { relight } from './relight.ts';
import { whenLoaded } from './whenLoaded.ts';

/** What differs is what one compares for. */
export const WHAT_DIFFERS = 'change:added,removed,changed';

/** @param setting `null` leaves the choice open again: the page as documented. */
export function chooseOption(explorer: Explorer, option: OptionId, setting: Setting | null): void {
  const { subject, text } = explorer.store.getState();
  const choices = new Map(subject.choices);
  if (setting === null) choices.delete(option);
  else choices.set(option, setting);
  lookAt(explorer, { ...subject, choices }, text, 0);
}

/** @param against the document before; `null` ends the comparison. */
export function compareWith(explorer: Explorer, against: KnownDocument | null): void {
  const { subject } = explorer.store.getState();
  if ((subject.against?.id ?? null) === (against?.id ?? null)) return;
  if (against === null) {
    const asked = withoutChanges(explorer.store.getState().reading.query);
    lookAt(explorer, { ...subject, against: null }, asked, 1);
    return;
  }
  void whenLoaded(explorer, partsOfComparison(explorer, against), 'The comparison', () => {
    const state = explorer.store.getState();
    const document = loadedDocument(explorer, against);
    const asked = state.text || WHAT_DIFFERS;
    lookAt(explorer, { ...state.subject, against: document }, asked, 1);
  });
}

/**
 * What was added is then what was removed. Only where nothing is chosen: choices are those of the later
 * document, and the earlier one stands as documented.
 */
export function swapCompared(explorer: Explorer): void {
  const { subject, text, select, comparison } = explorer.store.getState();
  const { opened, against, choices } = subject;
  if (against === null || against === opened || choices.size > 0 || comparison === null) return;
  // Ids are those of the later document, which is another one now.
  const selected = select === null ? null : earlierId(comparison, select);
  lookAt(explorer, { opened: against, choices, against: opened }, text, 1, selected);
}

/**
 * The same document, read anew: what is asked of it stays, and so does what it is compared with.
 * @param id what it was called before.
 */
export function replaceDocument(
  explorer: Explorer,
  document: FlowDocument,
  id: DocumentId = document.id,
): void {
  const { subject, text } = explorer.store.getState();
  const { opened, against } = subject;
  if (opened.id !== id && against?.id !== id) return;
  const renew = (one: FlowDocument) => (one.id === id ? document : one);
  const renewed = { opened: renew(opened), against: against === null ? null : renew(against) };
  lookAt(explorer, { ...subject, ...renewed }, text, 0);
}

/** Nothing has changed where nothing is compared, so nothing can ask for it. */
function withoutChanges(query: Query): string {
  const kept = clausesOf(query).filter(
    (clause) => askedField(clause, 'change') === null && excludedField(clause, 'change') === null,
  );
  return printQuery(allOf(kept, NOWHERE));
}

/** What the selected thing is called on the earlier side; `null` for what only the later side has. */
function earlierId({ flows, entries, components, groups }: Comparison, id: string): string | null {
  for (const changes of [flows, entries, components, groups]) {
    for (const [known, { before }] of changes) if (known === id) return before?.id ?? null;
  }
  return null;
}

function lookAt(
  explorer: Explorer,
  subject: Subject,
  text: string,
  steps: number,
  select = explorer.store.getState().select,
): void {
  const { index, comparison } = readSubject(subject, explorer.library);
  const reading = readQuery(text, index);
  explorer.store.setState((state) =>
    relight(
      keepWay({
        ...state,
        subject,
        index,
        comparison,
        text,
        history: queryHistoryUnder(state, subject, index, text),
        reading: reading.ok ? reading : readEmptyQuery(index),
        problems: reading.ok ? [] : reading.problems,
        view: subject.against !== null && state.view === 'bench' ? 'diagram' : state.view,
        select: keepSelection(select, state.index, index),
        hovered: null,
        // A drawing of other documents would be a lie; one under other choices may stay until the next.
        chart: sameDocuments(state.subject, subject)
          ? state.chart
          : { kind: 'arranging', slow: false, drawing: null },
        whole: null,
        steps: state.steps + steps,
      }),
    ),
  );
  arrangeChart(explorer);
}

/** A flow that a choice takes away leaves its row, which says why. */
function keepSelection(
  select: string | null,
  before: DocumentIndex,
  index: DocumentIndex,
): string | null {
  if (select === null || findTarget(index, select) !== null) return select;
  const target = findTarget(before, select);
  const entry = target?.kind === 'flow' ? target.flow.entry : null;
  return entry !== null && index.entries.has(entry) ? entry : null;
}
