/** From corners to what an SVG path draws: rounded bends, an arrowhead, a place for a word. */
import type { Point } from '../../core/layout/drawing.ts';
import type { Relation } from '../../core/model/vocabulary.ts';
import type { LineKind } from '../../core/scene/scene.ts';

/** @param points axis-parallel corners. @returns the `d` of a path whose bends are rounded. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  const parts = [`M${start.x} ${start.y}`];
  let before = start;
  for (const [index, corner] of rest.entries()) {
    const after = rest[index + 1];
    if (after === undefined) {
      parts.push(`L${corner.x} ${corner.y}`);
      break;
    }
    const bend = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const into = towards(corner, before, bend);
    const out = towards(corner, after, bend);
    parts.push(`L${into.x} ${into.y}`, `Q${corner.x} ${corner.y} ${out.x} ${out.y}`);
    before = corner;
  }
  return parts.join('');
}

/**
 * The closed shape at the end of a flow, `back` pixels before the end of its path: an arrowhead where
 * packets arrive, a chevron where something is called, a square where rules are written, a bar where
 * data comes to rest. Shape says it beside colour and dashes.
 */
export function flowEnd(
  line: LineKind,
  points: readonly Point[],
  size: number,
  back: number,
): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const tip = towards(end, before, back);
  const base = towards(end, before, back + size);
  const [dx, dy] = [(tip.x - base.x) / size, (tip.y - base.y) / size];
  /** So far back from the tip, so far aside; the first corner begins the shape. */
  const corner = (along: number, aside: number) =>
    `${tip.x - dx * along - dy * aside} ${tip.y - dy * along + dx * aside}`;
  const half = size / 2.2;
  const shapes: Readonly<Record<Exclude<Relation, 'traffic'>, readonly string[]>> = {
    call: [corner(0, 0), corner(size, half), corner(size * 0.62, 0), corner(size, -half)],
    rule: [corner(0, half), corner(2 * half, half), corner(2 * half, -half), corner(0, -half)],
    data: [
      corner(0, size * 0.7),
      corner(2.5, size * 0.7),
      corner(2.5, -size * 0.7),
      corner(0, -size * 0.7),
    ],
  };
  const triangle = [corner(0, 0), corner(size, half), corner(size, -half)];
  const corners = line === 'call' || line === 'rule' || line === 'data' ? shapes[line] : triangle;
  return `M${corners.join('L')}Z`;
}

/** The middle of the longest straight piece: where a word on the line stands clear most easily. */
export function middleOfLongest(points: readonly Point[]): Point | null {
  let longest: { length: number; middle: Point } | null = null;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined) continue;
    const length = distance(from, to);
    if (longest !== null && length <= longest.length) continue;
    longest = { length, middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } };
  }
  return longest?.middle ?? null;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const share = length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
