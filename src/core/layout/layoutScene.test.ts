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

/** Whether all is drawn, and drawn well. */
function whatIsWrong(drawing: Drawing, scene: Scene): readonly unknown[] {
  const ids = (things: readonly { readonly id: string }[]) =>
    new Set(things.map((thing) => thing.id));
  const [flows, cards] = [ids(drawing.flows), ids(drawing.cards)];
  return [
    ...checkDrawing(drawing),
    ...scene.flows.filter(({ id }) => !flows.has(id)),
    ...scene.cards.filter(({ id }) => !cards.has(id)),
  ];
}

/** In dense scenes the engine draws some lines nearer to one another than our two documents ever do. */
const NEAR_LINES: readonly unknown[] = ['shared-line', 'crowded-lines', 'line-through-label'];

function graveFaults(drawing: Drawing, scene: Scene): readonly unknown[] {
  const isNear = (fault: unknown) =>
    typeof fault === 'object' &&
    fault !== null &&
    'rule' in fault &&
    NEAR_LINES.includes(fault.rule);
  return whatIsWrong(drawing, scene).filter((fault) => !isNear(fault));
}

describe.each([diego, tap])('the chart of $shortTitle', (document) => {
  const index = indexDocument(document);
  const scene = buildScene(index, null);

  it.each([WINDOW, PROJECTOR, PHONE])(
    'keeps every promise at $width × $height',
    async (space) => {
      expect(whatIsWrong(await layoutScene(scene, space, runElk), scene)).toEqual([]);
    },
    20_000,
  );

  it('shows port numbers at least 10 px high on the first view', async () => {
    for (const space of [WINDOW, { width: 1420, height: 740 }]) {
      const { scale } = scoreDrawing(await layoutScene(scene, space, runElk), space);
      expect(scale * FONT.port.size).toBeGreaterThanOrEqual(10);
    }
  }, 60_000);

  it('is the same each time', async () => {
    const one = await layoutScene(scene, WINDOW, runElk);
    expect(await layoutScene(scene, WINDOW, runElk)).toEqual(one);
  }, 60_000);

  it('keeps boxes left and right, and cards above and below one another, when a part is drawn', async () => {
    const all = await layoutScene(scene, WINDOW, runElk);
    for (const every of [2, 3, 5]) {
      const kept = document.flows.filter((_, number) => number % every === 0);
      const part = buildScene(index, new Set(kept.map(({ id }) => id)));
      const drawing = await layoutScene(part, WINDOW, runElk, all);
      expect(whatIsWrong(drawing, part)).toEqual([]);
      expect(turnedAround(all, drawing)).toEqual([]);
      expect(turnedOver(all, drawing)).toEqual([]);
    }
  }, 60_000);
});

/** Cards of one box of which one stood above the other in a column, and now stands below it. */
function turnedOver(before: Drawing, now: Drawing): readonly string[] {
  const boxOf = (drawing: Drawing, id: string) => drawing.cards.find((one) => one.id === id)?.box;
  const isAbove = (drawing: Drawing, one: string, other: string) => {
    const [top, bottom] = [boxOf(drawing, one), boxOf(drawing, other)];
    if (top === undefined || bottom === undefined) return false;
    const share = top.x < bottom.x + bottom.width && bottom.x < top.x + top.width;
    return share && top.y < bottom.y;
  };
  return now.cards.flatMap((one) =>
    now.cards
      .filter((other) => one.group !== null && one.group === other.group)
      .filter(({ id }) => isAbove(before, one.id, id) && isAbove(now, id, one.id))
      .map(({ id }) => `${one.id} over ${id}`),
  );
}

/** Boxes of which one stood wholly left of the other, and now stands right of it. */
function turnedAround(before: Drawing, now: Drawing): readonly string[] {
  const boxOf = (drawing: Drawing, id: string) => drawing.groups.find((one) => one.id === id)?.box;
  const isLeft = (drawing: Drawing, one: string, other: string) => {
    const [left, right] = [boxOf(drawing, one), boxOf(drawing, other)];
    return left !== undefined && right !== undefined && left.x + left.width <= right.x;
  };
  const ids = now.groups.map(({ id }) => id);
  return ids.flatMap((one) =>
    ids.filter((other) => isLeft(before, one, other) && isLeft(now, other, one)),
  );
}

describe('any other scene', () => {
  it('is empty where nothing is drawn', async () => {
    expect(await layoutScene(sampleScene([]), WINDOW, runElk)).toEqual({
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
    expect(whatIsWrong(await layoutScene(scene, WINDOW, runElk), scene)).toEqual([]);
  });

  it('may have cards and no flows', async () => {
    const { groups, cards } = sampleScene(['a b:80', 'c d:80'], { box: ['a', 'b'] });
    const scene = { groups, cards: cards.map((card) => ({ ...card, sockets: [] })), flows: [] };
    expect(whatIsWrong(await layoutScene(scene, WINDOW, runElk), scene)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'keeps cards, boxes and lines apart at random (%i)',
    async (seed) => {
      const scene = randomScene(seed, 14, 24, seed % 4);
      expect(graveFaults(await layoutScene(scene, WINDOW, runElk), scene)).toEqual([]);
    },
    20_000,
  );

  it('may have a hundred components and three hundred flows, of which the engine hears nothing', async () => {
    const scene = randomScene(7, 100, 300, 8);
    const engine = () => Promise.reject(new Error('asked for too much'));
    expect(whatIsWrong(await layoutScene(scene, WINDOW, engine), scene)).toEqual([]);
  }, 30_000);

  it('may have hundreds of components that nothing connects', async () => {
    const texts = Array.from({ length: 120 }, (_, pair) => `from${pair} to${pair}:80`);
    const scene = { groups: [], cards: sampleScene(texts).cards, flows: [] };
    const { width, height } = await layoutScene(scene, WINDOW, runElk);
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(3);
  });

  it('may have a box whose label is wider than its cards', async () => {
    const label = 'a box with a label much wider than whatever stands in it';
    for (const boxes of [{ [label]: ['a'] }, { outer: [label], [label]: ['a'] }]) {
      const scene = sampleScene(['a b:80'], boxes);
      expect(whatIsWrong(await layoutScene(scene, WINDOW, runElk), scene)).toEqual([]);
    }
  });

  it('may have boxes in boxes', async () => {
    const scene = sampleScene(['a b:80', 'b c:81', 'c a:82', 'd b:80'], {
      outer: ['inner', 'c'],
      inner: ['a', 'b'],
    });
    const drawing = await layoutScene(scene, WINDOW, runElk);
    expect(whatIsWrong(drawing, scene)).toEqual([]);
    expect(drawing.groups.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('is refused where the engine leaves a flow without a route', async () => {
    const scene = sampleScene(['a b:80'], { outer: ['inner'], inner: ['a', 'b'] });
    const forgetful: RunElk = async (graph) => ({ ...(await elk.layout(graph)), edges: [] });
    await expect(layoutScene(scene, WINDOW, forgetful)).rejects.toThrow(
      'no route for the flow sample-1.1',
    );
  });
});
