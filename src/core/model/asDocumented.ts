/** The index of a document as documented, beside one under choices: made once, however often it is asked. */
import type { FlowDocument } from './document.ts';
import { indexDocument } from './indexDocument.ts';
import type { DocumentIndex } from './indexDocument.ts';

const indexes = new WeakMap<FlowDocument, DocumentIndex>();

export function asDocumented({ source }: Pick<DocumentIndex, 'source'>): DocumentIndex {
  const index = indexes.get(source) ?? indexDocument(source);
  indexes.set(source, index);
  return index;
}
