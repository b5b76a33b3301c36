import { describe, expect, it } from 'vitest';
import { groupId } from '../../model/ids.ts';
import type { GroupId } from '../../model/ids.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { makeSyntheticDocument } from '../../model/syntheticDocument.ts';
import { buildScene } from '../../scene/buildScene.ts';
import type { Scene } from '../../scene/scene.ts';
import { checkDrawing } from '../checkDrawing.ts';
import type { Box, Drawing } from '../drawing.ts';
import { randomScene, sampleScene } from '../sampleScene.ts';
import { layoutByParts } from './layoutByParts.ts';
import type { LayoutParts } from './layoutByParts.ts';
import { layoutPart } from './layoutPart.ts';

const SPACE = { width: 1200, height: 700 };

const madeUp = (flows: number, seed = 1) => indexDocument(makeSyntheticDocument(flows, seed));
const openScene = (flows: number, seed = 1) => buildScene(madeUp(flows, seed), null);

/** What of the promises of a drawing is broken, and what of the scene is not in it. */
function whatIsWrong(drawing: Drawing, { flows, cards, groups }: Scene): readonly unknown[] {
  const drawn = [...drawing.flows, ...drawing.cards, ...drawing.groups].map(({ id }) => id);
  const missing = [...flows, ...cards, ...groups].filter(({ id }, index) => drawn[index] !== id);
  return [...checkDrawing(drawing), ...missing];
}

/** What is wrong with the drawings of scenes. */
async function wrongIn(...scenes: readonly Scene[]): Promise<readonly unknown[]> {
  const drawings = await Promise.all(scenes.map((scene) => layoutByParts(scene, SPACE)));
  return scenes.flatMap((scene, index) => {
    const drawing = drawings[index];
    return drawing === undefined ? [scene] : whatIsWrong(drawing, scene);
  });
}

describe('a drawing that is laid out by parts', { timeout: 20_000 }, () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'keeps every promise for what is made up at random (%i)',
    async (seed) => {
      const [few, many] = [randomScene(seed, 14, 30, seed % 4), randomScene(seed, 40, 120, 8)];
      expect(await wrongIn(few, many, randomScene(seed, 20, 150, 5))).toEqual([]);
    },
  );

  it.each([
    [30, 1],
    [120, 2],
    [240, 3],
    [330, 4],
  ])(
    'keeps every promise for a document of %i flows, in boxes and without',
    async (flows, seed) => {
      const scene = openScene(flows, seed);
      const cards = scene.cards.map((card) => ({ ...card, group: null }));
      expect(await wrongIn(scene, { groups: [], cards, flows: scene.flows })).toEqual([]);
    },
  );

  it.each([
    ['a line to itself', ['a a:80']],
    ['two lines to itself', ['a a:80', 'a a:81', 'b a:80']],
    ['a circle', ['a b:80', 'b c:80', 'c a:80']],
    ['both ways', ['a b:80', 'b a:80', 'a b:81']],
    ['two lines between the same two', ['a b:80', 'a b:80']],
    ['parts that nothing connects', ['a b:80', 'c d:80', 'e f:80']],
  ])('may have %s, in one box and in several', async (_, texts) => {
    const nested = sampleScene(texts, { outer: ['inner', 'a'], inner: ['b'] });
    const apart = sampleScene(texts, { one: ['a'], other: ['b'] });
    expect(await wrongIn(sampleScene(texts), nested, apart)).toEqual([]);
  });

  it('may have cards without lines, and a box whose label is wider than what stands in it', async () => {
    const label = 'a box with a label much wider than whatever stands in it';
    const scene = sampleScene(['a b:80', 'c d:80'], { [label]: ['a'] });
    const still = {
      ...scene,
      cards: scene.cards.map((card) => ({ ...card, sockets: [] })),
      flows: [],
    };
    expect(await wrongIn(scene, still)).toEqual([]);
  });

  it('is about as wide as the space is, and not a ribbon', async () => {
    for (const flows of [100, 300]) {
      const { width, height } = await layoutByParts(openScene(flows), SPACE);
      expect(width / height).toBeGreaterThan(0.8);
      expect(width / height).toBeLessThan(4);
    }
  });

  it('is the same each time, whoever lays out the parts', async () => {
    const scene = openScene(200);
    const elsewhere: LayoutParts = async (jobs) => {
      const backwards = structuredClone(jobs).toReversed();
      return structuredClone(
        backwards.map(({ part, borders }) => layoutPart(part, borders)).toReversed(),
      );
    };
    const one = await layoutByParts(scene, SPACE);
    expect(await layoutByParts(scene, SPACE)).toEqual(one);
    expect(await layoutByParts(scene, SPACE, null, elsewhere)).toEqual(one);
  });

  it('is refused where a line ends at a card that is not in the scene', async () => {
    const scene = sampleScene(['a b:80', 'b c:80']);
    const torn = { ...scene, cards: scene.cards.filter(({ id }) => id !== 'c') };
    await expect(layoutByParts(torn, SPACE)).rejects.toThrow(
      'a line ends at c, which is not in the scene',
    );
  });
});

