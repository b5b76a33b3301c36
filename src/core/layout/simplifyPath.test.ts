import { expect, it } from 'vitest';
import { simplifyPath } from './simplifyPath.ts';

const path = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }));

it('keeps ends and corners, and nothing between', () => {
  expect(simplifyPath(path([0, 0], [5, 0], [5, 0], [9, 0], [9, 4], [9, 8]))).toEqual(
    path([0, 0], [9, 0], [9, 8]),
  );
});

it('leaves a path without corners as it is', () => {
  expect(simplifyPath(path([0, 0], [9, 0]))).toEqual(path([0, 0], [9, 0]));
});
