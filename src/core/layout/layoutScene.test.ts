import Elk from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { buildScene } from '../scene/buildScene.ts';
import type { Scene } from '../scene/scene.ts';
import { checkDrawing } from './checkDrawing.ts';
import type { Drawing } from './drawing.ts';
import { layoutScene } from './layoutScene.ts';
import type { RunElk } from './layoutWithElk.ts';
import { FONT } from './metrics.ts';
import { randomScene, sampleScene } from './sampleScene.ts';
import { scoreDrawing } from './scoreDrawing.ts';

const WINDOW = { width: 1200, height: 740 };
const PROJECTOR = { width: 1900, height: 930 };
const PHONE = { width: 390, height: 600 };

const elk = new Elk();
const runElk: RunElk = (graph) => elk.layout(graph);
const noElk: RunElk = () => Promise.reject(new Error('the engine should not be needed here'));

function expectWhole(drawing: Drawing, scene: Scene) {
  expect(checkDrawing(drawing)).toEqual([]);
  expect(drawing.flows.map(({ id }) => id)).toEqual(scene.flows.map(({ id }) => id));
  expect(drawing.cards.map(({ id }) => id).toSorted()).toEqual(
    scene.cards.map(({ id }) => id).toSorted(),
  );
}

describe.each([diego, tap])('the chart of $shortTitle', (document) => {
  const index = indexDocument(document);
  const scene = buildScene(index, null);

  it.each([WINDOW, PROJECTOR, PHONE])(
    'keeps every promise at $width × $height',
    async (space) => {
      expectWhole(await layoutScene(scene, space, noElk), scene);
    },
    20_000,
  );

  it('shows port numbers at least 10 px high on the first view', async () => {
    for (const space of [WINDOW, { width: 1420, height: 740 }]) {
      const { scale } = scoreDrawing(await layoutScene(scene, space, noElk), space);
      expect(scale * FONT.port.size).toBeGreaterThanOrEqual(10);
    }
  }, 20_000);

  it('is the same each time', async () => {
    const one = await layoutScene(scene, WINDOW, noElk);
    expect(await layoutScene(scene, WINDOW, noElk)).toEqual(one);
  }, 20_000);

  it('keeps the order of what stays', async () => {
    const all = await layoutScene(scene, WINDOW, noElk);
    for (const every of [2, 3, 5]) {
      const kept = document.flows.filter((_, number) => number % every === 0);
      const part = buildScene(index, new Set(kept.map(({ id }) => id)));
      const drawing = await layoutScene(part, WINDOW, noElk, all);
      expectWhole(drawing, part);
      expect(columnsOf(drawing)).toEqual(columnsOf(all, new Set(part.cards.map(({ id }) => id))));
    }
  }, 20_000);
});

/** The cards of each column, top to bottom, columns from left to right. */
function columnsOf({ cards }: Drawing, only: ReadonlySet<string> | null = null) {
  const columns = new Map<number, { id: string; y: number }[]>();
  for (const { id, box } of cards) {
    if (only?.has(id) === false) continue;
    columns.set(box.x, [...(columns.get(box.x) ?? []), { id, y: box.y }]);
  }
  return [...columns]
    .toSorted(([one], [other]) => one - other)
    .map(([, column]) => column.toSorted((a, b) => a.y - b.y).map(({ id }) => id));
}

describe('any other scene', () => {
  it('is empty where nothing is drawn', async () => {
    expect(await layoutScene(sampleScene([]), WINDOW, noElk)).toEqual({
      width: 0,
      height: 0,
      groups: [],
      cards: [],
      flows: [],
    });
  });

  it.each([
    ['a flow to itself', ['a a:80']],
    ['two flows to itself', ['a a:80', 'a a:81', 'b a:80']],
    ['a circle', ['a b:80', 'b c:80', 'c a:80']],
    ['both ways', ['a b:80', 'b a:80', 'a b:81']],
    ['two flows between the same two', ['a b:80', 'a b:80']],
    ['parts that nothing connects', ['a b:80', 'c d:80', 'e f:80']],
  ])('may have %s', async (_, flows) => {
    const scene = sampleScene(flows);
    expectWhole(await layoutScene(scene, WINDOW, noElk), scene);
  });

  it('may have cards and no flows', async () => {
    const { groups, cards } = sampleScene(['a b:80', 'c d:80'], { box: ['a', 'b'] });
    const scene = { groups, cards: cards.map((card) => ({ ...card, sockets: [] })), flows: [] };
    expectWhole(await layoutScene(scene, WINDOW, noElk), scene);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'keeps every promise at random (%i)',
    async (seed) => {
      const scene = randomScene(seed, 14, 24, seed % 4);
      expectWhole(await layoutScene(scene, WINDOW, noElk), scene);
    },
    20_000,
  );

  it('may have a hundred components and three hundred flows', async () => {
    const scene = randomScene(7, 100, 300, 8);
    expectWhole(await layoutScene(scene, WINDOW, noElk), scene);
  }, 30_000);

  it('has boxes in boxes drawn by the engine', async () => {
    const scene = sampleScene(['a b:80', 'b c:81', 'c a:82', 'd b:80'], {
      outer: ['inner', 'c'],
      inner: ['a', 'b'],
    });
    const drawing = await layoutScene(scene, WINDOW, runElk);
    expectWhole(drawing, scene);
    expect(drawing.groups.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('is refused where the engine leaves a flow without a route', async () => {
    const scene = sampleScene(['a b:80'], { outer: ['inner'], inner: ['a', 'b'] });
    const forgetful: RunElk = async (graph) => ({ ...(await elk.layout(graph)), edges: [] });
    await expect(layoutScene(scene, WINDOW, forgetful)).rejects.toThrow('no route for the flow f0');
  });
});
