/**
 * Sorts a column by where the lines of its slots lead on one side, on average, after K. Sugiyama,
 * S. Tagawa and M. Toda, “Methods for visual understanding of hierarchical system structures” (1981).
 */
import type { ChannelLines } from './channelLines.ts';

/**
 * @param beside the lines between the column and the one that stays.
 * @param column the side of the channel on which the column is.
 * @returns the column's slots, sorted; those that have no line keep their places.
 */
export function sweepColumn(
  slots: readonly number[],
  { left, right, turns }: ChannelLines,
  column: 'left' | 'right',
  places: Int32Array,
): readonly number[] {
  const [free, fixed] = column === 'left' ? [left, right] : [right, left];
  const sums = new Float64Array(places.length);
  const counts = new Int32Array(places.length);
  const add = (slot: number, value: number) => {
    sums[slot] = (sums[slot] ?? 0) + value;
    counts[slot] = (counts[slot] ?? 0) + 1;
  };
  for (let line = 0; line < free.length; line += 1) {
    add(free[line] ?? 0, places[fixed[line] ?? 0] ?? 0);
  }
  const valueOf = (slot: number) => {
    const count = counts[slot] ?? 0;
    return count === 0 ? (places[slot] ?? 0) : (sums[slot] ?? 0) / count;
  };
  // A lane that only turns stands beside what it turns to.
  const turning = turns
    .filter(({ side, lane }) => side === column && counts[lane] === 0)
    .map(({ lane, member }) => ({ lane, value: valueOf(member) }));
  for (const { lane, value } of turning) add(lane, value);
  const wishes = slots.map((slot) => ({ slot, wish: valueOf(slot) }));
  wishes.sort((one, other) => one.wish - other.wish);
  return wishes.map(({ slot }) => slot);
}
