/**
 * Works out beforehand, bit by bit, what opening a document needs of it: all at once, a document of ten
 * thousand rows would hold the page up for a moment that one can feel. Each of these is kept once it is made.
 */
import { asDocumented } from '../core/model/asDocumented.ts';
import type { FlowDocument } from '../core/model/document.ts';
import { columnOf, flowsByRow } from '../core/query/fieldColumn.ts';
import { readEmptyQuery } from '../core/query/emptyReading.ts';
import { foldsAtOpening } from '../core/scene/foldsAtOpening.ts';
import { sceneAtOpening } from './folded.ts';
import { FACET_FIELDS, selectFacets } from './querySelectors.ts';

/** With fewer flows it is done before anyone could tell. */
const FEW_FLOWS = 500;

export async function warmDocument(document: FlowDocument): Promise<void> {
  if (document.flows.length < FEW_FLOWS) return;
  const index = asDocumented({ source: document });
  const reading = readEmptyQuery(index);
  const steps: readonly (() => unknown)[] = [
    () => foldsAtOpening(index),
    () => sceneAtOpening(index),
    () => flowsByRow(index),
    ...FACET_FIELDS.map((field) => () => columnOf(field, index)),
    () => selectFacets({ reading, index }),
  ];
  for (const step of steps) {
    await pause();
    step();
  }
  await pause();
}

/** The page does what else it has to. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
