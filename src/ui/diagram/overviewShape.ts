/** The overview's geometry: pure arithmetic over the drawing, the camera and the room there is. */
import type { Viewport } from '@xyflow/react';
import type { Box, Drawing } from '../../core/layout/drawing.ts';
import type { Size } from '../kit/useElementSize.ts';
import { boxAround } from './camera.ts';

export interface OverviewShape {
  /** What the overview shows, in chart pixels: the chart and what is in sight, in its own proportions. */
  readonly frame: Box;
  /** Chart pixels for each of its own. */
  readonly scale: number;
  readonly inSight: Box;
}

/** Kept free around all, in pixels of the overview. */
const MARGIN = 5;

/** @param own the overview's size. */
export function overviewOf(
  chart: Box | null,
  { x, y, zoom }: Viewport,
  room: Size,
  own: Size,
): OverviewShape {
  const inSight = {
    x: -x / zoom,
    y: -y / zoom,
    width: room.width / zoom,
    height: room.height / zoom,
  };
  const all = boxAround(chart === null ? [inSight] : [chart, inSight]) ?? inSight;
  const scale = Math.max(all.width / own.width, all.height / own.height);
  const width = (own.width + 2 * MARGIN) * scale;
  const height = (own.height + 2 * MARGIN) * scale;
  const frame = {
    x: all.x - (width - all.width) / 2,
    y: all.y - (height - all.height) / 2,
    width,
    height,
  };
  return { frame, scale, inSight };
}

export function boxesOf({ groups, cards }: Drawing): readonly Box[] {
  return [...groups, ...cards].map(({ box }) => box);
}

/** @returns the `d` of a path around each of the boxes. */
export function boxPath(boxes: readonly Box[]): string {
  return boxes
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');
}
