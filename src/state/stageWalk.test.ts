import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import { addressOf, openAddress } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { litLines } from './litLines.ts';
import { loadAll } from './loadedFixture.ts';
import { endPresenting, startPresenting } from './presentActions.ts';
import { forgetMoment, momentOf } from './presentMoment.ts';
import { goToQuery } from './queryActions.ts';
import { moveOnStage, stagedOf, stepOfMove } from './stageWalk.ts';
import { readStaged } from './speakerProtocol.ts';
import { hoverTarget, selectTarget } from './viewActions.ts';

beforeAll(loadAll);

let explorer: Explorer;
const state = () => explorer.store.getState();
const [walk] = diego.walks;

beforeEach(async () => {
  explorer = createExplorer(libraryOf([diego]), () => new Promise<Arrangement>(() => undefined));
  await openAddress(explorer, `?doc=diego&walk=${walk?.id}&step=2&present`);
});

describe('a clicker', () => {
  it('goes along the walk, and no further than its ends', () => {
    expect(moveOnStage(explorer, 'next')).toBe(true);
    expect(state().walk?.step).toBe(2);
    moveOnStage(explorer, 'last');
    expect(moveOnStage(explorer, 'next')).toBe(false);
    moveOnStage(explorer, 'first');
    expect(moveOnStage(explorer, 'previous')).toBe(false);
    expect(state().walk?.step).toBe(0);
    expect(state().presenting).toBe(true);
  });

  it('leads back to the step first, where something else was asked in between', () => {
    const { text } = state();
    goToQuery(explorer, '→Locket');
    expect(moveOnStage(explorer, 'next')).toBe(true);
    expect(state().walk?.step).toBe(1);
    expect(state().text).toBe(text);
  });

  it('does nothing without a walk', async () => {
    await openAddress(explorer, '?doc=diego&present');
    expect(moveOnStage(explorer, 'next')).toBe(false);
    expect(stepOfMove('last', 3, 4)).toBeNull();
  });
});

describe('the speaker’s window', () => {
  it('is told the walk, where it stands, and what is asked in between', () => {
    const told = stagedOf(state(), false);
    expect(readStaged(structuredClone(told))).toEqual(told);
    expect(told).toMatchObject({ step: 1, astray: null, walk: { title: walk?.title } });
    expect(told.walk?.steps).toHaveLength(walk?.steps.length ?? 0);
    goToQuery(explorer, '→Locket');
    selectTarget(explorer, 'locket');
    expect(stagedOf(state(), true)).toMatchObject({
      astray: expect.stringContaining('→Locket · Locket'),
      blank: true,
    });
  });

  it('is told just what was clicked, where the step still asks the rest', () => {
    selectTarget(explorer, 'locket');
    expect(stagedOf(state(), false).astray).toBe('Locket');
  });
});

describe('a presentation', () => {
  it('stands in the address as long as it lasts', () => {
    endPresenting(explorer);
    expect(addressOf(state())).not.toMatch(/present/);
    startPresenting(explorer);
    expect(addressOf(state())).toMatch(/present/);
  });

  it('leaves nothing to the one after it', () => {
    momentOf(explorer).setState({ blank: true, asking: true });
    forgetMoment(explorer);
    expect(momentOf(explorer).getState()).toMatchObject({ blank: false, asking: false });
  });
});

describe('what a presentation is about', () => {
  const flows = diego.flows.map(({ id, from, to, socket }) => ({
    id,
    from,
    to,
    socket,
    line: 'tls' as const,
    bundle: null,
    points: [],
  }));
  const drawing = { width: 1, height: 1, groups: [], cards: [], flows };
  const lit = () => litLines(state(), drawing).map(({ id }) => id);

  it('is what is asked and what is chosen, and not what the pointer passes', () => {
    goToQuery(explorer, 'BBS→Auctioneer');
    const asked = lit();
    expect(asked).toHaveLength(1);
    hoverTarget(explorer, 'locket');
    expect(lit()).toEqual(asked);
    selectTarget(explorer, 'locket');
    expect(lit().length).toBeGreaterThan(1);
    expect(lit()).toEqual(expect.arrayContaining(asked));
  });

  it('is nothing in particular where nothing is asked', () => {
    goToQuery(explorer, '');
    expect(lit()).toEqual([]);
  });
});
