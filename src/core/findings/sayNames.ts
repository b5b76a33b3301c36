/** What the three ways in which one thing has several names have in common. */
import type { Flow } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';

export const quote = (name: string): string => `“${name}”`;

/** `“Git Repo” and “Git Repository”`. @param names at least two. */
export function listNames(names: readonly string[]): string {
  return `${names.slice(0, -1).map(quote).join(', ')} and ${quote(names.at(-1) ?? '')}`;
}

/** What begins or ends in one of them. */
export function flowsAround(index: DocumentIndex, ids: readonly ComponentId[]): readonly Flow[] {
  const meant = new Set(ids);
  return index.document.flows.filter(({ from, to }) => meant.has(from) || meant.has(to));
}
