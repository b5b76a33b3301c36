/**
 * What is loaded when it is first wanted: documents, and what compares them. A page starts with the one
 * document that it is about; it knows of the others what a tab says.
 */
import type { FlowDocument } from '../core/model/document.ts';
import type { DocumentId } from '../core/model/ids.ts';

/** Something that may not be there yet. */
export interface Part<Thing> {
  /** `null` until it has been loaded. */
  readonly now: () => Thing | null;
  /** Rejects where it cannot be loaded; asked again, it tries again. */
  readonly load: () => Promise<Thing>;
}

/** @param there what needs no loading any more. */
export function loadedOnce<Thing>(
  load: () => Promise<Thing>,
  there: Thing | null = null,
): Part<Thing> {
  let thing = there;
  let coming: Promise<Thing> | null = null;
  return {
    now: () => thing,
    load: async () => {
      if (thing !== null) return thing;
      coming ??= load().finally(() => {
        coming = null;
      });
      thing = await coming;
      return thing;
    },
  };
}

/** What is known of a document before it is loaded. */
export type KnownDocument = Pick<FlowDocument, 'id' | 'title' | 'shortTitle'>;

export interface Library {
  /** Every document there is, in the order of the tabs. */
  readonly known: readonly KnownDocument[];
  readonly find: (id: DocumentId) => Part<FlowDocument> | null;
}

export function createLibrary(
  known: readonly KnownDocument[],
  parts: ReadonlyMap<string, Part<FlowDocument>>,
): Library {
  return { known, find: (id) => parts.get(id) ?? null };
}

/** Of documents that are all there. */
export function libraryOf(documents: readonly FlowDocument[]): Library {
  const parts = documents.map(
    (document) => [document.id, loadedOnce(async () => document, document)] as const,
  );
  return createLibrary(documents, new Map(parts));
}
