import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, not, or } from './truth.ts';
import type { Truth } from './truth.ts';

const truth = fc.constantFrom<Truth>('no', 'possible', 'yes');

describe('three values', () => {
  it('negates twice to the same', () => {
    fc.assert(
      fc.property(truth, (one) => {
        expect(not(not(one))).toBe(one);
      }),
    );
  });

  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(truth, truth, (one, other) => {
        expect(not(and(one, other))).toBe(or(not(one), not(other)));
        expect(not(or(one, other))).toBe(and(not(one), not(other)));
      }),
    );
  });

  it('takes no side, order or grouping before another', () => {
    fc.assert(
      fc.property(truth, truth, truth, (one, other, third) => {
        expect(and(one, other)).toBe(and(other, one));
        expect(or(one, other)).toBe(or(other, one));
        expect(and(one, and(other, third))).toBe(and(and(one, other), third));
        expect(or(one, or(other, third))).toBe(or(or(one, other), third));
      }),
    );
  });

  it('leaves what is possible possible under "not"', () => {
    expect(not('possible')).toBe('possible');
  });
});
