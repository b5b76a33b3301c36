import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { readQuery } from './readQuery.ts';
import { writeEachFlow } from './writeEachFlow.ts';

describe('a query for some flows', () => {
  it.each([diego, tap])('selects just them, of $title', (document) => {
    const index = indexDocument(document);
    fc.assert(
      fc.property(fc.subarray([...document.flows], { minLength: 1, maxLength: 6 }), (flows) => {
        const reading = readQuery(writeEachFlow(index, flows), index);
        const selected = reading.ok ? [...reading.selection.flows.keys()] : [];
        expect(selected.toSorted()).toEqual(flows.map(({ id }) => id).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('is empty for none', () => {
    expect(writeEachFlow(indexDocument(diego), [])).toBe('');
  });
});
