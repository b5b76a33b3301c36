/** What compares two documents is loaded when two are compared; a page that shows one does without. */
import type { FlowDocument } from '../core/model/document.ts';
import { findDocument } from './knownDocuments.ts';
import type { Explorer } from './explorer.ts';
import { loadedOnce } from './library.ts';
import type { KnownDocument, Library, Part } from './library.ts';

export const comparing = loadedOnce(
  async () => (await import('../core/compare/compareDocuments.ts')).compareDocuments,
);

/** A comparison asks all documents of the site which of their names are one thing. */
export function partsOfComparison(
  explorer: Pick<Explorer, 'library' | 'store'>,
  against: KnownDocument,
): readonly Part<unknown>[] {
  const { library } = explorer;
  const other = library.find(against.id) === null ? findDocument(explorer, against.id) : null;
  return [
    comparing,
    ...library.known.flatMap(({ id }) => library.find(id) ?? []),
    ...(other === null ? [] : [other]),
  ];
}

/** Those of the library's documents that are there by now. */
export function loadedDocuments({ known, find }: Library): readonly FlowDocument[] {
  return known.flatMap(({ id }) => find(id)?.now() ?? []);
}
