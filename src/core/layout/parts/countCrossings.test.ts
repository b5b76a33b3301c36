import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelLines, TurnLine } from './channelLines.ts';
import { countCrossings } from './countCrossings.ts';

/** Slots 0–9 stand on the left and 10–19 on the right, each at the height of its last digit. */
const PLACES = Int32Array.from({ length: 20 }, (_, slot) => slot % 10);

function channel(
  across: readonly (readonly [number, number])[],
  turns: readonly TurnLine[] = [],
): ChannelLines {
  const ends = (side: 'left' | 'right') =>
    turns.filter((turn) => turn.side === side).flatMap(({ lane, member }) => [lane, member]);
  const left = across.map(([one]) => one);
  const right = across.map(([, other]) => 10 + other);
  return {
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    turns,
    leftEnds: Int32Array.from([...left, ...ends('left')]),
    rightEnds: Int32Array.from([...right, ...ends('right')]),
  };
}

describe('the crossings in a channel', () => {
  it('are none between lines side by side, or from or to the same slot', () => {
    const lines = channel([
      [0, 0],
      [0, 3],
      [2, 3],
    ]);
    expect(countCrossings(lines, PLACES)).toBe(0);
  });

  it('are as many as pairs of lines that change sides', () => {
    const place = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (across) => {
        const pairs = across.flatMap(([left, right], index) =>
          across.slice(index + 1).filter(([l, r]) => (left - l) * (right - r) < 0),
        );
        expect(countCrossings(channel(across), PLACES)).toBe(pairs.length);
      }),
    );
  });

  it('count what leaves a side between the ends of a line that turns there', () => {
    const turn = { side: 'left', lane: 1, member: 4 } as const;
    const lines = channel(
      [
        [0, 0],
        [2, 2],
        [3, 3],
        [4, 4],
      ],
      [turn],
    );
    expect(countCrossings(lines, PLACES)).toBe(2);
  });
});
