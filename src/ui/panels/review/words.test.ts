import { describe, expect, it } from 'vitest';
import { count, sayShare } from './words.ts';

describe('a share in words', () => {
  it.each([
    [0, '0 %'],
    [0.001, '< 1 %'],
    [0.68, '68 %'],
    [0.999, '> 99 %'],
    [1, '100 %'],
  ])('says of %d “%s”, which is neither none nor all unless it is', (share, words) => {
    expect(sayShare(share)).toBe(words);
  });
});

describe('a count', () => {
  it('has its noun in the number that fits', () => {
    expect([0, 1, 2].map((number) => count(number, 'row'))).toEqual(['0 rows', '1 row', '2 rows']);
  });
});
