/** Moves members from column to column as long as that makes lines shorter or columns more even. */
import { ROW_GAP, spanCost, spanOf } from './columnCosts.ts';
import type { Kept } from './columnsBefore.ts';
import type { Pull, Weighed } from './weighMembers.ts';

/** A column of twice the height that all would have if they were even costs so much of all lines. */
const HIGH = 0.25;
const MOST_PASSES = 8;

interface Setting {
  readonly start: readonly number[];
  readonly kept: Kept;
  readonly count: number;
}

export function settleColumns(
  members: readonly Weighed[],
  pulls: readonly Pull[],
  { start, kept, count }: Setting,
): readonly number[] {
  const columns = [...start];
  const pullsAt = pullsByMember(members.length, pulls);
  const heights = heightsOf(members, columns, count);
  const highCost = highCosts(heights, pulls);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let moved = false;
    for (const [member, { height }] of members.entries()) {
      if ((kept[member] ?? null) !== null) continue;
      const own = columns[member] ?? 0;
      const room = height + ROW_GAP;
      heights[own] = (heights[own] ?? 0) - room;
      let best = { column: own, cost: Infinity };
      for (let column = 0; column < count; column += 1) {
        const high = heights[column] ?? 0;
        columns[member] = column;
        const cost =
          highCost(high + room) - highCost(high) + memberCost(pullsAt[member], columns, count);
        // Of columns that are as good, the own one.
        if (cost < best.cost || (cost === best.cost && column === own)) best = { column, cost };
      }
      columns[member] = best.column;
      heights[best.column] = (heights[best.column] ?? 0) + room;
      moved ||= best.column !== own;
    }
    if (!moved) break;
  }
  return columns;
}

function pullsByMember(members: number, pulls: readonly Pull[]): readonly (readonly Pull[])[] {
  const at = Array.from({ length: members }, (): Pull[] => []);
  for (const pull of pulls) {
    if (pull.from !== null) at[pull.from]?.push(pull);
    if (pull.to !== null && pull.to !== pull.from) at[pull.to]?.push(pull);
  }
  return at;
}

function heightsOf(
  members: readonly Weighed[],
  columns: readonly number[],
  count: number,
): number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const [member, { height }] of members.entries()) {
    const column = columns[member] ?? 0;
    heights[column] = (heights[column] ?? 0) + height + ROW_GAP;
  }
  return heights;
}

/** What a column's height costs: nothing up to that of even columns, then by the square. */
function highCosts(heights: readonly number[], pulls: readonly Pull[]): (height: number) => number {
  const even = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  const lines = pulls.reduce((sum, pull) => sum + pull.lines, 0);
  const most = HIGH * Math.max(1, lines);
  return (height) => most * Math.max(0, height / even - 1) ** 2;
}

function memberCost(
  pulls: readonly Pull[] = [],
  columns: readonly number[],
  count: number,
): number {
  let cost = 0;
  for (const pull of pulls) {
    const { start, end } = spanOf(pull, columns, count);
    cost += pull.lines * spanCost(end - start);
  }
  return cost;
}
