import { describe, expect, it } from 'vitest';
import { scaled, scalesThatFit } from './rasterise.ts';

describe('the scales of a picture', () => {
  it('are all of them for one that is a screen wide', () => {
    expect(scalesThatFit({ width: 1438, height: 905 })).toEqual([1, 2, 3, 4]);
  });

  it('are those that no side is too long for', () => {
    expect(scalesThatFit({ width: 6000, height: 900 })).toEqual([1, 2]);
  });

  it('are those whose area a browser still draws', () => {
    expect(scalesThatFit({ width: 8000, height: 8000 })).toEqual([1, 2]);
    expect(scalesThatFit({ width: 8000, height: 8200 })).toEqual([1]);
  });

  it('are one fraction where even its own size is too large', () => {
    const size = { width: 50_000, height: 20_000 };
    const [scale = 0, ...others] = scalesThatFit(size);
    expect([scale, others]).toEqual([0.32, []]);
    expect(scaled(size, scale)).toEqual({ width: 16_000, height: 6400 });
  });
});
