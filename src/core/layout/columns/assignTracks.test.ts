import { describe, expect, it } from 'vitest';
import { assignTracks } from './assignTracks.ts';

describe('a channel', () => {
  it('needs no track for a straight line', () => {
    expect(assignTracks([{ net: 1, left: [50], right: [50] }], 8).size).toBe(0);
  });

  it('has lines that are far apart share a track', () => {
    const turns = assignTracks(
      [
        { net: 1, left: [0], right: [20] },
        { net: 2, left: [100], right: [130] },
      ],
      8,
    );
    expect(turns.get(1)?.left).toBe(turns.get(2)?.left);
  });

  it('orders nested turns so that they do not cross', () => {
    const turns = assignTracks(
      [
        { net: 1, left: [0], right: [60] },
        { net: 2, left: [10], right: [70] },
      ],
      8,
    );
    expect(turns.get(1)?.left).toBeGreaterThan(turns.get(2)?.left ?? Infinity);
  });

  it('gives a step to one of two lines that change places', () => {
    const turns = assignTracks(
      [
        { net: 1, left: [0], right: [60] },
        { net: 2, left: [60], right: [0] },
      ],
      8,
    );
    const steps = [...turns.values()].filter(({ step }) => step !== null);
    expect(steps).toHaveLength(1);
  });
});
