import { describe, expect, it } from 'vitest';
import { flowEnd, roundedPath } from './flowShape.ts';

const corner = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
];

describe('the shape of a flow', () => {
  it('rounds its corners and ends where it ends', () => {
    expect(roundedPath(corner, 5)).toBe('M0 0L95 0Q100 0 100 5L100 50');
  });

  it('rounds no further than half of a short piece', () => {
    expect(
      roundedPath(
        [
          { x: 0, y: 0 },
          { x: 4, y: 0 },
          { x: 4, y: 50 },
        ],
        5,
      ),
    ).toContain('L2 0Q4 0 4 2');
  });

  it('keeps its corners where it has no radius', () => {
    expect(roundedPath(corner, 0)).toBe('M0 0L100 0L100 50');
  });

  it('points its arrow along the last piece, its tip before the socket', () => {
    expect(flowEnd('tls', corner, 10, 4)).toMatch(/^M100 46L/);
    expect(flowEnd('tls', [{ x: 0, y: 0 }], 10, 4)).toBe('');
  });

  it('ends each kind of relation in a shape of its own', () => {
    const lines = ['not-stated', 'call', 'rule', 'data'] as const;
    const shapes = lines.map((line) => flowEnd(line, corner, 10, 4));
    expect(new Set(shapes).size).toBe(4);
    for (const shape of shapes) expect(shape).not.toContain('NaN');
  });
});
