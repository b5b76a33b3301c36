/**
 * A part as columns of slots: a member has a slot in its column, and so has every net that passes
 * a column on its way. Between columns are channels, in which lines turn.
 */
import type { LineKey, NetKey } from './part.ts';

export interface Grid {
  /** Column 0 holds the ports of the west border, the last column those of the east border. */
  readonly columns: readonly (readonly Slot[])[];
  /** Members come first, so that a member and its slot have the same number. */
  readonly slots: readonly Slot[];
  /** The channel with the number of a column lies left of it; the first channel, 0, is empty. */
  readonly channels: readonly (readonly Strand[])[];
  readonly courses: ReadonlyMap<NetKey, Course>;
}

export type Slot = MemberSlot | NetSlot;

interface MemberSlot {
  readonly kind: 'member';
  /** Its place in the grid's list, which is the number of the member as well. */
  readonly index: number;
  readonly column: number;
}

/**
 * A lane is where a net passes a column: to the right in a column before that of its socket, else to the
 * left. A port is where it crosses a border of the part.
 */
interface NetSlot {
  readonly kind: 'lane' | 'port';
  readonly index: number;
  readonly column: number;
  readonly net: NetKey;
}

/** Where a net runs. */
export interface Course {
  /** The slot of its port in the west border, where it has one. */
  readonly entry: number | null;
  /** The slot where all of it ends, and the column of that. */
  readonly end: number;
  readonly endColumn: number;
  /** Its lanes by column. */
  readonly lanes: ReadonlyMap<number, number>;
}

/** All of a net that lies in one channel. */
export interface Strand {
  readonly net: NetKey;
  /** What it meets at the channel's left side: east sides of slots. */
  readonly left: readonly Ending[];
  readonly right: readonly Ending[];
  /** All lead to the same ending. */
  readonly threads: readonly Thread[];
}

export interface Thread {
  readonly from: Ending;
  readonly to: Ending;
}

/** Where a net meets a slot. */
export interface Ending {
  readonly slot: number;
  readonly side: 'west' | 'east';
  /** Which of the slot's ports on that side: an exit of a card is a line's own, all others are a net's. */
  readonly port: LineKey | NetKey;
}

/** Whether a thread goes through the channel, and does not turn in it. */
export const crosses = ({ from, to }: Thread): boolean => from.side !== to.side;
