/**
 * Cuts a chart into windows of one size, none of which cuts a card that is in no other window whole: where a
 * cut would go through cards, the next window begins with them, and both show a strip of the same.
 */
import type { Box } from '../../layout/drawing.ts';
import type { Room } from './paperSize.ts';

interface ChartToCut {
  readonly width: number;
  readonly height: number;
  readonly units: readonly Box[];
}

/** Before what a window begins with; it is smaller than the window by this at the least. */
export const CUT_MARGIN = 10;

/** @returns from left to right, then downwards; without windows in which nothing is whole. */
export function cutChart({ width, height, units }: ChartToCut, window: Room): readonly Box[] {
  const spansDown = units.map(({ y, height: high }) => ({ from: y, to: y + high }));
  return cutAlong(spansDown, height, window.height).flatMap((y) => {
    const inBand = units.filter((unit) => unit.y >= y && unit.y + unit.height <= y + window.height);
    const spans = inBand.map((unit) => ({ from: unit.x, to: unit.x + unit.width }));
    return cutAlong(spans, width, window.width).flatMap((x) => {
      const isWhole = (unit: Box) => unit.x >= x && unit.x + unit.width <= x + window.width;
      return inBand.some(isWhole) ? [{ x, y, width: window.width, height: window.height }] : [];
    });
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** @returns where the windows begin. */
function cutAlong(spans: readonly Span[], length: number, size: number): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  for (;;) {
    starts.push(start);
    const end = start + size;
    if (end >= length) return starts;
    const cut = spans.filter(({ from, to }) => from > start && from < end && to > end);
    const next = Math.min(end, ...cut.map(({ from }) => from - CUT_MARGIN));
    // A margin must not keep it from going on.
    start = next > start ? next : end;
  }
}
