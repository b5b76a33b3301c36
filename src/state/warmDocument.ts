/**
 * Works out beforehand, bit by bit, what opening a document needs of it: all at once, a document of ten
 * thousand rows would hold the page up for a moment that one can feel.
 */
import { asDocumented } from '../core/model/asDocumented.ts';
import type { FlowDocument } from '../core/model/document.ts';
import { foldsAtOpening } from '../core/scene/foldsAtOpening.ts';

/** Of a document with fewer flows it is done before anyone could tell. */
const FEW_FLOWS = 500;

export async function warmDocument(document: FlowDocument): Promise<void> {
  if (document.flows.length < FEW_FLOWS) return;
  const index = asDocumented({ source: document });
  await pause();
  foldsAtOpening(index);
  await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
