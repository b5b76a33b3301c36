import { describe, expect, it } from 'vitest';
import { d2Text } from './d2.ts';

describe('a name in D2', () => {
  it.each([
    ['Rep', "'Rep'"],
    ["it's", "'it''s'"],
    ['${x} \\n "y"', `'\${x} \\n "y"'`],
  ])('writes %s between quotes in which only these are escaped', (name, written) => {
    expect(d2Text(name)).toBe(written);
  });
});
