/** From what is looked at to what is asked: the index of a settled document, or of a comparison. */
import type { Comparison } from '../core/compare/comparison.ts';
import { asDocumented } from '../core/model/asDocumented.ts';
import type { FlowDocument } from '../core/model/document.ts';
import { indexDocument } from '../core/model/indexDocument.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { NO_CHOICES, settleOptions } from '../core/model/settleOptions.ts';
import type { Choices } from '../core/model/settleOptions.ts';
import { comparing, loadedDocuments } from './comparing.ts';
import type { Subject } from './explorer.ts';
import type { Library } from './library.ts';

export interface ReadSubject {
  readonly index: DocumentIndex;
  readonly comparison: Comparison | null;
}

/**
 * @param library what its documents say is one thing on two pages holds in a comparison: they are all there.
 * @throws Error where two are compared before what compares them has been loaded.
 */
export function readSubject({ opened, choices, against }: Subject, library: Library): ReadSubject {
  if (against === null) {
    const index =
      choices.size === 0 ? asDocumented({ source: opened }) : indexDocument(opened, choices);
    return { index, comparison: null };
  }
  const compareDocuments = comparing.now();
  if (compareDocuments === null) throw new Error('what compares documents is not loaded');
  const comparison = compareDocuments(
    sideOf(against, NO_CHOICES),
    sideOf(opened, choices),
    loadedDocuments(library).flatMap(({ identities }) => identities),
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
