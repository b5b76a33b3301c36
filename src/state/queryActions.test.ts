/** A click that writes a query and changes more along with it: one state, one step. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import type { ArrangeRequest, Arrangement } from '../core/layout/arrange.ts';
import { addressOf, openAddress } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { goToQuery } from './queryActions.ts';

beforeAll(loadAll);

let explorer: Explorer;
let asked: ArrangeRequest[];
let seen: ExplorerState[];
const state = () => explorer.store.getState();

function open(search: string): void {
  asked = [];
  explorer = createExplorer(libraryOf([diego]), (request) => {
    asked.push(request);
    const drawing = { width: 1, height: 1, groups: [], cards: [], flows: [] };
    return Promise.resolve<Arrangement>({ kind: 'done', drawing });
  });
  void openAddress(explorer, search);
  seen = [];
  explorer.store.subscribe((next, before) => {
    if (addressOf(next) !== addressOf(before)) seen.push(next);
  });
}

describe('a query that is gone to', () => {
  beforeEach(() => open('?doc=diego&select=rep'));

  it('changes what goes along with it in the same step, and nothing else', () => {
    const { steps } = state();
    goToQuery(explorer, 'Rep⇒BBS', { select: null, show: 'only', panel: 'ways' });
    expect(state().steps).toBe(steps + 1);
    expect(seen.map((one) => decodeURIComponent(addressOf(one)))).toEqual([
      '?doc=diego&q=Rep⇒BBS&show=only&panel=ways',
    ]);
    expect(state().lit).toBeNull();
    goToQuery(explorer, '→BBS');
    expect(decodeURIComponent(addressOf(state()))).toBe('?doc=diego&q=→BBS&show=only&panel=ways');
  });

  it('is a step for what it lets go of, where it stands already', () => {
    goToQuery(explorer, '→BBS');
    const { steps, history } = state();
    goToQuery(explorer, '→BBS', { panel: 'ways' });
    expect([state().steps, state().panel]).toEqual([steps, 'ways']);
    goToQuery(explorer, '→BBS', { select: null });
    expect([state().steps, state().select]).toEqual([steps + 1, null]);
    expect(state().history).toBe(history);
    const before = state();
    goToQuery(explorer, '→BBS', { select: null, panel: 'ways', show: 'dim' });
    expect(state()).toBe(before);
  });

  it('is drawn where only the rows left out are to go', async () => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    goToQuery(explorer, 'port:8889');
    expect(asked).toHaveLength(1);
    goToQuery(explorer, 'port:8889', { show: 'only' });
    expect(asked.map(({ scene }) => scene.flows.length)).toEqual([25, 5]);
  });
});
