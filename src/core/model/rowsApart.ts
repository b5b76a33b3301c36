/**
 * The rows that give no flow whatever is chosen. Apart from what is said of them, because every selection has
 * to know them, and few documents have any.
 */
import type { Entry } from './document.ts';
import { oncePerIndex } from './oncePerIndex.ts';

/** Those that wait, and those that state none. */
export const rowsApart = oncePerIndex(({ document }): readonly Entry[] =>
  document.entries.filter(({ standing }) => standing !== 'charted'),
);

export function isWaiting({ standing }: Pick<Entry, 'standing'>): boolean {
  return standing === 'waits';
}
