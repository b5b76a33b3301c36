/**
 * Short names for texts. The page may be served over plain HTTP, where browsers have no hashes to offer, so
 * these are computed here; they guard against chance, not against anyone.
 */

export interface TextHash {
  readonly name: string;
  /** Of the same text, computed otherwise: two texts that share a name by chance do not share this. */
  readonly check: string;
}

export function hashText(text: string): TextHash {
  return {
    name: twoLanes(text).map(hex).join(''),
    check: `${hex(murmur(text))}-${text.length}`,
  };
}

/** After cyrb53 by bryc, which is in the public domain, with all 64 bits of its lanes. */
function twoLanes(text: string): readonly [number, number] {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  const mixed = (lane: number, with_: number) =>
    Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) ^ Math.imul(with_ ^ (with_ >>> 13), 0xc2b2ae35);
  const first = mixed(one, other);
  return [first, mixed(other, first)];
}

/** After MurmurHash3 by Austin Appleby, which is in the public domain, a character for each block. */
function murmur(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const block = Math.imul(turn(Math.imul(text.charCodeAt(at), 0xcc9e2d51), 15), 0x1b873593);
    hash = Math.imul(turn(hash ^ block, 13), 5) + 0xe6546b64;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function turn(lane: number, bits: number): number {
  return (lane << bits) | (lane >>> (32 - bits));
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
