/**
 * Whether the page around is light or dark, and what its accent is. Both are read off an element that
 * nobody sees: its colours are the host's `color-scheme` and `--portolan-accent`, however these are set, and
 * a transition that ends says that one of them has changed. No class name of any host has to be known.
 */
import { listen } from './listen.ts';

export interface HostLook {
  readonly theme: 'light' | 'dark';
  /** `null` where the host has none. */
  readonly accent: string | null;
}

/** What a background that nobody has set comes to. */
const NONE = 'rgba(0, 0, 0, 0)';

export function readLook(look: Element): HostLook {
  const { color, backgroundColor } = getComputedStyle(look);
  return {
    theme: color === 'rgb(255, 255, 255)' ? 'dark' : 'light',
    accent: backgroundColor === NONE || backgroundColor === '' ? null : backgroundColor,
  };
}

/** @returns a function that ends it. */
export function watchLook(look: Element, onChange: () => void): () => void {
  return listen(look, 'transitionend', onChange);
}
