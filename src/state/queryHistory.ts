/**
 * Undo and redo of the query. It remembers the texts themselves, since the text is all there is: each
 * one says the whole filter. What is typed in one go is one step.
 */

export interface QueryHistory {
  /** Oldest first. */
  readonly past: readonly string[];
  /** Next first. */
  readonly future: readonly string[];
  /** Whether the text that stands now was typed, so that what is typed on belongs to it. */
  readonly typing: boolean;
}

export const NO_HISTORY: QueryHistory = { past: [], future: [], typing: false };

/** More than anybody goes back. */
const MOST_REMEMBERED = 100;

/** @param before the text that another takes the place of. */
export function rememberQuery(
  { past, typing }: QueryHistory,
  before: string,
  how: 'typed' | 'written',
): QueryHistory {
  const isGoingOn = how === 'typed' && typing;
  const kept = isGoingOn ? past : [...past, before].slice(-MOST_REMEMBERED);
  return { past: kept, future: [], typing: how === 'typed' };
}

/** What is typed from here on is another step. */
export function endTyping(history: QueryHistory): QueryHistory {
  return history.typing ? { ...history, typing: false } : history;
}

export interface Turned {
  readonly text: string;
  readonly history: QueryHistory;
}

/** @returns the text before the one that stands now; `null` where there is none. */
export function undo({ past, future }: QueryHistory, now: string): Turned | null {
  // What was typed and taken away again left the same text behind it.
  const place = past.findLastIndex((text) => text !== now);
  const text = past[place];
  if (text === undefined) return null;
  return { text, history: { past: past.slice(0, place), future: [now, ...future], typing: false } };
}

export function redo({ past, future }: QueryHistory, now: string): Turned | null {
  const place = future.findIndex((text) => text !== now);
  const text = future[place];
  if (text === undefined) return null;
  const rest = future.slice(place + 1);
  return { text, history: { past: [...past, now], future: rest, typing: false } };
}
