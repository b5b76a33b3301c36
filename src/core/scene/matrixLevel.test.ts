import { describe, expect, it } from 'vitest';
import type { FlowDocument } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { makeSyntheticDocument } from '../model/syntheticDocument.ts';
import { countMatrix } from './matrix.ts';
import { MOST_LINES, chooseLevel, countLevel } from './matrixLevel.ts';

const EVERYTHING = { has: () => true };
const small = indexDocument(makeSyntheticDocument(100));
const large = indexDocument(makeSyntheticDocument(1000));

/** The same groups, none of them in another. */
function flat(document: FlowDocument): DocumentIndex {
  const groups = document.groups.map((group) => ({ ...group, parent: null }));
  return indexDocument({ ...document, groups });
}

const choose = (index: DocumentIndex, asked: Parameters<typeof chooseLevel>[1] = null) => {
  const level = chooseLevel(index, asked);
  return { level, matrix: countLevel(index, level, asked ?? EVERYTHING) };
};

describe('the level of the matrix', () => {
  it('is each group, where these are few', () => {
    const { level, matrix } = choose(small);
    expect(level.kind).toBe('each');
    expect(matrix).toEqual({
      ...countMatrix(small, EVERYTHING),
      elsewhere: { flows: 0, selected: 0 },
    });
  });

  it('is the outermost groups with all that stands in them, where there are too many', () => {
    const { level, matrix } = choose(large);
    expect(level.kind).toBe('outermost');
    expect(level.groups).toBeGreaterThan(MOST_LINES);
    expect(matrix.groups).toEqual(large.document.groups.filter(({ parent }) => parent === null));
    expect(matrix.total.flows).toBe(1000);
  });

  it('is those of the outermost groups with the most flows, where these are too many as well', () => {
    const { level, matrix } = choose(flat(makeSyntheticDocument(1000)));
    expect(level.kind).toBe('outermost');
    expect(matrix.groups).toHaveLength(MOST_LINES);
    expect(matrix.elsewhere.flows).toBeGreaterThan(0);
  });

  it('is the groups of the flows that alone are shown, where these are few', () => {
    const [flow] = large.document.flows;
    const { level, matrix } = choose(large, { has: (id) => id === flow?.id });
    expect(level.kind).toBe('asked');
    expect(matrix.total.selected).toBe(1);
    expect(matrix.elsewhere.selected).toBe(0);
    const ends = [flow?.from, flow?.to].map((end) => end && large.components.get(end)?.group);
    expect(new Set(matrix.groups.map(({ id }) => id))).toEqual(new Set(ends));
  });

  it('counts every flow once, in a cell or beside the matrix', () => {
    const few = { has: (id: string) => id.endsWith('7.1') };
    for (const index of [small, large, flat(makeSyntheticDocument(1000))]) {
      for (const asked of [null, few]) {
        const { total, elsewhere, ungrouped } = choose(index, asked).matrix;
        expect(total.flows + elsewhere.flows + ungrouped).toBe(index.document.flows.length);
      }
    }
  });
});
