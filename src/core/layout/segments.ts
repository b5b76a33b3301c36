/** The straight pieces of the lines, as checks and scores look at them. */
import type { SocketId } from '../model/ids.ts';
import type { LineId } from '../scene/scene.ts';
import type { Drawing, Point } from './drawing.ts';

export interface Segment {
  readonly flow: LineId;
  readonly socket: SocketId;
  readonly axis: 'horizontal' | 'vertical';
  /** The coordinate that stays: y of a horizontal piece, x of a vertical one. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

export function segmentsOf(drawing: Drawing): readonly Segment[] {
  return drawing.flows.flatMap((flow) =>
    piecesOf(flow.points).map(([from, to]): Segment => {
      const ends = { flow: flow.id, socket: flow.socket };
      const [dx, dy] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
      return dx >= dy
        ? { ...ends, axis: 'horizontal', at: from.y, ...ordered(from.x, to.x) }
        : { ...ends, axis: 'vertical', at: from.x, ...ordered(from.y, to.y) };
    }),
  );
}

export function piecesOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

/** How long two parallel pieces run side by side; negative where they do not. */
export function sharedLength(one: Segment, other: Segment): number {
  return Math.min(one.high, other.high) - Math.max(one.low, other.low);
}

function ordered(one: number, other: number) {
  return { low: Math.min(one, other), high: Math.max(one, other) };
}
