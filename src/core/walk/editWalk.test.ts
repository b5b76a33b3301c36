import { expect, it } from 'vitest';
import { PLAIN_STEP } from '../model/walk.ts';
import type { Walk } from '../model/walk.ts';
import { addStep, changeStep, freeOwnId, isOwnId, moveStep, removeStep } from './editWalk.ts';

const step = (title: string) => ({ ...PLAIN_STEP, title, words: '', q: '' });
const WALK: Walk = {
  id: 'own',
  title: 'Round',
  about: '',
  with: [],
  without: [],
  fold: null,
  steps: [step('a'), step('b'), step('c')],
};
const titles = (walk: Walk) => walk.steps.map(({ title }) => title).join('');

it('a step is added where it is wanted, moved, changed and removed', () => {
  expect(titles(addStep(WALK, step('x'), 1))).toBe('axbc');
  expect(titles(addStep(WALK, step('x'), 9))).toBe('abcx');
  expect(titles(moveStep(WALK, 0, 2))).toBe('bca');
  expect(titles(moveStep(WALK, 2, 1))).toBe('acb');
  expect(titles(changeStep(WALK, 1, { title: 'B' }))).toBe('aBc');
  expect(titles(removeStep(WALK, 1))).toBe('ac');
});

it('a step moved past either end stays, and the last one cannot be removed', () => {
  expect(moveStep(WALK, 0, -1)).toBe(WALK);
  expect(moveStep(WALK, 2, 3)).toBe(WALK);
  const alone = { ...WALK, steps: [step('a')] };
  expect(removeStep(alone, 0)).toBe(alone);
});

it('the reader’s own have ids that no document gives', () => {
  expect(freeOwnId([])).toBe('own');
  expect(freeOwnId([{ id: 'own' }, { id: 'own-2' }])).toBe('own-3');
  expect(['own', 'own-12', 'owner', 'push-an-app'].map(isOwnId)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
