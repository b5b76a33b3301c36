/**
 * ELK now and then routes two lines too near to one another, and neither more room nor another plan need
 * help. A few pixels do: a piece in the middle of one of them is pushed aside, its neighbours follow.
 */
import { checkDrawing } from './checkDrawing.ts';
import type { Fault } from './checkDrawing.ts';
import type { DrawnFlow, Drawing, Point } from './drawing.ts';
import { segmentsOf, sharedLength } from './segments.ts';
import type { Segment } from './segments.ts';
import { simplifyPath } from './simplifyPath.ts';

/** Above, a drawing is not nearly right, and another one is sought. */
const MOST_FAULTS = 3;
/** How far a piece may be pushed, in chart pixels. */
const FARTHEST = 24;

export interface Mended {
  readonly drawing: Drawing;
  readonly faults: readonly Fault[];
}

/** @returns the drawing with no more faults than before; the same one where nothing could be mended. */
export function mendLines(drawing: Drawing): Mended {
  let mended: Mended = { drawing, faults: checkDrawing(drawing) };
  while (mended.faults.length > 0 && mended.faults.length <= MOST_FAULTS) {
    const better = pushApart(mended);
    if (better === null) break;
    mended = better;
  }
  return mended;
}

/** The least push that leaves fewer faults; `null` where none does. */
function pushApart({ drawing, faults }: Mended): Mended | null {
  const near = faults.flatMap(({ lines }) => lines ?? []);
  const segments = segmentsOf(drawing);
  const pushed = [...near, ...near.flatMap((segment) => turnsOf(segment, segments))];
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    for (const segment of pushed) {
      for (const by of [distance, -distance]) {
        const moved = pushSegment(drawing, segment, by);
        if (moved === drawing) continue;
        const left = checkDrawing(moved);
        if (left.length < faults.length) return { drawing: moved, faults: left };
      }
    }
  }
  return null;
}

/** The pieces before and after: where they are pushed, the near piece gets shorter. */
function turnsOf(segment: Segment, segments: readonly Segment[]): readonly Segment[] {
  return segments.filter(
    (one) =>
      one.flow === segment.flow &&
      one.axis !== segment.axis &&
      (one.at === segment.low || one.at === segment.high) &&
      (one.low === segment.at || one.high === segment.at),
  );
}

/** Lines on one trunk stay on it: those that end in the same socket are pushed together. */
function pushSegment(drawing: Drawing, segment: Segment, by: number): Drawing {
  const trunk = segmentsOf(drawing).filter(
    (one) =>
      one.socket === segment.socket &&
      one.axis === segment.axis &&
      one.at === segment.at &&
      sharedLength(one, segment) >= 0,
  );
  const moves = drawing.flows.map((flow) =>
    trunk
      .filter((one) => one.flow === flow.id)
      .reduce((moved, one) => pushFlow(moved, one, by), flow),
  );
  // A piece at either end cannot be pushed: it would leave its socket or its exit.
  const all = new Set(trunk.map(({ flow }) => flow));
  const stuck = drawing.flows.some((flow, index) => all.has(flow.id) && moves[index] === flow);
  return stuck ? drawing : { ...drawing, flows: moves };
}

function pushFlow(flow: DrawnFlow, { axis, at, low, high }: Segment, by: number): DrawnFlow {
  const { points } = flow;
  const along = axis === 'horizontal' ? 'x' : 'y';
  const across = axis === 'horizontal' ? 'y' : 'x';
  const place = points.findIndex((point, index) => {
    const next = points[index + 1];
    return (
      next !== undefined &&
      point[across] === at &&
      next[across] === at &&
      Math.min(point[along], next[along]) === low &&
      Math.max(point[along], next[along]) === high
    );
  });
  if (place < 1 || place + 1 > points.length - 2) return flow;
  const push = (point: Point): Point => ({ ...point, [across]: point[across] + by });
  return {
    ...flow,
    points: simplifyPath(
      points.map((point, index) => (index === place || index === place + 1 ? push(point) : point)),
    ),
  };
}
