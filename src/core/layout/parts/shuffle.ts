/** Orders that look random and are always the same, so that a search can begin anew. */

/** @param seed 0 leaves the order as it is. */
export function shuffle<Item>(items: readonly Item[], seed: number): readonly Item[] {
  if (seed === 0) return items;
  const keys = new Map(items.map((item, index) => [item, mix(seed, index)]));
  return items.toSorted((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
}

/** The finishing steps of MurmurHash3 (A. Appleby, in the public domain). */
function mix(seed: number, index: number): number {
  let hash = Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
