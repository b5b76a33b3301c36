import { describe, expect, it } from 'vitest';
import { medianRatio } from './pairs.ts';

describe('medianRatio', () => {
  it('compares within a round, so that a slow round slows both', () => {
    expect(medianRatio([10, 200, 12], [20, 400, 24])).toBe(0.5);
  });

  it('knows no ratio to a page that was not measured', () => {
    expect(medianRatio([10], [])).toBeNaN();
  });
});
