import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumn } from './fitColumn.ts';
import type { Standing } from './fitColumn.ts';

const ANYWHERE = { top: -1000, bottom: 1000 };

const standing = fc.record({
  below: fc.integer({ min: 0, max: 4 }),
  wishes: fc.array(
    fc.record({ y: fc.integer({ min: -6, max: 6 }), weight: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** How far all stand from where they should, all in all. */
function distance(column: readonly Standing[], tops: readonly number[]): number {
  return column.reduce(
    (sum, { wishes }, index) =>
      wishes.reduce((all, { y, weight }) => all + weight * Math.abs(y - (tops[index] ?? 0)), sum),
    0,
  );
}

/** The least distance of all that can be, by trying every place. */
function leastDistance(column: readonly Standing[], from = -1000): number {
  const [first, ...rest] = column;
  if (first === undefined) return 0;
  const [low, high] = [Math.max(from, -20), 20];
  const all = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return Math.min(
    ...all.map((y) => distance([first], [y]) + leastDistance(rest, y + (rest[0]?.below ?? 0))),
  );
}

describe('sliding what stands in a column', () => {
  it('leaves everything where it should be as long as there is room', () => {
    const column = [0, 30, 90].map((y) => ({ below: 20, wishes: [{ y, weight: 1 }] }));
    expect(fitColumn(column, ANYWHERE)).toEqual([0, 30, 90]);
  });

  it('gives way to what weighs more', () => {
    const column = [
      { below: 0, wishes: [{ y: 50, weight: 1 }] },
      { below: 20, wishes: [{ y: 50, weight: 8 }] },
    ];
    expect(fitColumn(column, ANYWHERE)).toEqual([30, 50]);
  });

  it('keeps the order and the distances, and is as near to the wishes as can be', () => {
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1, maxLength: 3 }), (column) => {
        const tops = fitColumn(column, ANYWHERE);
        const [, ...later] = column;
        for (const [index, { below }] of later.entries()) {
          const between = (tops[index + 1] ?? 0) - (tops[index] ?? 0);
          expect(between).toBeGreaterThanOrEqual(below);
        }
        expect(distance(column, tops)).toBe(leastDistance(column));
      }),
      { numRuns: 60 },
    );
  });

  it('stays within its bounds where there is room', () => {
    const column = [-90, 0, 90].map((y) => ({ below: 20, wishes: [{ y, weight: 1 }] }));
    expect(fitColumn(column, { top: -50, bottom: 60 })).toEqual([-50, 0, 60]);
    expect(fitColumn(column, { top: -10, bottom: 10 })).toEqual([-10, 10, 30]);
  });
});
