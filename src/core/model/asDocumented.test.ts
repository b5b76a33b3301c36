import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { asDocumented } from './asDocumented.ts';
import { indexDocument } from './indexDocument.ts';

describe('a document as documented', () => {
  it('has every row, whatever is chosen, and one index for all choices', () => {
    const choices = diego.options.map(({ id }) => indexDocument(diego, new Map([[id, 'without']])));
    expect(choices.some(({ off }) => off.size > 0)).toBe(true);
    for (const index of choices) {
      expect(asDocumented(index)).toBe(asDocumented(indexDocument(diego)));
      expect(asDocumented(index).off.size).toBe(0);
      expect(asDocumented(index).document.flows).toEqual(diego.flows);
    }
    expect(asDocumented(indexDocument(tap)).source).toBe(tap);
  });
});
