/** A walk in the state and in the address: along its path, off it and back. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import type { Walk } from '../core/model/walk.ts';
import { addressOf, openAddress, openDocument } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { foldAll } from './foldActions.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { goToQuery } from './queryActions.ts';
import { chooseOption } from './subjectActions.ts';
import { selectTarget, setPanel, setShow, setView } from './viewActions.ts';
import {
  goToStep,
  leaveWalk,
  nextStep,
  openWalk,
  previousStep,
  returnToStep,
} from './walkActions.ts';
import { isOffPath, listWalks } from './walkPath.ts';

beforeAll(loadAll);

let explorer: Explorer;
const state = () => explorer.store.getState();
const address = () => decodeURIComponent(addressOf(state())).replaceAll('+', ' ');
const [push] = diego.walks;

function opened(): Walk {
  if (push === undefined) throw new Error('Diego has no walk');
  openWalk(explorer, push);
  return push;
}

beforeEach(() => {
  explorer = createExplorer(
    libraryOf([diego, tap]),
    () => new Promise<Arrangement>(() => undefined),
  );
});

describe('a walk that is opened', () => {
  it('shows what its step says, dims the rest, and is a step that back undoes', () => {
    setShow(explorer, 'only');
    const { steps } = state();
    const walk = opened();
    expect(state()).toMatchObject({ text: walk.steps[0]?.q, show: 'dim', view: 'diagram' });
    expect(state().steps).toBe(steps + 1);
    expect(isOffPath(state())).toBe(false);
  });

  it('stands in the address with its step, and nothing else does that the step says', () => {
    const walk = opened();
    expect(address()).toBe(`?doc=diego&walk=${walk.id}`);
    expect(nextStep(explorer)).toBe(true);
    expect(address()).toBe(`?doc=diego&walk=${walk.id}&step=2`);
    expect(state().text).toBe(walk.steps[1]?.q);
  });

  it('has an end on either side', () => {
    const walk = opened();
    expect(previousStep(explorer)).toBe(false);
    expect(goToStep(explorer, walk.steps.length - 1)).toBe(true);
    expect(nextStep(explorer)).toBe(false);
    expect(state().walk?.step).toBe(walk.steps.length - 1);
  });

  it('is left where one stands', () => {
    const walk = opened();
    leaveWalk(explorer);
    expect(state().walk).toBeNull();
    expect(state().text).toBe(walk.steps[0]?.q);
  });

  it('ends with its document', () => {
    opened();
    openDocument(explorer, tap);
    expect(state().walk).toBeNull();
    expect(listWalks(state())).toEqual(tap.walks);
  });
});

describe('off its path', () => {
  it.each<readonly [string, () => void]>([
    ['asks something else', () => goToQuery(explorer, 'port:443')],
    ['asks nothing', () => goToQuery(explorer, '')],
    ['selects something', () => selectTarget(explorer, 'rep')],
    ['looks elsewhere', () => setView(explorer, 'matrix')],
    ['takes away the rest', () => setShow(explorer, 'only')],
    ['folds', () => foldAll(explorer)],
    [
      'settles a choice',
      () => {
        for (const { id } of diego.options) chooseOption(explorer, id, 'without');
      },
    ],
  ])('a reader who %s has it all in the address, and is led back', (_what, stray) => {
    const walk = opened();
    goToStep(explorer, 1);
    const path = address();
    stray();
    expect(isOffPath(state())).toBe(true);
    expect(state().walk).toMatchObject({ walk, step: 1 });
    const strayed = addressOf(state());
    const { text, select, view, show, folded } = state();
    leaveWalk(explorer);
    void openAddress(explorer, strayed);
    expect(state()).toMatchObject({ text, select, view, show, folded });
    expect(isOffPath(state())).toBe(true);
    expect(addressOf(state())).toBe(strayed);
    returnToStep(explorer);
    expect(isOffPath(state())).toBe(false);
    expect(address()).toBe(path);
  });

  it('is nobody who only opens a panel', () => {
    opened();
    setPanel(explorer, 'walks');
    expect(isOffPath(state())).toBe(false);
  });
});

describe('an address', () => {
  it('opens a walk at its step', () => {
    void openAddress(explorer, '?doc=diego&walk=push-an-app&step=3&present');
    expect(state().walk?.step).toBe(2);
    expect(state().text).toBe(push?.steps[2]?.q);
    expect(state().presenting).toBe(true);
  });

  it('with a step too far shows the last, and says so', () => {
    void openAddress(explorer, '?doc=diego&walk=push-an-app&step=99');
    expect(state().walk?.step).toBe((push?.steps.length ?? 0) - 1);
    expect(state().notices[0]?.message).toMatch(/no step 99/);
  });

  it('with a walk that is not there shows the rest, and names those that are', () => {
    void openAddress(explorer, '?doc=diego&walk=nonsense&step=2&q=BBS');
    expect(state()).toMatchObject({ walk: null, text: 'BBS' });
    expect(state().notices[0]?.message).toMatch(/no walk “nonsense”.*push-an-app/);
    expect(address()).toBe('?doc=diego&q=BBS');
  });
});
