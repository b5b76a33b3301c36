/** From what is looked at to what is asked: the index of a settled document, or of a comparison. */
import { compareDocuments } from '../core/compare/compareDocuments.ts';
import type { Comparison } from '../core/compare/comparison.ts';
import type { FlowDocument } from '../core/model/document.ts';
import { indexDocument } from '../core/model/indexDocument.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { NO_CHOICES, settleOptions } from '../core/model/settleOptions.ts';
import type { Choices } from '../core/model/settleOptions.ts';
import type { Subject } from './explorer.ts';

export interface ReadSubject {
  readonly index: DocumentIndex;
  readonly comparison: Comparison | null;
}

/** @param documents all there are: what they say is one thing on two pages holds in a comparison. */
export function readSubject(
  { opened, choices, against }: Subject,
  documents: readonly FlowDocument[],
): ReadSubject {
  if (against === null) return { index: indexDocument(opened, choices), comparison: null };
  const comparison = compareDocuments(
    sideOf(against, NO_CHOICES),
    sideOf(opened, choices),
    documents.flatMap(({ identities }) => identities),
  );
  const changes = new Map([...comparison.flows].map(([id, { kind }]) => [id, kind]));
  return { index: indexDocument(comparison.document, NO_CHOICES, changes), comparison };
}

function sideOf(document: FlowDocument, choices: Choices) {
  return { ...settleOptions(document, choices), choicesLabel: nameChoices(document, choices) };
}

/** `Internal MySQL: Another database`; `null` where nothing is chosen. */
function nameChoices({ options }: FlowDocument, choices: Choices): string | null {
  const words = options.flatMap((option) => {
    const setting = choices.get(option.id);
    return setting === undefined ? [] : [`${option.label}: ${option[setting]}`];
  });
  return words.length === 0 ? null : words.join(', ');
}
