/** Where the camera stands: pure arithmetic over the drawing and the room there is. */
import type { Viewport } from '@xyflow/react';
import type { Box } from '../../core/layout/drawing.ts';
import { FONT, READABLE_ZOOM } from '../../core/layout/metrics.ts';
import type { Size } from '../kit/useElementSize.ts';

export const MARGIN = 8;
/** The legend and the zoom buttons lie over the chart's foot; nothing is put there at first. */
export const FOOT = 52;
export const MAX_ZOOM = 3;
export const MIN_ZOOM = 0.05;
/** As in the style sheets: below this width the inspector is a sheet at the bottom. */
const NARROW = 768;
const INSPECTOR = 358;
/** From further away a way is a line between specks; then its beginning is shown. */
const FARTHEST_WAY = 0.55;
/** A chart that fits in a smaller window is not blown up beyond this. */
export const LARGEST_FIT = 1.6;

/** From further away port numbers are specks, and cards are drawn as blocks; see `data-far` in the style sheets. */
const FAR_ZOOM = READABLE_ZOOM / 2;
/** From afar the names of groups are all that is read, at this size where there is room, in CSS pixels. */
const FAR_LABEL_PX = 11;
/** Labels that grew beyond this would lie over more than their groups. */
const MOST_GROWN = 5;

export const isFar = (zoom: number) => zoom < FAR_ZOOM;

/** How many times larger than the layout reserved for it a group's label is drawn. */
export function labelScale(zoom: number): number {
  if (!isFar(zoom)) return 1;
  return Math.min(MOST_GROWN, Math.max(1, FAR_LABEL_PX / (FONT.groupLabel.size * zoom)));
}

/** All of the drawing, centred. */
export function fitAll(drawing: Size, room: Size): Viewport {
  const zoom = Math.max(
    MIN_ZOOM,
    Math.min(
      LARGEST_FIT,
      (room.width - 2 * MARGIN) / Math.max(1, drawing.width),
      (room.height - MARGIN - FOOT) / Math.max(1, drawing.height),
    ),
  );
  return {
    zoom,
    x: (room.width - drawing.width * zoom) / 2,
    y: MARGIN + (room.height - MARGIN - FOOT - drawing.height * zoom) / 2,
  };
}

/**
 * The first sight: all of the drawing where its port numbers can then be read, else as much of it as
 * can be read, from its beginning. The picture that a page shows until the chart is there is put there by a
 * style sheet alone (site/pictureSight.ts), which says the same.
 */
export function firstSight(drawing: Size, room: Size): Viewport {
  const all = fitAll(drawing, room);
  if (all.zoom >= READABLE_ZOOM) return all;
  const zoom = READABLE_ZOOM;
  const start = (whole: number, part: number) => Math.max(MARGIN, (part - whole * zoom) / 2);
  return {
    zoom,
    x: start(drawing.width, room.width),
    y: start(drawing.height, room.height + MARGIN - FOOT),
  };
}

/** Moves no further than needed for a box to be seen whole; the same viewport where it is already. */
export function reveal(box: Box, viewport: Viewport, room: Size): Viewport {
  const shift = (from: number, size: number, space: number) => {
    if (from >= MARGIN && from + size <= space - MARGIN) return 0;
    if (size > space - 2 * MARGIN) return MARGIN - from;
    return from < MARGIN ? MARGIN - from : space - MARGIN - (from + size);
  };
  const { zoom } = viewport;
  const dx = shift(viewport.x + box.x * zoom, box.width * zoom, room.width);
  const dy = shift(viewport.y + box.y * zoom, box.height * zoom, room.height);
  return dx === 0 && dy === 0 ? viewport : { zoom, x: viewport.x + dx, y: viewport.y + dy };
}

/**
 * As `reveal`, and from further away where the box does not fit.
 * @param nearest the zoom beyond which it does not come nearer, however small the box.
 */
export function revealWhole(box: Box, viewport: Viewport, room: Size, nearest: number): Viewport {
  const fit = Math.min(
    (room.width - 2 * MARGIN) / Math.max(1, box.width),
    (room.height - MARGIN - FOOT) / Math.max(1, box.height),
  );
  const zoom = Math.max(Math.min(nearest, FARTHEST_WAY), Math.min(nearest, fit));
  if (zoom === viewport.zoom) return reveal(box, viewport, room);
  // About the middle of the box, which so stays where it is as far as it can.
  const about = (from: number, size: number) => (from + size / 2) * (viewport.zoom - zoom);
  const x = viewport.x + about(box.x, box.width);
  const y = viewport.y + about(box.y, box.height);
  return reveal(box, { zoom, x, y }, room);
}

/** The smallest box that holds all of these; `null` for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The room that the inspector leaves: it lies at the right, or on a narrow screen at the bottom. */
export function besideInspector({ width, height }: Size): Size {
  return width < NARROW ? { width, height: height * 0.42 } : { width: width - INSPECTOR, height };
}

/** Whether all of the drawing is in view: then a minimap would say nothing. */
export function isAllInView(drawing: Size, viewport: Viewport, room: Size): boolean {
  const { x, y, zoom } = viewport;
  return (
    x >= -1 &&
    y >= -1 &&
    x + drawing.width * zoom <= room.width + 1 &&
    y + drawing.height * zoom <= room.height + 1
  );
}
