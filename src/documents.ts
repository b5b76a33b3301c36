/**
 * The built-in documents. Adding a module to `data/` is all it takes to add one: the page and the
 * published files both start here. Part of the composition root; only `main.tsx` and the build read it.
 */
import type { FlowDocument } from './core/model/document.ts';

const modules = import.meta.glob<Record<string, FlowDocument>>('../data/*.ts', { eager: true });

/** The order of the tabs; the first is what the bare page shows. Others follow by their ids. */
const FIRST: readonly string[] = [
  'diego',
  'tap',
  'cloud-foundry',
  'container-to-container',
  'cf-networking',
  'netman',
];

const rank = ({ id }: FlowDocument) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** A module exports its document and nothing else. */
export const documents: readonly FlowDocument[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .toSorted((one, other) => rank(one) - rank(other) || one.id.localeCompare(other.id, 'en'));
