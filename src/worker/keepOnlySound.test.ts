import { beforeAll, describe, expect, it } from 'vitest';
import type { Drawing } from '../core/layout/drawing.ts';
import { sampleScene } from '../core/layout/sampleScene.ts';
import { CHART_SPACE } from '../core/layout/space.ts';
import { keepOnlySound } from './keepOnlySound.ts';
import { layoutHere } from './layoutHere.ts';

const scene = sampleScene(['a b:80', 'b c:443', 'c a:22'], { box: ['a', 'b'] });
let drawing: Drawing;

beforeAll(async () => {
  drawing = await layoutHere(scene, CHART_SPACE);
});

/** The drawing with something else at a place in it: `flows.0.points`. */
function changed(place: string, value: unknown): unknown {
  const copy = structuredClone(drawing);
  const names = place.split('.');
  const last = names.pop() ?? '';
  const around = names.reduce<object>((at, name) => Reflect.get(at, name) as object, copy);
  Reflect.set(around, last, value);
  return copy;
}

describe('a drawing that was kept', () => {
  it('is used for the scene that it is of, in whatever order it holds its things', () => {
    expect(keepOnlySound(structuredClone(drawing), scene)).toEqual(drawing);
    const turned = { ...drawing, flows: drawing.flows.toReversed() };
    expect(keepOnlySound(turned, scene)).toBe(turned);
  });

  it('is not used for another scene', () => {
    for (const other of [
      sampleScene(['a b:80', 'b c:443'], { box: ['a', 'b'] }),
      sampleScene(['a b:80', 'b c:443', 'c a:23'], { box: ['a', 'b'] }),
      sampleScene(['a b:80', 'b c:443', 'c d:22'], { box: ['a', 'b'] }),
      sampleScene(['a b:80', 'b c:443', 'c a:22'], { box: ['a', 'b', 'c'] }),
      sampleScene(['a b:80', 'b c:443', 'c a:22']),
    ]) {
      expect(keepOnlySound(drawing, other)).toBeNull();
    }
  });

  it('is not used where the scene says another word', () => {
    const [card, ...cards] = scene.cards;
    if (card === undefined) throw new Error('the sample has cards');
    expect(keepOnlySound(drawing, { ...scene, cards: [{ ...card, label: 'x' }, ...cards] })).toBe(
      null,
    );
  });

  it.each([
    ['is nothing', () => null],
    ['is a text', () => 'drawing'],
    ['has no width', () => changed('width', undefined)],
    ['has no cards', () => changed('cards', [])],
    ['holds a flow twice', () => changed('flows.0', drawing.flows[1])],
    ['has half a point', () => changed('flows.0.points', [{ x: 1 }])],
    ['has a card nowhere', () => changed('cards.0.box.x', Number.NaN)],
    ['has a socket without a height', () => changed('cards.0.sockets.0.height', null)],
    ['has a group without a box', () => changed('groups.0.box', undefined)],
  ])('is not used where it %s', (_what, broken) => {
    expect(keepOnlySound(broken(), scene)).toBeNull();
  });
});
