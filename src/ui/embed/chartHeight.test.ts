import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAll } from '../diagram/camera.ts';
import { MOST_PX, chartHeight } from './chartHeight.ts';

const anySide = fc.integer({ min: 1, max: 20_000 });

describe('the height of a chart in a frame', () => {
  it('shows all of a chart that can be read at the width that there is', () => {
    const drawing = { width: 600, height: 400 };
    const room = { width: 616, height: chartHeight(drawing, 616) };
    expect(room.height).toBe(460);
    expect(fitAll(drawing, room)).toEqual({ zoom: 1, x: 8, y: 8 });
  });

  it('is neither more than a page can bear nor less than the chart needs', () => {
    fc.assert(
      fc.property(anySide, anySide, anySide, (width, height, room) => {
        const wanted = chartHeight({ width, height }, room);
        expect(Number.isInteger(wanted)).toBe(true);
        expect(wanted).toBeGreaterThanOrEqual(300);
        expect(wanted).toBeLessThanOrEqual(MOST_PX);
      }),
    );
  });

  it('grows with the drawing, and never shrinks with the width', () => {
    const drawing = { width: 900, height: 500 };
    expect(chartHeight({ ...drawing, height: 300 }, 800)).toBeLessThan(chartHeight(drawing, 800));
    const heights = [320, 500, 700, 900, 1200].map((width) => chartHeight(drawing, width));
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  });
});
