/**
 * The built-in documents as the page gets them: what a tab says of each, and how to load it, with the
 * drawing that the build made of it. This file only says their types: `builtDocuments` in vite.config.ts
 * puts them in its place, read from `data/` by src/documents.ts. Without that there are none.
 */
import type { Drawing } from './core/layout/drawing.ts';
import type { FlowDocument } from './core/model/document.ts';
import type { KnownDocument } from './state/library.ts';

export interface BuiltDocument {
  readonly document: FlowDocument;
  /** Of all of it, nothing chosen. */
  readonly drawing: Drawing;
}

/** In the order of the tabs. */
export const knownDocuments: readonly KnownDocument[] = [];

/** By document id. */
export const builtDocuments: Readonly<Record<string, () => Promise<BuiltDocument>>> = {};
