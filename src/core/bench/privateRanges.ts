/** The three blocks of RFC 1918, what of them is taken, and where there still is room. */
import { rangeAt, relate, sizeOf } from './range.ts';
import type { Range } from './range.ts';

const PRIVATE_BLOCKS: readonly Range[] = [
  rangeAt(10 * 2 ** 24, 8),
  rangeAt(172 * 2 ** 24 + 16 * 2 ** 16, 12),
  rangeAt(192 * 2 ** 24 + 168 * 2 ** 16, 16),
];

/** `10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16` */
export const PRIVATE_BLOCKS_IN_WORDS = '10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16';

export interface BlockUse {
  readonly block: Range;
  /** Whether the overlay lies in it. */
  readonly holdsOverlay: boolean;
  /** The ranges in use that lie in it or around it. */
  readonly takenBy: readonly Range[];
  readonly state: 'free' | 'partly taken' | 'taken';
}

export function isPrivate(range: Range): boolean {
  return PRIVATE_BLOCKS.some((block) => isWithin(range, block));
}

/** One for each block, in the order of RFC 1918. `overlay` does not count as taken: it is what is asked. */
export function surveyBlocks(overlay: Range | null, inUse: readonly Range[]): readonly BlockUse[] {
  return PRIVATE_BLOCKS.map((block) => {
    const takenBy = inUse.filter((range) => relate(range, block) !== 'apart');
    const free = block.end - block.start - countTaken(block, takenBy);
    return {
      block,
      holdsOverlay: overlay !== null && isWithin(overlay, block),
      takenBy,
      state: takenBy.length === 0 ? 'free' : free === 0 ? 'taken' : 'partly taken',
    };
  });
}

/** @returns the first range of that size in RFC 1918 that touches nothing in use; `null` where there is none. */
export function firstFreeRange(prefix: number, inUse: readonly Range[]): Range | null {
  const size = sizeOf(prefix);
  for (const block of PRIVATE_BLOCKS) {
    let start = block.start;
    while (start + size <= block.end) {
      const candidate = rangeAt(start, prefix);
      const hindrance = inUse.find((range) => relate(range, candidate) !== 'apart');
      if (hindrance === undefined) return candidate;
      start = Math.max(start + size, Math.ceil(hindrance.end / size) * size);
    }
  }
  return null;
}

function isWithin(range: Range, block: Range): boolean {
  return block.start <= range.start && range.end <= block.end;
}

/** Addresses of the block that at least one of the ranges covers. */
function countTaken(block: Range, ranges: readonly Range[]): number {
  let taken = 0;
  let reached = block.start;
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const [from, to] = [Math.max(start, reached), Math.min(end, block.end)];
    if (to <= from) continue;
    taken += to - from;
    reached = to;
  }
  return taken;
}
