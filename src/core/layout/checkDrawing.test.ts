import Elk from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it } from 'vitest';
import { groupId } from '../model/ids.ts';
import { checkDrawing } from './checkDrawing.ts';
import type { Drawing, Point } from './drawing.ts';
import { layoutWithElk } from './layoutWithElk.ts';
import { sampleScene } from './sampleScene.ts';

const elk = new Elk();
const GOOD = await layoutWithElk(
  sampleScene(['a b:80', 'c b:81', 'a c:82'], { box: ['b'] }),
  { plan: { [groupId('box')]: 1 }, before: null },
  (graph) => elk.layout(graph),
  { slack: 0, compact: true },
);

/** A flow that turns on its way. */
const BENT = GOOD.flows.findIndex(({ points }) => points.length > 2);

const rules = (drawing: Drawing) => [...new Set(checkDrawing(drawing).map(({ rule }) => rule))];

function withPath(number: number, change: (points: readonly Point[]) => readonly Point[]): Drawing {
  const drawing = GOOD;
  const flows = drawing.flows.map((flow, index) =>
    index === number ? { ...flow, points: change(flow.points) } : flow,
  );
  return { ...drawing, flows };
}

describe('the check of a drawing', () => {
  it('finds nothing in a good one', () => {
    expect(checkDrawing(GOOD)).toEqual([]);
  });

  it('sees cards on one another and out of their boxes', () => {
    const drawing = GOOD;
    const [first] = drawing.cards;
    const cards = drawing.cards.map((card) => ({ ...card, box: first?.box ?? card.box }));
    expect(rules({ ...drawing, cards })).toEqual(
      expect.arrayContaining(['overlapping-cards', 'card-outside-box']),
    );
  });

  it('sees a line that ends beside its socket', () => {
    const moved = withPath(0, (points) => points.map(({ x, y }) => ({ x, y: y + 3 })));
    expect(rules(moved)).toContain('loose-end');
  });

  it('sees a slanted line', () => {
    const slanted = withPath(BENT, (points) =>
      [points[0], points.at(-1)].filter((p) => p !== undefined),
    );
    const flow = slanted.flows[BENT];
    const [from, to] = [flow?.points[0], flow?.points.at(-1)];
    expect(from?.y).not.toBe(to?.y);
    expect(rules(slanted)).toContain('slanted-line');
  });

  it('sees a line on another one’s way to another socket', () => {
    const drawing = GOOD;
    const other = drawing.flows[1]?.points ?? [];
    expect(rules(withPath(0, () => other))).toEqual(
      expect.arrayContaining(['shared-line', 'loose-end']),
    );
  });

  it('sees a line through a card and through a label', () => {
    const drawing = GOOD;
    const [card] = drawing.cards;
    const [group] = drawing.groups;
    const y = (card?.box.y ?? 0) + 10;
    const labelY = (group?.box.y ?? 0) + 14;
    const across = (at: number) => [
      { x: -10, y: at },
      { x: drawing.width + 10, y: at },
    ];
    expect(rules(withPath(1, () => across(y)))).toContain('line-through-card');
    expect(rules(withPath(1, () => across(labelY)))).toContain('line-through-label');
  });
});
