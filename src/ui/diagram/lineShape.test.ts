import { describe, expect, it } from 'vitest';
import type { DrawnFlow } from '../../core/layout/drawing.ts';
import { sampleScene } from '../../core/layout/sampleScene.ts';
import { FAR_PART } from './gatherPaths.ts';
import { shapeFarLines, shapeLines } from './lineShape.ts';

const [flow] = sampleScene(['a b:80']).flows;

function far(points: DrawnFlow['points']) {
  if (flow === undefined) throw new Error('the sample has no flow');
  return shapeFarLines(shapeLines({ flows: [{ ...flow, points }] }))[0]?.pieces ?? [];
}

describe('a line from afar', () => {
  it('goes by its corners, in one piece where it is short', () => {
    const points = [
      { x: 0, y: 0 },
      { x: FAR_PART - 100, y: 0 },
      { x: FAR_PART - 100, y: 50 },
    ];
    expect(far(points)).toEqual([
      { d: `M0 0L${FAR_PART - 100} 0L${FAR_PART - 100} 50`, part: '0 0' },
    ]);
  });

  it('is cut where it is long, each piece in the part that it begins in and reaching back over the one before', () => {
    const pieces = far([
      { x: 0, y: 0 },
      { x: 3 * FAR_PART, y: 0 },
    ]);
    expect(pieces.map(({ part }) => part)).toEqual(['0 0', '1 0', '2 0']);
    expect(pieces[0]?.d).toBe(`M0 0L${FAR_PART} 0`);
    expect(pieces[1]?.d).toBe(`M${FAR_PART - 4} 0L${2 * FAR_PART} 0`);
  });
});
