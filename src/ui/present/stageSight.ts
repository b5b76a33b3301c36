/** Where the camera stands while something is presented: as near as all that is lit can be seen. Pure. */
import type { Viewport } from '@xyflow/react';
import type { Box } from '../../core/layout/drawing.ts';
import { FONT } from '../../core/layout/metrics.ts';
import type { SocketLook } from '../../core/scene/scene.ts';
import { MIN_ZOOM } from '../diagram/camera.ts';
import type { Size } from '../kit/useElementSize.ts';

/** Nearer, and one card fills the wall. */
const NEAREST = 2.4;
const PROJECTED_PX = 1200;
/** Free around what is lit, the legend at the foot included. */
const SIDE = { wide: 36, narrow: 12 };
const FOOT = 60;

/** The least height of a port number, in CSS pixels: from the back of a room, or in one's own hand. */
export function leastPortPx(room: Size): number {
  return isProjected(room) ? 20 : 12;
}

/** Whether the window is as wide as one that is looked at from the back of a room. */
export function isProjected({ width }: Size): boolean {
  return width >= PROJECTED_PX;
}

/** Whether what stands at a socket is large enough on its card: a number, or the words in place of one. */
export function isNearEnough(look: SocketLook, zoom: number, room: Size): boolean {
  const { size } = look === 'port' ? FONT.port : FONT.words;
  return size * zoom >= leastPortPx(room);
}

/** All of the box, centred, from as near as it fits. */
export function stageSight(box: Box, room: Size): Viewport {
  const side = isProjected(room) ? SIDE.wide : SIDE.narrow;
  const width = Math.max(1, room.width - 2 * side);
  const height = Math.max(1, room.height - side - FOOT);
  const fit = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height));
  const zoom = Math.max(MIN_ZOOM, Math.min(NEAREST, fit));
  return {
    zoom,
    x: side + (width - box.width * zoom) / 2 - box.x * zoom,
    y: side + (height - box.height * zoom) / 2 - box.y * zoom,
  };
}
