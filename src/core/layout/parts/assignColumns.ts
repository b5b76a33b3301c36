/**
 * Which column each member of a part stands in. Lines run from left to right, so a member should stand
 * one column right of those that call it; but a circle has no left end, and a long chain in a column each
 * would be a ribbon that no window holds. So the number of columns is chosen by the shape that comes of
 * it, and members are moved between columns until no move makes the lines shorter.
 */
import { LANE_HEIGHT, ROW_GAP, spanOf, spansCost } from './columnCosts.ts';
import { columnsBefore } from './columnsBefore.ts';
import type { Kept } from './columnsBefore.ts';
import { lineUp } from './lineUp.ts';
import { settleColumns } from './settleColumns.ts';
import type { Pull, Weighed } from './weighMembers.ts';

/** That each line runs a column farther is as bad as a drawing larger by this power of e. */
const LINES_TO_SIZE = 0.3;
/** Room between columns, and about how much of it each line takes that turns there. */
const CHANNEL = { width: 40, line: 2 };
/** Of the number of columns that would give the wanted shape if there were no lines. */
const SHARES = [0.5, 0.7, 0.85, 1, 1.2, 1.45, 1.8, 2.4, 3.2];

/**
 * @param aspect how many times wider than high the part should be.
 * @returns for each member its column, counted from 0 without gaps.
 */
export function assignColumns(
  members: readonly Weighed[],
  pulls: readonly Pull[],
  aspect: number,
): readonly number[] {
  const kept = columnsBefore(members);
  const row = lineUp(members.length, pulls);
  const lines = pulls.reduce((sum, pull) => sum + pull.lines, 0);
  let best: { readonly columns: readonly number[]; readonly cost: number } | null = null;
  for (const count of countsToTry(members, kept, aspect)) {
    const start = cutIntoColumns(members, row, kept, count);
    const columns = settleColumns(members, pulls, { start, kept, count });
    const perLine = lines === 0 ? 0 : spansCost(pulls, columns, count) / lines;
    const cost = perLine * LINES_TO_SIZE + sizeCost(members, pulls, { columns, count }, aspect);
    if (best === null || cost < best.cost) best = { columns, cost };
  }
  return withoutGaps(best?.columns ?? []);
}

/** Where there were columns before, they stay; more may come right of them for what is new. */
function countsToTry(members: readonly Weighed[], kept: Kept, aspect: number): readonly number[] {
  const least = 1 + Math.max(-1, ...kept.map((column) => column ?? -1));
  if (!kept.includes(null)) return [least];
  const height = members.reduce((sum, one) => sum + one.height + ROW_GAP, 0);
  const width = members.reduce((sum, one) => sum + one.width, 0) / members.length;
  const square = Math.sqrt((aspect * height) / (width + 2 * CHANNEL.width));
  const counts = SHARES.map((share) => Math.max(1, least, Math.round(square * share)));
  return [...new Set(counts.map((count) => Math.min(count, members.length)))];
}

/** Members in a row, cut into columns of about one height. */
function cutIntoColumns(
  members: readonly Weighed[],
  row: readonly number[],
  kept: Kept,
  count: number,
): readonly number[] {
  const total = members.reduce((sum, { height }) => sum + height + ROW_GAP, 0);
  const columns = members.map(() => 0);
  let above = 0;
  for (const member of row) {
    const height = (members[member]?.height ?? 0) + ROW_GAP;
    const column = Math.floor(((above + height / 2) / total) * count);
    columns[member] = kept[member] ?? Math.min(count - 1, column);
    above += height;
  }
  return columns;
}

interface Columns {
  readonly columns: readonly number[];
  readonly count: number;
}

/** By how much the part has to be shrunk, as a logarithm. */
function sizeCost(
  members: readonly Weighed[],
  pulls: readonly Pull[],
  { columns, count }: Columns,
  aspect: number,
): number {
  const widths = Array.from({ length: count }, () => 0);
  const heights = Array.from({ length: count }, () => 0);
  for (const [member, { width, height }] of members.entries()) {
    const column = columns[member] ?? 0;
    widths[column] = Math.max(widths[column] ?? 0, width);
    heights[column] = (heights[column] ?? 0) + height + ROW_GAP;
  }
  let room = 0;
  for (const pull of pulls) {
    const { start, end } = spanOf(pull, columns, count);
    room += (end === start + 1 ? 1 : 2) * pull.lines * CHANNEL.line;
    const [first, last] = end > start ? [start + 1, end - 1] : [end, start];
    for (let column = first; column <= last; column += 1) {
      heights[column] = (heights[column] ?? 0) + pull.lines * LANE_HEIGHT;
    }
  }
  const width = widths.reduce((sum, one) => sum + one + CHANNEL.width, room);
  return Math.log(Math.max(width / aspect, ...heights));
}

function withoutGaps(columns: readonly number[]): readonly number[] {
  const used = [...new Set(columns)].toSorted((one, other) => one - other);
  const ranks = new Map(used.map((column, rank) => [column, rank]));
  return columns.map((column) => ranks.get(column) ?? 0);
}
