/** Numbers in as few signs as they can be told in, since they stand on lines of a chart: `3`, `7–9`. */

/**
 * @param numbers in any order.
 * @returns in ascending order; two that follow one another stay two, three and more are a range.
 */
export function sayNumbers(numbers: readonly number[]): readonly string[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.flatMap(({ from, to }) => {
    if (from === to) return [String(from)];
    return to === from + 1 ? [String(from), String(to)] : [`${from}–${to}`];
  });
}
