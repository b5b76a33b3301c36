/**
 * Slides what stands in a column to where it would best stand, without changing its order: the sum of
 * all distances from the wishes is the least possible. That is isotonic regression by pooling adjacent
 * violators; with medians instead of means, many lines come out exactly straight.
 */

export interface Wish {
  /** Where the top should be. */
  readonly y: number;
  readonly weight: number;
}

export interface Standing {
  /** How far its top must be below the top of the one above it, at least. */
  readonly below: number;
  /** At least one. */
  readonly wishes: readonly Wish[];
}

/** Nothing of the column is to stand outside, if there is room. */
export interface Bounds {
  readonly top: number;
  /** For the top of the last. */
  readonly bottom: number;
}

/** Neighbours that stand as near to one another as they may. */
interface Pool {
  /** By height. */
  readonly wishes: readonly Wish[];
  readonly y: number;
  readonly size: number;
}

/** @returns the top of each. */
export function fitColumn(column: readonly Standing[], bounds: Bounds): readonly number[] {
  const pools: Pool[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, { below, wishes }] of column.entries()) {
    if (index > 0) offset += below;
    offsets.push(offset);
    let pool = poolOf(sortedBy(wishes, -offset), 1);
    for (let last = pools.at(-1); last !== undefined && last.y >= pool.y; last = pools.at(-1)) {
      pools.pop();
      pool = poolOf(merge(last.wishes, pool.wishes), last.size + pool.size);
    }
    pools.push(pool);
  }
  const tops = pools.flatMap(({ y, size }) => Array.from({ length: size }, () => y));
  const lowest = Math.max(bounds.top, bounds.bottom - offset);
  return tops.map((y, index) => Math.max(bounds.top, Math.min(y, lowest)) + (offsets[index] ?? 0));
}

function sortedBy(wishes: readonly Wish[], offset: number): readonly Wish[] {
  return wishes
    .map(({ y, weight }) => ({ y: y + offset, weight }))
    .toSorted((one, other) => one.y - other.y);
}

function poolOf(wishes: readonly Wish[], size: number): Pool {
  return { wishes, y: medianOf(wishes), size };
}

function medianOf(sorted: readonly Wish[]): number {
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { y, weight } of sorted) {
    sum += weight;
    if (sum >= half) return y;
  }
  return sorted.at(-1)?.y ?? 0;
}

function merge(one: readonly Wish[], other: readonly Wish[]): readonly Wish[] {
  const merged: Wish[] = [];
  let next = 0;
  for (const wish of one) {
    for (let met = other[next]; met !== undefined && met.y < wish.y; met = other[next]) {
      merged.push(met);
      next += 1;
    }
    merged.push(wish);
  }
  return merged.concat(other.slice(next));
}
