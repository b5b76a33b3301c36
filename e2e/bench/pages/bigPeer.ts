/**
 * The large pages: many flows in one drawing, laid out beforehand, to be dimmed, panned and zoomed. What
 * the runner does to each stands here, so that all are asked the same.
 */
import type { Drawing } from '../../../src/core/layout/drawing.ts';

export interface BigPeer {
  /** All of the drawing in the window. */
  readonly fit: () => void | Promise<void>;
  /** Every other flow steps back, or forward again: what a click would bring about. */
  readonly dim: (on: boolean) => void;
  /** `null` where the page listens to the pointer as ours does, and is moved by it. */
  readonly camera: {
    readonly panBy: (dx: number, dy: number) => void;
    /** About the middle of the window; 1 is what `fit` gives. */
    readonly zoomTo: (times: number) => void;
  } | null;
}

declare global {
  interface Window {
    /** Set once the drawing is there. */
    bigPeer?: BigPeer;
  }
}

/** The drawing that the runner has put beside the page. */
export async function fetchDrawing(): Promise<Drawing> {
  const response = await fetch('/bigDrawing.json');
  const drawing: Drawing = await response.json();
  return drawing;
}

/** `3306/mysql/tcp`: the port and the protocol, as a line's label. */
export const labelOf = ({ socket }: Drawing['flows'][number]) => socket.split(':').at(-1) ?? '';

export const isInHalf = (place: number) => place % 2 === 0;

/** Where a drawing lies in the window; for pages that draw it themselves. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

export function cameraOver(drawing: Drawing, camera: Camera, show: () => void) {
  const { innerWidth: width, innerHeight: height } = window;
  const fitted = Math.min(width / drawing.width, height / drawing.height);
  const place = (x: number, y: number, zoom: number) => {
    Object.assign(camera, { x, y, zoom });
    show();
  };
  return {
    fit: () =>
      place((width - drawing.width * fitted) / 2, (height - drawing.height * fitted) / 2, fitted),
    camera: {
      panBy: (dx: number, dy: number) => place(camera.x + dx, camera.y + dy, camera.zoom),
      zoomTo: (times: number) => {
        const by = (times * fitted) / camera.zoom;
        const about = (from: number, middle: number) => middle - (middle - from) * by;
        place(about(camera.x, width / 2), about(camera.y, height / 2), times * fitted);
      },
    },
  };
}
