/** Where a mark on a line stands clear: on one of its pieces, over no card and no other mark. */
import type { Box, DrawnFlow, Drawing, Point } from '../../core/layout/drawing.ts';
import { piecesOf } from '../../core/layout/segments.ts';
import type { FlowId } from '../../core/model/ids.ts';
import { middleOfLongest } from './flowShape.ts';

export interface MarkSize {
  readonly flow: DrawnFlow;
  /** In chart pixels. */
  readonly width: number;
  readonly height: number;
}

/** Along a piece: its middle first, then nearer to its ends. */
const SHARES = [0.5, 0.3, 0.7, 0.15, 0.85, 0.4, 0.6, 0.05, 0.95];
/** Kept free around a mark. */
const GAP = 1;

/** @returns a place for each mark; where none is clear, the middle of the longest piece. */
export function placeMarks(
  { cards }: Drawing,
  marks: readonly MarkSize[],
): ReadonlyMap<FlowId, Point> {
  const taken: Box[] = cards.map(({ box }) => box);
  const places = new Map<FlowId, Point>();
  for (const { flow, width, height } of marks) {
    const boxAt = ({ x, y }: Point) => ({ x: x - width / 2, y: y - height / 2, width, height });
    const clear = placesOn(flow).find((place) => !taken.some((box) => touch(box, boxAt(place))));
    const place = clear ?? middleOfLongest(flow.points);
    if (place === null) continue;
    places.set(flow.id, place);
    taken.push(boxAt(place));
  }
  return places;
}

/** The longest pieces first: there a mark hides least. */
function placesOn({ points }: DrawnFlow): readonly Point[] {
  const length = ([from, to]: readonly [Point, Point]) =>
    Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  return piecesOf(points)
    .toSorted((one, other) => length(other) - length(one))
    .flatMap(([from, to]) =>
      SHARES.map((share) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      })),
    );
}

function touch(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width + GAP &&
    other.x < one.x + one.width + GAP &&
    one.y < other.y + other.height + GAP &&
    other.y < one.y + one.height + GAP
  );
}
