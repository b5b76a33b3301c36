import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from './nearest.ts';

describe('the nearest names', () => {
  it.each([
    ['Repp', ['Rep']],
    ['BSB', ['BBS']],
    ['ssh', ['SSH Proxy']],
    ['proxy', ['SSH Proxy', 'mysql_proxy']],
    ['diego cel', ['diego_cell']],
    ['zeppelin', []],
    ['', []],
    ['__', []],
  ])('to %j are %j', (wanted, expected) => {
    const known = ['Rep', 'BBS', 'SSH Proxy', 'mysql_proxy', 'diego_cell', 'Rep'];
    expect(nearestNames(wanted, known)).toEqual(expected);
  });

  it('are three at most, the best first', () => {
    expect(nearestNames('abcd', ['abcdefgh', 'abcx', 'abc', 'abcd', 'abdc'])).toEqual([
      'abcd',
      'abcx',
      'abc',
    ]);
  });

  it('count a letter swapped with its neighbour as one mistake', () => {
    expect(editDistance('clutser', 'cluster')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  it('are found at once, however long what was written', () => {
    const start = performance.now();
    nearestNames(
      'x'.repeat(100_000),
      Array.from({ length: 500 }, (_, at) => `name ${at}`),
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
