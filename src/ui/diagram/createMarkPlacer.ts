/** Where a mark on a line stands clear: on one of its pieces, over no card and no other mark. */
import type { Box, DrawnFlow, Drawing, Point } from '../../core/layout/drawing.ts';
import { groupBy } from '../../core/model/groupBy.ts';
import { piecesOf } from '../../core/layout/segments.ts';

export interface MarkSize {
  readonly flow: DrawnFlow;
  /** What its place is found by; without it, the line's id. */
  readonly key?: string;
  /** In chart pixels. */
  readonly width: number;
  readonly height: number;
}

/** Along a piece: its middle first, then nearer to its ends. */
const SHARES = [0.5, 0.3, 0.7, 0.15, 0.85, 0.4, 0.6, 0.05, 0.95];
/** Kept free around a mark. */
const GAP = 1;

/**
 * A mark stands on a stretch that is its line's alone: on a trunk that several lines share, it would
 * speak of all of them. Marks are placed one after the other, so that those that are not seen yet can wait.
 * @returns the places of the first so many marks; where none is clear, the middle of the line's own
 * longest stretch.
 */
export function createMarkPlacer(
  { cards, flows }: Drawing,
  marks: readonly MarkSize[],
): (count: number) => ReadonlyMap<string, Point> {
  const taken: Box[] = cards.map(({ box }) => box);
  const places = new Map<string, Point>();
  // Only lines that end in the same socket share a trunk.
  const trunks = groupBy(
    flows.map(({ id, socket, points }) => ({ id, socket, pieces: piecesOf(points) })),
    ({ socket }) => socket,
  );
  let placed = 0;
  const placeOne = ({ flow, key = flow.id, width, height }: MarkSize): void => {
    const others = (trunks.get(flow.socket) ?? []).filter(({ id }) => id !== flow.id);
    const isOwn = (place: Point) => !others.some(({ pieces }) => passes(pieces, place));
    const boxAt = ({ x, y }: Point) => ({ x: x - width / 2, y: y - height / 2, width, height });
    const isClear = (place: Point) => !taken.some((box) => touch(box, boxAt(place)));
    const all = placesOn(flow);
    const own = all.find(isOwn) ?? null;
    const clear =
      own === null
        ? all.find(isClear)
        : all.slice(all.indexOf(own)).find((place) => isClear(place) && isOwn(place));
    const place = clear ?? own ?? all[0];
    if (place === undefined) return;
    places.set(key, place);
    taken.push(boxAt(place));
  };
  return (count) => {
    marks.slice(placed, count).forEach(placeOne);
    placed = Math.max(placed, count);
    return places;
  };
}

/** Lines that are as near as this lie on one another. */
const SAME = 2;

function passes(pieces: ReturnType<typeof piecesOf>, { x, y }: Point): boolean {
  return pieces.some(
    ([from, to]) =>
      x >= Math.min(from.x, to.x) - SAME &&
      x <= Math.max(from.x, to.x) + SAME &&
      y >= Math.min(from.y, to.y) - SAME &&
      y <= Math.max(from.y, to.y) + SAME,
  );
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
