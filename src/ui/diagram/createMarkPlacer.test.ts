import { describe, expect, it } from 'vitest';
import type { DrawnFlow, Drawing } from '../../core/layout/drawing.ts';
import { sampleScene } from '../../core/layout/sampleScene.ts';
import { createMarkPlacer } from './createMarkPlacer.ts';

const scene = sampleScene(['a b:80', 'a b:81']);
const SIZE = { width: 18, height: 18 };

function drawingOf(cards: readonly { x: number; y: number }[]): Drawing {
  const line = [
    { x: 0, y: 50 },
    { x: 100, y: 50 },
  ];
  return {
    width: 200,
    height: 100,
    groups: [],
    cards: scene.cards.slice(0, cards.length).map((card, index) => ({
      ...card,
      lines: [],
      sockets: [],
      box: { x: 0, y: 0, ...cards[index], width: 30, height: 30 },
    })),
    flows: scene.flows.map((flow): DrawnFlow => ({ ...flow, points: line })),
  };
}

function place(drawing: Drawing) {
  const marks = drawing.flows.map((flow) => ({ flow, ...SIZE }));
  return [...createMarkPlacer(drawing, marks)(marks.length).values()];
}

describe('marks on lines', () => {
  it('stand on the middle of their line, and aside of one another on a trunk', () => {
    const [first, second] = place(drawingOf([]));
    expect(first).toEqual({ x: 50, y: 50 });
    expect(second?.y).toBe(50);
    expect(Math.abs((second?.x ?? 0) - 50)).toBeGreaterThan(18);
  });

  it('stand over no card', () => {
    const [first] = place(drawingOf([{ x: 40, y: 40 }]));
    expect(first?.x === undefined || first.x < 31 || first.x > 79).toBe(true);
  });

  it('stand in the same places, whether all are asked for at once or some later', () => {
    const drawing = drawingOf([{ x: 40, y: 40 }]);
    const marks = drawing.flows.map((flow) => ({ flow, ...SIZE }));
    const placer = createMarkPlacer(drawing, marks);
    expect([...placer(1).keys()]).toEqual([marks[0]?.flow.id]);
    expect([...placer(2).values()]).toEqual(place(drawing));
    expect(placer(1).size).toBe(2);
  });

  it('stand somewhere even where nothing is clear', () => {
    expect(
      place(
        drawingOf([
          { x: -5, y: 40 },
          { x: 20, y: 40 },
        ]),
      ),
    ).toHaveLength(2);
  });
});
