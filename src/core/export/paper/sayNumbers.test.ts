/** What is said stands for just those numbers, in as few signs as it can. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayNumbers } from './sayNumbers.ts';

function readNumbers(said: readonly string[]): readonly number[] {
  return said.flatMap((piece) => {
    const [from = 0, to = from] = piece.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

describe('sayNumbers', () => {
  it.each([
    [[3], ['3']],
    [[9, 7, 8], ['7–9']],
    [
      [1, 2],
      ['1', '2'],
    ],
    [
      [4, 1, 2, 3, 9, 11, 12],
      ['1–4', '9', '11', '12'],
    ],
    [[], []],
  ])('says %j as %j', (numbers, said) => {
    expect(sayNumbers(numbers)).toEqual(said);
  });

  it('stands for each of the numbers once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const expected = [...new Set(numbers)].toSorted((one, other) => one - other);
        expect(readNumbers(sayNumbers(numbers))).toEqual(expected);
      }),
    );
  });
});
