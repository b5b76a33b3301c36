/** What changes its height in a channel, and which of it has to come before which. */
import { FLOW } from '../metrics.ts';

/** A net in a channel: the heights at which it meets the channel's sides. */
export interface Run {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** What lies on one track: all of a run, or a piece of it between two jogs. */
export interface Upright extends Run {
  /** Which run it is of. */
  readonly run: number;
  readonly low: number;
  readonly high: number;
}

export function upright(run: number, { left, right }: Run): Upright {
  let [low, high] = [Infinity, -Infinity];
  for (const y of [...left, ...right]) {
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return { run, left, right, low, high };
}

/**
 * What comes in from the left at nearly the height at which something else goes out to the right has to
 * turn before that: else their ends would lie on one another.
 * @returns for each upright those that have to come after it.
 */
export function mustComeAfter(uprights: readonly Upright[]): readonly (readonly number[])[] {
  const rights = uprights
    .flatMap(({ run, right }, index) => right.map((y) => ({ y, index, run })))
    .toSorted((one, other) => one.y - other.y);
  return uprights.map(({ run, left }, own) => {
    // The pieces of one net come in the order in which it jogs from each to the next.
    const after = new Set(uprights[own + 1]?.run === run ? [own + 1] : []);
    for (const y of left) {
      for (let at = firstAbove(rights, y - FLOW.gap); at < rights.length; at += 1) {
        const met = rights[at];
        if (met === undefined || met.y >= y + FLOW.gap) break;
        if (met.run !== run) after.add(met.index);
      }
    }
    return [...after];
  });
}

function firstAbove(sorted: readonly { readonly y: number }[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.y ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
