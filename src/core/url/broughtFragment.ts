/**
 * What stands behind the `#` of an address, which no browser sends to any server: a document that was brought
 * (`#brought=1.…`), a walk that the reader made (`#walk=1.…`), or both, one after the other.
 */

/** The fragment's parts, each with its `=`. */
export const BROUGHT = '#brought=';
export const WALK = 'walk=';

/** A link of this length passes everywhere; a longer one is cut by some mail programs and chats. */
export const SAFE_LINK = 8_000;
/** Of a link as a whole, in characters. A longer one is a file that is sent the hard way. */
export const LONGEST_LINK = 60_000;

export function isWalkFragment(hash: string): boolean {
  return hash.startsWith(`#${WALK}`);
}

export function isBroughtFragment(hash: string): boolean {
  return hash.startsWith(BROUGHT);
}
