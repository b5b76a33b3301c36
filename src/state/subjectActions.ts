/** What changes what is looked at: a deployment choice, a comparison. The document itself: addressActions. */
import type { FlowDocument, Setting } from '../core/model/document.ts';
import type { OptionId } from '../core/model/ids.ts';
import { findTarget } from '../core/model/target.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { readQuery } from '../core/query/readQuery.ts';
import { arrangeChart } from './arrangeChart.ts';
import { readEmptyQuery } from './explorer.ts';
import type { Explorer, ExplorerState, Subject } from './explorer.ts';
import { readSubject } from './readSubject.ts';
import { relight } from './relight.ts';

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
export function compareWith(explorer: Explorer, against: FlowDocument | null): void {
  const { subject, text } = explorer.store.getState();
  if (subject.against === against) return;
  const asked = against === null ? text.replace(WHAT_DIFFERS, '').trim() : text || WHAT_DIFFERS;
  lookAt(explorer, { ...subject, against }, asked, 1);
}

/** The later one first: what was added is then what was removed. */
export function swapCompared(explorer: Explorer): void {
  const { subject, text } = explorer.store.getState();
  const { opened, against } = subject;
  if (against === null || against === opened) return;
  lookAt(explorer, { opened: against, choices: new Map(), against: opened }, text, 1);
}

function lookAt(explorer: Explorer, subject: Subject, text: string, steps: number): void {
  const { index, comparison } = readSubject(subject, explorer.documents);
  const reading = readQuery(text, index);
  explorer.store.setState((state) =>
    relight({
      ...state,
      subject,
      index,
      comparison,
      text,
      reading: reading.ok ? reading : readEmptyQuery(index),
      problems: reading.ok ? [] : reading.problems,
      view: subject.against !== null && state.view === 'bench' ? 'diagram' : state.view,
      select: keepSelection(state, index),
      hovered: null,
      whole: null,
      steps: state.steps + steps,
    }),
  );
  arrangeChart(explorer);
}

/** A flow that a choice takes away leaves its row, which says why. */
function keepSelection(
  { select, index: before }: ExplorerState,
  index: DocumentIndex,
): string | null {
  if (select === null || findTarget(index, select) !== null) return select;
  const target = findTarget(before, select);
  const entry = target?.kind === 'flow' ? target.flow.entry : null;
  return entry !== null && index.entries.has(entry) ? entry : null;
}