describe('a drawing after another', { timeout: 20_000 }, () => {
  it('keeps what stays left and right of, above and below one another', async () => {
    const index = madeUp(200);
    const all = await layoutByParts(buildScene(index, null), SPACE);
    for (const every of [2, 3]) {
      const kept = index.document.flows.filter((_, number) => number % every === 0);
      const part = buildScene(index, new Set(kept.map(({ id }) => id)));
      const drawing = await layoutByParts(part, SPACE, all);
      expect(whatIsWrong(drawing, part)).toEqual([]);
      expect(turned(all, drawing)).toEqual([]);
      // Without the drawing before it would not have kept all of that.
      expect(turned(all, await layoutByParts(part, SPACE))).not.toEqual([]);
    }
  });

  it('stays as it was when the same is drawn again', async () => {
    const scene = openScene(120);
    const all = await layoutByParts(scene, SPACE);
    const again = await layoutByParts(scene, SPACE, all);
    expect(whatIsWrong(again, scene)).toEqual([]);
    expect(turned(all, again)).toEqual([]);
  });

  it('makes room for a group that is opened, and takes it back when that is folded again', async () => {
    const index = madeUp(330);
    const outermost = index.document.groups.filter(({ parent }) => parent === null);
    const sceneWith = (open: readonly GroupId[]) =>
      buildScene(
        index,
        null,
        new Set(outermost.map(({ id }) => id).filter((id) => !open.includes(id))),
      );
    const opened = groupId('cluster-2');
    const closed = await layoutByParts(sceneWith([]), SPACE);
    const open = await layoutByParts(sceneWith([opened]), SPACE, closed);
    const again = await layoutByParts(sceneWith([]), SPACE, open);
    expect(open.groups.filter(({ parent }) => parent === opened).length).toBeGreaterThan(1);
    expect([
      ...whatIsWrong(closed, sceneWith([])),
      ...whatIsWrong(open, sceneWith([opened])),
      ...whatIsWrong(again, sceneWith([])),
    ]).toEqual([]);
    expect([turned(closed, open), turned(open, again), turned(closed, again)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

/** Pairs of things in the same box of which one stood wholly left of or above the other, and now does not. */
function turned(before: Drawing, now: Drawing): readonly string[] {
  const boxes = new Map<string, Box>(
    [...before.groups, ...before.cards].map(({ id, box }) => [id, box]),
  );
  const things = [
    ...now.groups.map(({ id, box, parent }) => ({ id: String(id), box, parent })),
    ...now.cards.map(({ id, box, group }) => ({ id: String(id), box, parent: group })),
  ];
  return things.flatMap((one) =>
    things
      .filter(({ parent }) => parent === one.parent)
      .filter((other) => {
        const [first, second] = [boxes.get(one.id), boxes.get(other.id)];
        if (first === undefined || second === undefined) return false;
        const wasLeft = first.x + first.width <= second.x;
        const wasAbove = shareColumn(first, second) && first.y < second.y;
        const isRight = other.box.x + other.box.width <= one.box.x;
        const isBelow = shareColumn(one.box, other.box) && other.box.y < one.box.y;
        return (wasLeft && isRight) || (wasAbove && isBelow);
      })
      .map((other) => `${one.id} and ${other.id}`),
  );
}

const shareColumn = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width;
