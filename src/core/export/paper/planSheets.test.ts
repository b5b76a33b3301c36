/** A chart is on as few sheets as it can be read on, and whatever is to be read is whole on one of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../layout/drawing.ts';
import { cutChart } from './cutChart.ts';
import { roomOf } from './paperSize.ts';
import { LEAST_POINTS, planSheets } from './planSheets.ts';

const LANDSCAPE = roomOf('a4', 'landscape');
const PORTRAIT = roomOf('a4', 'portrait');
const AROUND = { above: () => 90, below: () => 40 };

/** Cards all over it. */
function chartOf(width: number, height: number) {
  const units: Box[] = [];
  for (let x = 10; x + 150 < width; x += 210) {
    for (let y = 10 + (x % 60); y + 90 < height; y += 130) {
      units.push({ x, y, width: 150, height: 90 });
    }
  }
  return { width, height, units };
}

const contains = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('planSheets', () => {
  it('puts a chart that can be read there upright under the cover', () => {
    const plan = planSheets(chartOf(1300, 500), LANDSCAPE, AROUND);
    expect(plan).toMatchObject({ besideCover: true, turned: false, parts: [] });
    expect(plan.points).toBeGreaterThanOrEqual(LEAST_POINTS);
  });

  it('turns the sheet of a wide chart where it could not be read upright', () => {
    expect(planSheets(chartOf(1300, 500), PORTRAIT, AROUND)).toMatchObject({
      besideCover: true,
      turned: true,
      parts: [],
    });
  });

  it('draws nothing larger than on screen by more than a quarter', () => {
    expect(planSheets(chartOf(200, 200), LANDSCAPE, AROUND).points).toBeCloseTo(9.84, 1);
  });

  it('cuts a chart that is too large, and its parts can be read', () => {
    const plan = planSheets(chartOf(2600, 1500), LANDSCAPE, AROUND);
    expect(plan.parts.length).toBeGreaterThan(1);
    expect(plan.points).toBeGreaterThanOrEqual(LEAST_POINTS - 0.01);
  });

  it('has each card whole on a part, whatever the chart is like', () => {
    const units = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 3000 }),
        y: fc.integer({ min: 0, max: 3000 }),
        width: fc.integer({ min: 20, max: 260 }),
        height: fc.integer({ min: 20, max: 400 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(units, (cards) => {
        const chart = { width: 3400, height: 3500, units: cards };
        const { parts } = planSheets(chart, LANDSCAPE, AROUND);
        for (const card of cards) expect(parts.some((part) => contains(part, card))).toBe(true);
      }),
    );
  });
});

describe('cutChart', () => {
  it('leaves out windows in which nothing is whole', () => {
    const units = [
      { x: 0, y: 0, width: 50, height: 50 },
      { x: 950, y: 950, width: 50, height: 50 },
    ];
    const parts = cutChart({ width: 1000, height: 1000, units }, { width: 300, height: 300 });
    expect(parts).toHaveLength(2);
  });
});
