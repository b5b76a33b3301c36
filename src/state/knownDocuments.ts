/** All documents that can be opened: those of the site, and those that the reader brought. */
import type { FlowDocument } from '../core/model/document.ts';
import type { DocumentId } from '../core/model/ids.ts';
import type { BroughtDocument } from './broughtDocument.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import type { KnownDocument, Part } from './library.ts';

/** In the order of the tabs: the site's, then the reader's as they came. */
export function knownDocuments(
  { library }: Pick<Explorer, 'library'>,
  { brought }: Pick<ExplorerState, 'brought'>,
): readonly KnownDocument[] {
  return brought.length === 0 ? library.known : [...library.known, ...brought];
}

export function findDocument(
  { library, store }: Pick<Explorer, 'library' | 'store'>,
  id: DocumentId,
): Part<FlowDocument> | null {
  return library.find(id) ?? findBrought(store.getState(), id)?.part ?? null;
}

/** `null` for a document of the site, and for one that is not there. */
export function findBrought(
  { brought }: Pick<ExplorerState, 'brought'>,
  id: DocumentId,
): BroughtDocument | null {
  return brought.find((one) => one.id === id) ?? null;
}
