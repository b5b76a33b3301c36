/**
 * Places things that stand on top of one another as near to where they would like to be as their
 * order and distances allow (pool adjacent violators, with medians: a median is exactly the wish of
 * one of them, so that its line comes out straight, where a mean would bend all of them a little).
 */
export interface Stacked {
  readonly height: number;
  /** The tops that it would like to have, one for each line; none if it does not care. */
  readonly wishes: readonly number[];
  /** The least distance from the bottom of the one above, or from the upper bound. */
  readonly before: number;
}

/** @returns the tops, all between the bounds if the things fit there, else from the upper one on. */
export function alignStack(
  things: readonly Stacked[],
  upper: number,
  lower: number,
): readonly number[] {
  // Measured from where each would stand if all were pushed up, order means "never decreasing".
  const offsets: number[] = [];
  let at = upper;
  for (const { height, before } of things) {
    offsets.push(at + before);
    at += before + height;
  }
  const slack = Math.max(0, lower - at);
  const pools: { wishes: number[]; count: number; value: number }[] = [];
  for (const [index, { wishes }] of things.entries()) {
    const own = wishes.map((wish) => wish - (offsets[index] ?? 0));
    let pool = { wishes: own, count: 1, value: median(own) ?? pools.at(-1)?.value ?? 0 };
    for (let last = pools.at(-1); last !== undefined && last.value > pool.value;) {
      pools.pop();
      const all = [...last.wishes, ...pool.wishes];
      pool = { wishes: all, count: last.count + pool.count, value: median(all) ?? 0 };
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  const shifts = pools.flatMap(({ value, count }) =>
    Array.from({ length: count }, () => Math.round(Math.min(Math.max(value, 0), slack))),
  );
  return offsets.map((offset, index) => offset + (shifts[index] ?? 0));
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1];
}
