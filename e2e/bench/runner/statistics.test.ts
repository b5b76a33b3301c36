import { describe, expect, it } from 'vitest';
import { growthExponent, median, quantile } from './statistics.ts';

describe('median', () => {
  it('is the middle number, or half way between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([])).toBeNaN();
  });
});

describe('quantile', () => {
  it('lies between the least and the greatest', () => {
    const numbers = Array.from({ length: 101 }, (_, place) => place);
    expect([0, 0.25, 0.95, 1].map((share) => quantile(numbers, share))).toEqual([0, 25, 95, 100]);
  });
});

describe('growthExponent', () => {
  const grow = (power: number) =>
    [100, 300, 1000, 3000].map((n) => ({ size: n, time: n ** power }));

  it('finds the power by which a cost grows, whatever its unit', () => {
    expect(growthExponent(grow(1))).toBeCloseTo(1);
    expect(growthExponent(grow(2))).toBeCloseTo(2);
    const slower = grow(1.5).map(({ size, time }) => ({ size, time: time * 7 }));
    expect(growthExponent(slower)).toBeCloseTo(1.5);
  });

  it('says nothing of fewer than two sizes', () => {
    expect(growthExponent([{ size: 100, time: 3 }])).toBeNull();
    expect(growthExponent([])).toBeNull();
  });
});
