import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from './nearest.ts';

/** What the last letters cost, and all before them. */
function distanceByDefinition(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [before, beforeOther] = [one.slice(0, -1), other.slice(0, -1)];
  const isSwapped =
    one.length > 1 &&
    other.length > 1 &&
    one.at(-1) === other.at(-2) &&
    one.at(-2) === other.at(-1);
  return Math.min(
    distanceByDefinition(before, other) + 1,
    distanceByDefinition(one, beforeOther) + 1,
    distanceByDefinition(before, beforeOther) + (one.at(-1) === other.at(-1) ? 0 : 1),
    isSwapped ? distanceByDefinition(one.slice(0, -2), other.slice(0, -2)) + 1 : Infinity,
  );
}

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

  it('are as far as the definition has it, whatever they have in common', () => {
    const name = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [left, right] = [one.join(''), other.join('')];
        expect(editDistance(left, right)).toBe(distanceByDefinition(left, right));
      }),
    );
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
