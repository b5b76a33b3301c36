/** From corners to what an SVG path draws: rounded bends, pieces of a line, an arrowhead. */
import type { Point } from './drawing.ts';
import type { Relation } from '../model/vocabulary.ts';
import type { LineKind } from '../scene/scene.ts';

/** A straight stretch, or a rounded bend around a corner. */
type Stretch =
  | { readonly kind: 'straight'; readonly from: Point; readonly to: Point; readonly length: number }
  | {
      readonly kind: 'bend';
      readonly corner: Point;
      readonly to: Point;
      readonly length: number;
    };

/** How long a bend is, for each pixel that it begins before its corner: a quadratic curve about a right angle. */
const BEND_LENGTH = (Math.SQRT2 + Math.asinh(1)) / Math.SQRT2;

/** @param points axis-parallel corners. @returns the `d` of a path whose bends are rounded; with a radius of 0, its corners. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [start] = points;
  if (start === undefined) return '';
  return `M${at(start)}${stretchesOf(points, radius).map(draw).join('')}`;
}

export interface Cut {
  /** Pieces begin at multiples of this from the line's beginning, so that each can begin its dashes anew. */
  readonly period: number;
  /** In chart pixels; only the last piece may be shorter. */
  readonly least: number;
  /** How far a piece reaches back over the one before it, which hides the seam of a line without dashes. */
  readonly overlap: number;
}

export interface Piece {
  readonly d: string;
  readonly start: Point;
}

/**
 * The same path in pieces that together look like it. A browser works out the dashes of a whole path again
 * for every tile of the screen that the box around it touches; of pieces it skips those that are elsewhere.
 */
export function cutPath(points: readonly Point[], radius: number, cut: Cut): readonly Piece[] {
  const [start] = points;
  if (start === undefined) return [];
  const { period, least, overlap } = cut;
  const pieces: Piece[] = [];
  let piece = { start, d: `M${at(start)}` };
  let length = 0;
  let next = multipleAfter(least, period);
  for (const stretch of stretchesOf(points, radius)) {
    if (stretch.kind === 'straight') {
      // A cut that would have fallen into a bend comes after it.
      next = Math.max(next, multipleAfter(length, period));
      for (; next < length + stretch.length - overlap; next = multipleAfter(next + least, period)) {
        const end = towards(stretch.from, stretch.to, next - length);
        pieces.push({ ...piece, d: `${piece.d}L${at(end)}` });
        const back = Math.min(overlap, next - length);
        piece = {
          start: end,
          d: `M${at(towards(stretch.from, stretch.to, next - length - back))}`,
        };
      }
    }
    piece.d += draw(stretch);
    length += stretch.length;
  }
  return [...pieces, piece];
}

function multipleAfter(length: number, period: number): number {
  return Math.ceil(length / period) * period;
}

function stretchesOf(points: readonly Point[], radius: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [from] = points;
  let before = from;
  for (const [index, corner] of points.entries()) {
    if (index === 0 || from === undefined || before === undefined) continue;
    const after = points[index + 1];
    const bend =
      after === undefined
        ? 0
        : Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const into = towards(corner, before, bend);
    stretches.push({ kind: 'straight', from, to: into, length: distance(from, into) });
    before = corner;
    from = into;
    if (after === undefined) break;
    from = towards(corner, after, bend);
    if (bend > 0) stretches.push({ kind: 'bend', corner, to: from, length: bend * BEND_LENGTH });
  }
  return stretches;
}

function draw(stretch: Stretch): string {
  return stretch.kind === 'straight'
    ? `L${at(stretch.to)}`
    : `Q${at(stretch.corner)} ${at(stretch.to)}`;
}

/** Finer than a hundredth of a pixel nothing is seen. */
function at({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
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
    at({ x: tip.x - dx * along - dy * aside, y: tip.y - dy * along + dx * aside });
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

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const share = length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
