import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { countMatrix } from './matrix.ts';

const everything = { has: () => true };
const nothing = { has: () => false };

describe('the matrix', () => {
  it('has every flow in exactly one cell', () => {
    for (const document of [diego, tap]) {
      const { lines, sums, total, ungrouped } = countMatrix(indexDocument(document), everything);
      const cells = lines.flatMap((line) => line.cells);
      const count = (all: readonly { flows: number }[]) =>
        all.reduce((sum, cell) => sum + cell.flows, 0);
      expect(count(cells) + ungrouped).toBe(document.flows.length);
      expect(count(lines.map((line) => line.sum))).toBe(total.flows);
      expect(count(sums)).toBe(total.flows);
    }
  });

  it('counts what is selected beside all there is', () => {
    const index = indexDocument(diego);
    const cellOf = (selected: typeof nothing) => {
      const { groups, lines } = countMatrix(index, selected);
      const to = groups.findIndex((group) => group.id === 'diego_database');
      return lines.find((line) => line.group.id === 'diego_cell')?.cells[to];
    };
    expect(cellOf(everything)).toEqual({ flows: 3, selected: 3 });
    expect(cellOf(nothing)).toEqual({ flows: 3, selected: 0 });
  });
});
