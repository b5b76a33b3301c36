import { describe, expect, it } from 'vitest';
import { READABLE_ZOOM } from '../../core/layout/metrics.ts';
import { firstSight, fitAll, isAllInView, reveal } from './camera.ts';

const room = { width: 1200, height: 760 };

describe('the camera', () => {
  it('fits a chart whole, and clear of the chart’s foot', () => {
    const small = { width: 1300, height: 600 };
    const view = fitAll(small, room);
    expect(isAllInView(small, view, room)).toBe(true);
    expect(view.y + small.height * view.zoom).toBeLessThanOrEqual(room.height - 50);
  });

  it('shows a chart that is too large to read whole from its beginning, readable', () => {
    const large = { width: 4000, height: 3000 };
    const view = firstSight(large, room);
    expect(view.zoom).toBe(READABLE_ZOOM);
    expect([view.x, view.y]).toEqual([8, 8]);
    expect(isAllInView(large, view, room)).toBe(false);
  });

  it('stays where it is for what is in sight, by reference', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(reveal({ x: 100, y: 100, width: 50, height: 50 }, view, room)).toBe(view);
  });

  it('moves no further than needed for what is not', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(reveal({ x: 1190, y: 100, width: 50, height: 50 }, view, room)).toEqual({
      x: -48,
      y: 0,
      zoom: 1,
    });
  });
});
