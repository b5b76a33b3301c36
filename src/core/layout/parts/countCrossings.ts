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
  const most = right.reduce((high, slot) => Math.max(high, places[slot] ?? 0), 0);
  const size = most + 1;
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
  if (turns.length === 0) return 0;
  const above = { left: endsAbove(leftEnds, places), right: endsAbove(rightEnds, places) };
  let crossings = 0;
  for (const { side, lane, member } of turns) {
    const [one, other] = [places[lane] ?? 0, places[member] ?? 0];
    const ends = above[side];
    const between = (ends[Math.max(one, other)] ?? 0) - (ends[Math.min(one, other) + 1] ?? 0);
    crossings += Math.max(0, between);
  }
  return crossings;
}

/** For each place how many endings are above it. */
function endsAbove(ends: Int32Array, places: Int32Array): Int32Array {
  const most = ends.reduce((high, slot) => Math.max(high, places[slot] ?? 0), 0);
  const above = new Int32Array(most + 2);
  for (const slot of ends) {
    const next = (places[slot] ?? 0) + 1;
    above[next] = (above[next] ?? 0) + 1;
  }
  for (let place = 1; place < above.length; place += 1) {
    above[place] = (above[place] ?? 0) + (above[place - 1] ?? 0);
  }
  return above;
}
