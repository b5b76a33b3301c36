/**
 * The built-in documents. Adding a module to `data/` is all it takes to add one: the page and the
 * published files both start here. Part of the composition root; only `main.tsx` and the build read it.
 */
import type { FlowDocument } from './core/model/document.ts';

const modules = import.meta.glob<Record<string, FlowDocument>>('../data/*.ts', { eager: true });

/** In the order of their ids; a module exports its document and nothing else. */
export const documents: readonly FlowDocument[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .toSorted((one, other) => one.id.localeCompare(other.id, 'en'));
