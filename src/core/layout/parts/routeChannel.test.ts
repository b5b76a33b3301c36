import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOW } from '../metrics.ts';
import { routeChannel } from './routeChannel.ts';
import type { Run } from './uprights.ts';

interface Piece {
  readonly run: number;
  readonly axis: 'horizontal' | 'vertical';
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const WIDTH = 10_000;
const xOf = (track: number) => (track + 1) * FLOW.gap;

/** All pieces of all lines in the channel, as they would be drawn. */
function piecesIn(runs: readonly Run[]): readonly Piece[] {
  const { turnings } = routeChannel(runs);
  return runs.flatMap(({ left, right }, run) => {
    const turning = turnings[run] ?? null;
    const horizontal = (at: number, low: number, high: number): Piece => ({
      run,
      axis: 'horizontal',
      at,
      low,
      high,
    });
    if (turning === null) return left.map((y) => horizontal(y, 0, WIDTH));
    const { tracks, jogs } = turning;
    const xs = tracks.map(xOf);
    const steps = [left, ...jogs.map((y) => [y]), right];
    return [
      ...left.map((y) => horizontal(y, 0, xs[0] ?? 0)),
      ...right.map((y) => horizontal(y, xs.at(-1) ?? 0, WIDTH)),
      ...jogs.map((y, index) => horizontal(y, xs[index] ?? 0, xs[index + 1] ?? 0)),
      ...xs.map((at, index): Piece => {
        const ys = [...(steps[index] ?? []), ...(steps[index + 1] ?? [])];
        return { run, axis: 'vertical', at, low: Math.min(...ys), high: Math.max(...ys) };
      }),
    ];
  });
}

/** Pieces of different nets that run side by side nearer than lines may. */
function tooNear(runs: readonly Run[]): readonly (readonly [Piece, Piece])[] {
  const pieces = piecesIn(runs);
  return pieces.flatMap((one, index) =>
    pieces
      .slice(index + 1)
      .filter(
        (other) =>
          one.run !== other.run &&
          one.axis === other.axis &&
          Math.abs(one.at - other.at) < FLOW.gap &&
          one.low < other.high &&
          other.low < one.high,
      )
      .map((other) => [one, other] as const),
  );
}

/** Nets with some ends on either side, a gap apart on each. */
const channel = fc
  .array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((nets) => {
    const sides = nets.map(([, left, right]) => ({ left, right: Math.max(right, 2 - left) }));
    const ends = (side: 'left' | 'right') =>
      sides.flatMap((one, run) => Array.from({ length: one[side] }, () => run));
    const shuffled = (owners: readonly number[]) =>
      fc.tuple(
        fc.shuffledSubarray([...owners.keys()], { minLength: owners.length }),
        fc.array(fc.integer({ min: FLOW.gap, max: 2 * FLOW.gap }), {
          minLength: owners.length,
          maxLength: owners.length,
        }),
      );
    const [lefts, rights] = [ends('left'), ends('right')];
    return fc.tuple(shuffled(lefts), shuffled(rights)).map(([one, other]) => {
      const heights = ([order, gaps]: typeof one, owners: readonly number[], run: number) => {
        let y = 0;
        return order.flatMap((end, index) => {
          y += gaps[index] ?? 0;
          return owners[end] === run ? [y] : [];
        });
      };
      return sides.map((_, run): Run => ({
        left: heights(one, lefts, run),
        right: heights(other, rights, run),
      }));
    });
  });

describe('lines in a channel', () => {
  it('go straight through where both ends are level', () => {
    const { turnings, tracks } = routeChannel([{ left: [10], right: [10] }]);
    expect({ turnings, tracks }).toEqual({ turnings: [null], tracks: 0 });
  });

  it('share a track where they do not meet', () => {
    const runs = [
      { left: [0], right: [40] },
      { left: [100], right: [140] },
    ];
    expect(routeChannel(runs).tracks).toBe(1);
  });

  it('turn in the order in which they do not cross', () => {
    const runs = [
      { left: [0], right: [100] },
      { left: [30], right: [130] },
    ];
    const { turnings } = routeChannel(runs);
    expect(turnings.map((turning) => turning?.tracks)).toEqual([[1], [0]]);
  });

  it('jog where each would have to turn before the other', () => {
    const runs = [
      { left: [0], right: [100] },
      { left: [100], right: [0] },
    ];
    const { turnings, tracks } = routeChannel(runs);
    expect(turnings.flatMap((turning) => turning?.jogs ?? [])).toHaveLength(1);
    expect(tracks).toBe(3);
    expect(tooNear(runs)).toEqual([]);
  });

  it('never lie on one another, nor too near', () => {
    fc.assert(
      fc.property(channel, (runs) => {
        expect(tooNear(runs)).toEqual([]);
      }),
    );
  });
});
