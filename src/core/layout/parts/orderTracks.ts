/** Which of the lines in a channel turns first, so that few of them cross. */
import type { Upright } from './uprights.ts';

/**
 * @param after for each upright those that have to come after it, without circles.
 * @returns the uprights from left to right.
 */
export function orderTracks(
  uprights: readonly Upright[],
  after: readonly (readonly number[])[],
): readonly number[] {
  const count = uprights.length;
  const gains = gainsOf(uprights);
  const scores = uprights.map((_, one) => {
    let sum = 0;
    for (let other = 0; other < count; other += 1) sum += gains[one * count + other] ?? 0;
    return sum;
  });
  const waiting = uprights.map(() => 0);
  for (const all of after) for (const one of all) waiting[one] = (waiting[one] ?? 0) + 1;
  const left = new Set(uprights.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let best = { upright: -1, score: -Infinity };
    for (const upright of left) {
      const score = scores[upright] ?? 0;
      if (waiting[upright] === 0 && score > best.score) best = { upright, score };
    }
    const { upright } = best;
    left.delete(upright);
    order.push(upright);
    for (const next of after[upright] ?? []) waiting[next] = (waiting[next] ?? 0) - 1;
    for (const other of left) {
      scores[other] = (scores[other] ?? 0) - (gains[other * count + upright] ?? 0);
    }
  }
  return order;
}

/** For each pair how many crossings fewer there are where the first comes before the second. */
function gainsOf(uprights: readonly Upright[]): Int32Array {
  const count = uprights.length;
  const gains = new Int32Array(count * count);
  for (const [one, first] of uprights.entries()) {
    for (let other = one + 1; other < count; other += 1) {
      const second = uprights[other];
      if (second === undefined || first.low > second.high || second.low > first.high) continue;
      const gain = crossed(second, first) - crossed(first, second);
      gains[one * count + other] = gain;
      gains[other * count + one] = -gain;
    }
  }
  return gains;
}

/** How often two nets cross when the first turns before the second. */
function crossed(first: Upright, second: Upright): number {
  return within(second.left, first) + within(first.right, second);
}

function within(ys: readonly number[], { low, high }: Upright): number {
  let count = 0;
  for (const y of ys) if (y > low && y < high) count += 1;
  return count;
}
