import { describe, expect, it } from 'vitest';
import { assignColumns } from './assignColumns.ts';
import type { Weighed } from './weighMembers.ts';

const card = (x: number | null = null): Weighed => ({
  width: 100,
  height: 50,
  stood: x === null ? null : { x, y: 0, width: 100, height: 50 },
});
const cards = (count: number) => Array.from({ length: count }, () => card());
const pull = (from: number | null, to: number | null, lines = 1) => ({ from, to, lines });

describe('the columns of a part', () => {
  it('lead from those that call to those that are called', () => {
    const [a = 0, b = 0, c = 0] = assignColumns(cards(3), [pull(2, 1), pull(1, 0)], 8);
    expect([c < b, b < a]).toEqual([true, true]);
  });

  it('are no more than the shape allows', () => {
    const chain = Array.from({ length: 29 }, (_, index) => pull(index, index + 1));
    const columns = assignColumns(cards(30), chain, 1.5);
    expect(new Set(columns).size).toBeLessThan(12);
  });

  it('stand nearer to the border through which lines come', () => {
    const pulls = [pull(null, 0, 5), pull(1, null, 5), pull(0, 1)];
    const [entered = 0, left = 0] = assignColumns(cards(2), pulls, 4);
    expect(entered).toBeLessThan(left);
  });

  it('are counted without gaps', () => {
    for (const count of [1, 2, 5, 9]) {
      const columns = assignColumns(cards(count), [pull(0, count - 1)], 2);
      expect(Math.min(...columns)).toBe(0);
      expect(Math.max(...columns)).toBe(new Set(columns).size - 1);
    }
  });

  it('stay as they were before, and take in what is new', () => {
    const members = [card(300), card(0), card(), card(320)];
    const columns = assignColumns(members, [pull(0, 1), pull(1, 2)], 1);
    expect(columns.slice(0, 2)).toEqual([1, 0]);
    expect(columns[3]).toBe(1);
  });

  it('are none for a part that holds nothing', () => {
    expect(assignColumns([], [], 2)).toEqual([]);
  });
});
