/** The arithmetic of the tables. */

/** @returns the middle of the numbers; `NaN` of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** @param share from 0 (the least) to 1 (the greatest); between two numbers, on the line from one to the other. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export interface Sample {
  readonly size: number;
  readonly time: number;
}

/**
 * How a cost grows: the slope of log time over log size by least squares. 1 is in step with the size,
 * 2 with its square.
 * @returns `null` for fewer than two sizes.
 */
export function growthExponent(samples: readonly Sample[]): number | null {
  const points = samples
    .filter(({ size, time }) => size > 0 && time > 0)
    .map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  if (points.length < 2 || spread === 0) return null;
  return points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
}
