import { describe, expect, it } from 'vitest';
import { documents } from '../../documents.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { countMatrix } from '../scene/matrix.ts';
import { readQuery } from './readQuery.ts';
import { writeBetweenGroups, writeBetweenJust } from './writeTrace.ts';

const EVERYTHING = { has: () => true };

describe.each(documents.map((document) => ({ name: document.id, index: indexDocument(document) })))(
  'the query of a cell in the matrix of $name',
  ({ index }) => {
    const count = (query: string) => {
      const reading = readQuery(query, index);
      if (!reading.ok) throw new Error(`${query}: ${reading.problems[0]?.message}`);
      return reading.selection.flows.size;
    };
    const matrix = countMatrix(index, EVERYTHING);

    it('selects as many flows as the cell says, groups inside of groups too', () => {
      for (const { group: from, cells } of matrix.lines) {
        for (const [place, to] of matrix.groups.entries()) {
          const query = writeBetweenJust(index, null, from, to);
          expect([query, count(query)]).toEqual([query, cells[place]?.flows]);
        }
      }
    });

    it('takes the place of another cell’s, exclusions and all', () => {
      const [first, second = first] = matrix.groups;
      if (first === undefined || second === undefined) throw new Error('a matrix has groups');
      const before = readQuery(writeBetweenJust(index, null, first, first), index);
      if (!before.ok) throw new Error(before.problems[0]?.message);
      const after = writeBetweenJust(index, before.query, second, second);
      expect(after).toBe(writeBetweenJust(index, null, second, second));
    });
  },
);

describe('all that leaves a group', () => {
  it('includes what leaves the groups inside of it', () => {
    const document = documents.find(({ id }) => id === 'container-to-container');
    if (document === undefined) throw new Error('the page is built in');
    const cell = document.groups.find(({ id }) => id === 'diego-cell') ?? null;
    expect(writeBetweenGroups(null, cell, null)).toBe('from:diego-cell');
    expect(writeBetweenJust(indexDocument(document), null, cell, null)).toBe(
      'from:diego-cell -from:overlay',
    );
  });
});
