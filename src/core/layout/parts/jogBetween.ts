/** Where a net that takes two tracks in a channel runs from the one to the other. */
import { FLOW } from '../metrics.ts';

/**
 * @param taken the heights of all other lines in the channel.
 * @returns the free height that is nearest to the middle of the net's way.
 */
export function jogBetween(
  { low, high }: { readonly low: number; readonly high: number },
  taken: readonly number[],
): number {
  const middle = Math.round((low + high) / 2);
  const sorted = taken.toSorted((one, other) => one - other);
  const edges = [-Infinity, ...sorted, Infinity];
  const free = edges.slice(1).flatMap((below, index) => {
    const [from, to] = [(edges[index] ?? 0) + FLOW.gap, below - FLOW.gap];
    return from <= to ? [Math.min(to, Math.max(from, middle))] : [];
  });
  return free.reduce(
    (best, y) => (Math.abs(y - middle) < Math.abs(best - middle) ? y : best),
    free[0] ?? middle,
  );
}
