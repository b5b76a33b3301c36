/** How good a drawing is, so that the best of several can be kept. */
import type { Drawing } from './drawing.ts';
import { piecesOf, segmentsOf } from './segments.ts';
import type { Space } from './space.ts';

export interface Score {
  /** How much of the chart's own size fits the space, at most 1. */
  readonly scale: number;
  readonly crossings: number;
  readonly bends: number;
  /** Of all lines together, in chart pixels. */
  readonly length: number;
}

export function scoreDrawing(drawing: Drawing, space: Space): Score {
  const scale = Math.min(space.width / drawing.width, space.height / drawing.height);
  const pieces = drawing.flows.flatMap((flow) => piecesOf(flow.points));
  const lengths = pieces.map(([from, to]) => Math.abs(from.x - to.x) + Math.abs(from.y - to.y));
  return {
    scale,
    crossings: countCrossings(drawing),
    bends: pieces.length - drawing.flows.length,
    length: lengths.reduce((sum, length) => sum + length, 0),
  };
}

function countCrossings(drawing: Drawing): number {
  const segments = segmentsOf(drawing);
  const vertical = segments.filter(({ axis }) => axis === 'vertical');
  let crossings = 0;
  for (const one of segments) {
    if (one.axis !== 'horizontal') continue;
    for (const other of vertical) {
      const crosses =
        one.socket !== other.socket &&
        other.at > one.low &&
        other.at < one.high &&
        one.at > other.low &&
        one.at < other.high;
      if (crosses) crossings += 1;
    }
  }
  return crossings;
}

/**
 * One number for how hard a drawing is to read in a space; smaller is better. A crossing costs 1. That
 * the chart has to be shrunk by a tenth costs as much as 25 crossings: small print is the worst fault.
 */
export function costOf(drawing: Drawing, space: Space): number {
  const { scale, crossings, bends, length } = scoreDrawing(drawing, space);
  return -Math.log(Math.min(1, scale)) * 250 + crossings + bends * 0.3 + length / 400;
}
