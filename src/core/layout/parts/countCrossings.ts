/** How many lines cross in a channel, given the order of the slots on both its sides. */
import type { ChannelLines } from './channelLines.ts';

/**
 * @param places of the slots in their columns, by slot.
 * @returns crossings, where each line is a straight one; it takes n·log n for n lines.
 */
export function countCrossings(lines: ChannelLines, places: Int32Array): number {
  return countInversions(lines, places) + countTurned(lines, places);
}

/** Pairs of lines of which one is above on the left and below on the right. */
function countInversions({ left, right }: ChannelLines, places: Int32Array): number {
  const size = 1 + lowest(right, places);
  const keys = new Float64Array(left.length);
  for (let line = 0; line < keys.length; line += 1) {
    keys[line] = (places[left[line] ?? 0] ?? 0) * size + (places[right[line] ?? 0] ?? 0);
  }
  keys.sort();
  const tree = new Int32Array(size + 1);
  let inversions = 0;
  for (let line = 0; line < keys.length; line += 1) {
    const end = ((keys[line] ?? 0) % size) + 1;
    let notBelow = 0;
    for (let at = end; at > 0; at -= at & -at) notBelow += tree[at] ?? 0;
    inversions += line - notBelow;
    for (let at = end; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return inversions;
}

/** A line that turns crosses whatever leaves its side of the channel between its two ends. */
function countTurned({ turns, leftEnds, rightEnds }: ChannelLines, places: Int32Array): number {
  let crossings = 0;
  for (const side of ['left', 'right'] as const) {
    const own = turns.filter((turn) => turn.side === side);
    if (own.length === 0) continue;
    const above = endsAbove(side === 'left' ? leftEnds : rightEnds, places);
    for (const { lane, member } of own) {
      const [one, other] = [places[lane] ?? 0, places[member] ?? 0];
      const [high, low] = [Math.min(one, other), Math.max(one, other)];
      crossings += (above[low] ?? 0) - (above[high + 1] ?? 0);
    }
  }
  return crossings;
}

/** For each place how many endings are above it. */
function endsAbove(ends: Int32Array, places: Int32Array): Int32Array {
  const above = new Int32Array(lowest(ends, places) + 2);
  for (const slot of ends) {
    const next = (places[slot] ?? 0) + 1;
    above[next] = (above[next] ?? 0) + 1;
  }
  for (let place = 1; place < above.length; place += 1) {
    above[place] = (above[place] ?? 0) + (above[place - 1] ?? 0);
  }
  return above;
}

/** The last place that any of the slots has. */
function lowest(slots: Int32Array, places: Int32Array): number {
  let last = 0;
  for (const slot of slots) last = Math.max(last, places[slot] ?? 0);
  return last;
}
