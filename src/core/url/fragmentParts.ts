/** The parts of what stands behind the `#` of an address, one by one. */
import { BROUGHT, WALK } from './broughtFragment.ts';

/** `#brought=…` alone, without the walk behind it; empty where there is none. */
export function broughtPart(hash: string): string {
  return hash.startsWith(BROUGHT) ? (hash.split('&')[0] ?? '') : '';
}

/** `walk=…` alone; empty where there is none. */
export function walkPart(hash: string): string {
  return (
    hash
      .slice(1)
      .split('&')
      .find((part) => part.startsWith(WALK)) ?? ''
  );
}

/** @param before an address, or what stands behind its `#`, which may have a part already. */
export function joinFragment(before: string, part: string): string {
  if (part === '') return before;
  return before + (before.includes('#') ? '&' : '#') + part;
}
