/** From corners to what an SVG path draws: rounded bends, an arrowhead, a place for a word. */
import type { Point } from '../../core/layout/drawing.ts';

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

/** A small arrowhead whose tip stands `back` pixels before the end of the path. */
export function arrowhead(points: readonly Point[], size: number, back: number): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const tip = towards(end, before, back);
  const base = towards(end, before, back + size);
  const across = { x: (tip.y - base.y) / 2.2, y: (tip.x - base.x) / 2.2 };
  return `M${tip.x} ${tip.y}L${base.x + across.x} ${base.y - across.y}L${base.x - across.x} ${base.y + across.y}Z`;
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
