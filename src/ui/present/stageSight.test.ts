import { describe, expect, it } from 'vitest';
import { isNearEnough, leastPortPx, stageSight } from './stageSight.ts';

const WALL = { width: 1920, height: 860 };

describe('the camera of a presentation', () => {
  it('comes near enough to read ports where what is lit is small, and no nearer than makes sense', () => {
    const { zoom } = stageSight({ x: 300, y: 200, width: 200, height: 100 }, WALL);
    expect(zoom * 13).toBeGreaterThanOrEqual(20);
    expect(zoom).toBe(2.4);
    expect(isNearEnough('port', zoom, WALL)).toBe(true);
  });

  it('has all of a large box in the window', () => {
    const box = { x: -40, y: 100, width: 3000, height: 900 };
    const { x, y, zoom } = stageSight(box, WALL);
    expect(x + box.x * zoom).toBeGreaterThanOrEqual(0);
    expect(y + box.y * zoom).toBeGreaterThanOrEqual(0);
    expect(x + (box.x + box.width) * zoom).toBeLessThanOrEqual(WALL.width);
    expect(y + (box.y + box.height) * zoom).toBeLessThanOrEqual(WALL.height);
    expect(isNearEnough('port', zoom, WALL)).toBe(false);
  });

  it('knows that words in place of a number are smaller on their card', () => {
    expect(isNearEnough('port', 1.6, WALL)).toBe(true);
    expect(isNearEnough('words', 1.6, WALL)).toBe(false);
  });

  it('asks for 20 px on a wall, and for less in a hand', () => {
    expect(leastPortPx(WALL)).toBe(20);
    expect(leastPortPx({ width: 390, height: 600 })).toBeLessThan(20);
  });
});
