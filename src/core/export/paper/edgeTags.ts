/** Numbers of lines where a sheet cuts them: so they are found again on the sheet where they go on. */
import type { Box, DrawnFlow, Point } from '../../layout/drawing.ts';
import { piecesOf } from '../../layout/segments.ts';
import type { Numbering } from './numberKeys.ts';
import { sizeOf, touch } from './placeTags.ts';
import type { Tag } from './placeTags.ts';

/** How far from the edge a number may stand where nearer there is no room; it stays on its line. */
const FARTHEST = 90;
const STEP = 6;
const GAP = 2;

/**
 * @param taken what is not to be covered: cards, and the numbers that stand there already.
 * @returns those that have room; none is on another.
 */
export function edgeTags(
  flows: readonly DrawnFlow[],
  onLine: Numbering['onLine'],
  view: Box,
  taken: readonly Box[],
): readonly Tag[] {
  const tags: Tag[] = [];
  for (const flow of flows) {
    const words = onLine.get(flow.id);
    if (words === undefined) continue;
    const lines = [words.join(', ')];
    const size = sizeOf(lines);
    for (const [from, to] of piecesOf(flow.points)) {
      for (const places of [
        placesOnPiece(from, to, view, size),
        placesOnPiece(to, from, view, size),
      ]) {
        const isClear = (box: Box) =>
          !taken.some((one) => touch(one, box)) && !tags.some((one) => touch(one.box, box));
        const box = places.find(isClear);
        if (box !== undefined) tags.push({ lines, box, at: 'line', card: null });
      }
    }
  }
  return tags;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Along a piece from where it comes into the view; nothing where it does not come in there. */
function placesOnPiece(from: Point, to: Point, view: Box, size: Size): readonly Box[] {
  const isAcross = from.y === to.y;
  const [start, end, at] = isAcross ? [from.x, to.x, from.y] : [from.y, to.y, from.x];
  const [low, high, side, far] = isAcross
    ? [view.x, view.x + view.width, view.y, view.y + view.height]
    : [view.y, view.y + view.height, view.x, view.x + view.width];
  if (at <= side || at >= far || start === end) return [];
  const ahead = end > start;
  const edge = ahead ? low : high;
  const comesIn = ahead ? start < low && end > low : start > high && end < high;
  if (!comesIn) return [];
  const long = isAcross ? size.width : size.height;
  const room = Math.min(Math.abs(end - edge), high - low, FARTHEST) - long - GAP;
  const steps = Math.floor(room / STEP) + 1;
  return Array.from({ length: Math.max(0, steps) }, (_, step) => {
    const near = GAP + step * STEP;
    const begin = ahead ? edge + near : edge - near - long;
    return isAcross
      ? { x: begin, y: at - size.height / 2, ...size }
      : { x: at - size.width / 2, y: begin, ...size };
  });
}
