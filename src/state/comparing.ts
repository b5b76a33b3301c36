/** What compares two documents is loaded when two are compared; a page that shows one does without. */
import type { FlowDocument } from '../core/model/document.ts';
import { loadedOnce } from './library.ts';
import type { Library, Part } from './library.ts';

export const comparing = loadedOnce(
  async () => (await import('../core/compare/compareDocuments.ts')).compareDocuments,
);

/** A comparison asks all documents which of their names are one thing. */
export function partsOfComparison(library: Library): readonly Part<unknown>[] {
  return [comparing, ...library.known.flatMap(({ id }) => library.find(id) ?? [])];
}

/** Those of the library's documents that are there by now. */
export function loadedDocuments({ known, find }: Library): readonly FlowDocument[] {
  return known.flatMap(({ id }) => find(id)?.now() ?? []);
}
