/** The lines of a channel by the slots that they join, as numbers: they are counted many times. */
import { crosses } from './grid.ts';
import type { Strand } from './grid.ts';

export interface ChannelLines {
  /** Lines that go through: the slot on either side. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly turns: readonly TurnLine[];
  /** The slots of all endings on either side. */
  readonly leftEnds: Int32Array;
  readonly rightEnds: Int32Array;
}

/** A line that turns in the channel, between a lane and a member of the same column. */
export interface TurnLine {
  readonly side: 'left' | 'right';
  readonly lane: number;
  readonly member: number;
}

export function channelLines(strands: readonly Strand[]): ChannelLines {
  const [left, right]: [number[], number[]] = [[], []];
  const turns: TurnLine[] = [];
  for (const thread of strands.flatMap(({ threads }) => threads)) {
    const { from, to } = thread;
    if (!crosses(thread)) {
      // On the right a lane leads to where the net ends; on the left what is in the column leads to a lane.
      const isLeft = from.side === 'east';
      turns.push({
        side: isLeft ? 'left' : 'right',
        lane: isLeft ? to.slot : from.slot,
        member: isLeft ? from.slot : to.slot,
      });
      continue;
    }
    const [west, east] = from.side === 'east' ? [from, to] : [to, from];
    left.push(west.slot);
    right.push(east.slot);
  }
  return {
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    turns,
    leftEnds: Int32Array.from(strands.flatMap((strand) => strand.left.map(({ slot }) => slot))),
    rightEnds: Int32Array.from(strands.flatMap((strand) => strand.right.map(({ slot }) => slot))),
  };
}
