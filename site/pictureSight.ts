/**
 * Where a page's first picture lies, as a style sheet: as `firstSight` of camera.ts puts the chart that takes its
 * place. A script would have to have the page laid out once before it knew the window, and once after.
 */
import { READABLE_ZOOM } from '../src/core/layout/metrics.ts';
import { FOOT, LARGEST_FIT, MARGIN } from '../src/ui/diagram/camera.ts';

/** What stands around the chart, in the window; see tokens.css. */
const AROUND = {
  width: ['--facets-width'],
  height: ['--bar-height', '--toolbar-height', '--ledger-height'],
} as const;

/**
 * @param place a selector; what it finds fills the window but for what stands around the chart.
 * @param size of the drawing, in CSS pixels.
 */
export function pictureSight(
  place: string,
  size: { readonly width: number; readonly height: number },
): string {
  const room = {
    width: `(100vw - ${sum(AROUND.width)})`,
    height: `(100vh - ${sum(AROUND.height)})`,
  };
  // Of two lengths only an angle's tangent says everywhere how often the one goes into the other.
  const times = (space: string, length: number) => `tan(atan2(${space},${length}px))`;
  const across = times(`${room.width} - ${2 * MARGIN}px`, size.width);
  const down = times(`${room.height} - ${MARGIN + FOOT}px`, size.height);
  const start = (space: string, length: number) =>
    `max(${MARGIN}px,(${space} - ${length}px*var(--zoom))/2)`;
  const x = start(room.width, size.width);
  const y = start(`${room.height} - ${FOOT - MARGIN}px`, size.height);
  return [
    `${place} svg{--zoom:clamp(${READABLE_ZOOM},min(${across},${down}),${LARGEST_FIT});`,
    `transform-origin:0 0;transform:translate(${x},${y}) scale(var(--zoom))}`,
  ].join('');
}

const sum = (names: readonly string[]): string => names.map((name) => `var(${name})`).join(' - ');
