import { describe, expect, it } from 'vitest';
import { checkDrawing } from './checkDrawing.ts';
import type { DrawnFlow, Drawing, Point } from './drawing.ts';
import { mendLines } from './mendLines.ts';
import { sampleScene } from './sampleScene.ts';

const BOX = { width: 100, height: 40 };
/** Where each card stands; exits are at its right edge, sockets at its left. */
const PLACES: Readonly<Record<string, Point>> = {
  a: { x: 0, y: 0 },
  b: { x: 0, y: 100 },
  c: { x: 400, y: 200 },
  d: { x: 400, y: 300 },
};

/** A drawing by hand: the routes between two callers and two that are called. */
function drawingOf(routes: readonly (readonly Point[])[]): Drawing {
  const scene = sampleScene(['a c:80', 'b d:81']);
  return {
    width: 600,
    height: 400,
    groups: [],
    cards: scene.cards.map((card) => ({
      ...card,
      box: { ...(PLACES[card.id] ?? { x: 0, y: 0 }), ...BOX },
      lines: [card.label],
      sockets: card.sockets.map((socket) => ({ ...socket, badgeLines: [], top: 10, height: 20 })),
    })),
    flows: scene.flows.map((flow, index): DrawnFlow => ({ ...flow, points: routes[index] ?? [] })),
  };
}

const down = (x: number, from: number, to: number): readonly Point[] => [
  { x: 100, y: from },
  { x, y: from },
  { x, y: to },
  { x: 400, y: to },
];

describe('mending lines that lie too near', () => {
  const near = drawingOf([down(250, 20, 220), down(251, 120, 320)]);

  it('begins with a drawing that is wrong', () => {
    expect(checkDrawing(near).map(({ rule }) => rule)).toEqual(['shared-line']);
  });

  it('pushes a middle piece aside until nothing is wrong', () => {
    const { drawing, faults } = mendLines(near);
    expect(faults).toEqual([]);
    expect(checkDrawing(drawing)).toEqual([]);
  });

  it('leaves both ends of every line where they are', () => {
    const ends = ({ flows }: Drawing) => flows.map(({ points }) => [points[0], points.at(-1)]);
    expect(ends(mendLines(near).drawing)).toEqual(ends(near));
  });

  it('gives back the same drawing where nothing is wrong', () => {
    const sound = drawingOf([down(250, 20, 220), down(300, 120, 320)]);
    expect(mendLines(sound).drawing).toBe(sound);
  });

  it('leaves alone what no push can mend', () => {
    const torn = drawingOf([
      down(250, 20, 220),
      [
        { x: 100, y: 120 },
        { x: 300, y: 120 },
      ],
    ]);
    const { drawing, faults } = mendLines(torn);
    expect(drawing).toBe(torn);
    expect(faults.map(({ rule }) => rule)).toEqual(['loose-end']);
  });
});
