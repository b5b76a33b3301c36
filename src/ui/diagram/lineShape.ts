/** All that is drawn of a line, worked out once for each drawing. */
import type { Drawing, DrawnFlow } from '../../core/layout/drawing.ts';
import { ARROW, FLOW, SOCKET } from '../../core/layout/metrics.ts';
import type { LineKind } from '../../core/scene/scene.ts';
import { cutPath, flowEnd, roundedPath } from '../../core/layout/flowShape.ts';
import type { Piece } from '../../core/layout/flowShape.ts';
import { FAR_PART, PART, partAt } from './gatherPaths.ts';

export interface LineShape {
  readonly flow: DrawnFlow;
  /** The whole of it, as the `d` of a path. */
  readonly d: string;
  /** The same in pieces. */
  readonly pieces: readonly LinePiece[];
  readonly end: string;
}

export interface LinePiece {
  readonly d: string;
  /** The part of the chart that it begins in. */
  readonly part: string;
}

/** After how many chart pixels a line's dashes begin anew, as lines.module.css has them; `null` for none. */
export const DASH_PERIODS = {
  'mutual-tls': null,
  'tls': 14,
  'ssh': 16,
  'encrypted': 17,
  'none': 7,
  'not-stated': 4.1,
  'call': null,
  'rule': 9.5,
  'data': 4.5,
} as const satisfies Readonly<Record<LineKind, number | null>>;

/** Hides the seam between two pieces of a line that has no dashes. */
const OVERLAP = 0.5;
const FAR_OVERLAP = 4;

export function shapeLines({ flows }: Pick<Drawing, 'flows'>): readonly LineShape[] {
  return flows.map((flow) => ({
    flow,
    d: roundedPath(flow.points, FLOW.cornerRadius),
    pieces: piecesOf(flow),
    end: flowEnd(flow.line, flow.points, ARROW, SOCKET.radius),
  }));
}

/** As much of it as is drawn in gathered paths. */
export type GatheredShape = Pick<LineShape, 'flow' | 'pieces' | 'end'>;

/** The same from afar, where neither dashes nor rounded bends are seen: a fourth as much to draw. */
export function shapeFarLines(shapes: readonly LineShape[]): readonly GatheredShape[] {
  const cut = { least: FAR_PART, period: 1, overlap: FAR_OVERLAP };
  return shapes.map(({ flow, end }) => ({
    flow,
    pieces: cutPath(flow.points, 0, cut).map((piece) => placeIn(FAR_PART, piece)),
    end,
  }));
}

function piecesOf({ line, points }: DrawnFlow): readonly LinePiece[] {
  const period = DASH_PERIODS[line];
  const cut = { least: PART, period: period ?? 1, overlap: period === null ? OVERLAP : 0 };
  return cutPath(points, FLOW.cornerRadius, cut).map((piece) => placeIn(PART, piece));
}

function placeIn(part: number, { d, start }: Piece): LinePiece {
  return { d, part: partAt(start, part) };
}
