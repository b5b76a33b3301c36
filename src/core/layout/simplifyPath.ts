/** ELK's routes carry points that turn nothing, and steps of a fraction of a pixel. */
import type { Point } from './drawing.ts';

/** @returns the ends and the corners only. */
export function simplifyPath(points: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    const last = corners.at(-1);
    const before = corners.at(-2);
    if (last !== undefined && same(last.x, point.x) && same(last.y, point.y)) continue;
    const straight =
      last !== undefined &&
      before !== undefined &&
      ((same(before.x, last.x) && same(last.x, point.x)) ||
        (same(before.y, last.y) && same(last.y, point.y)));
    if (straight) corners.pop();
    corners.push(point);
  }
  return corners;
}

const same = (one: number, other: number) => Math.abs(one - other) < 0.01;
