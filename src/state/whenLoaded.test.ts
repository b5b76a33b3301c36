import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import type { FlowDocument } from '../core/model/document.ts';
import { openAddress, openDocument } from './addressActions.ts';
import { asking } from './asking.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { createLibrary, loadedOnce } from './library.ts';
import { compareWith } from './subjectActions.ts';
import { typeQuery } from './queryActions.ts';

beforeAll(() => asking.load());

/** Documents that come when they are told to. */
interface Coming {
  readonly arrive: () => Promise<void>;
  readonly fail: () => Promise<void>;
  readonly asked: () => number;
}

let explorer: Explorer;
let tapComing: Coming;
const state = () => explorer.store.getState();
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function coming(document: FlowDocument) {
  const waiting: { resolve: (one: FlowDocument) => void; reject: (why: Error) => void }[] = [];
  let asked = 0;
  const part = loadedOnce(
    () =>
      new Promise<FlowDocument>((resolve, reject) => {
        asked += 1;
        waiting.push({ resolve, reject });
      }),
  );
  const answer = async (how: (one: (typeof waiting)[number]) => void) => {
    for (const one of waiting.splice(0)) how(one);
    await settle();
  };
  const when: Coming = {
    arrive: () => answer(({ resolve }) => resolve(document)),
    fail: () => answer(({ reject }) => reject(new Error('gone'))),
    asked: () => asked,
  };
  return { part, when };
}

beforeEach(() => {
  const { part, when } = coming(tap);
  tapComing = when;
  const parts = new Map([
    [diego.id, loadedOnce(async () => diego, diego)],
    [tap.id, part],
  ]);
  explorer = createExplorer(
    createLibrary([diego, tap], parts),
    () => new Promise<Arrangement>(() => {}),
  );
});

describe('a document that is not there yet', () => {
  it('is opened once it has come, in one step, and meanwhile is said to be loading', async () => {
    const { steps } = state();
    openDocument(explorer, tap, 'port:443');
    expect(state().subject.opened).toBe(diego);
    expect(state().loading).toBe(tap.title);
    await tapComing.arrive();
    expect(state().subject.opened).toBe(tap);
    expect([state().text, state().loading]).toEqual(['port:443', null]);
    expect(state().steps).toBe(steps + 1);
  });

  it('is not fetched back by a late answer once the reader has gone elsewhere', async () => {
    openDocument(explorer, tap);
    await openAddress(explorer, '?doc=diego&q=BBS');
    expect(state().loading).toBeNull();
    await tapComing.arrive();
    expect(state().subject.opened).toBe(diego);
    expect(state().text).toBe('BBS');
  });

  it('is not wanted any more by whoever presses the tab of the one that is open', async () => {
    openDocument(explorer, tap);
    openDocument(explorer, diego);
    expect(state().loading).toBeNull();
    await tapComing.arrive();
    expect(state().subject.opened).toBe(diego);
  });

  it('keeps what was typed meanwhile out of the document that was asked for', async () => {
    openDocument(explorer, tap);
    typeQuery(explorer, 'Rep');
    await tapComing.arrive();
    expect([state().subject.opened, state().text]).toEqual([tap, '']);
  });

  it('that cannot be loaded is said, costs nothing, and is asked for anew the next time', async () => {
    openDocument(explorer, tap);
    await tapComing.fail();
    expect(state().subject.opened).toBe(diego);
    expect(state().loading).toBeNull();
    expect(
      state()
        .notices.map(({ message }) => message)
        .join(),
    ).toContain(`${tap.title} could not be loaded`);
    openDocument(explorer, tap);
    expect(tapComing.asked()).toBe(2);
    await tapComing.arrive();
    expect(state().subject.opened).toBe(tap);
  });

  it('is opened by an address, which is read once it is there', async () => {
    const opened = openAddress(explorer, '?doc=tap&q=port:443&select=nowhere');
    expect(state().subject.opened).toBe(diego);
    await settle();
    await tapComing.arrive();
    await opened;
    expect([state().subject.opened, state().text]).toEqual([tap, 'port:443']);
    expect(state().notices[0]?.message).toContain('“nowhere”');
  });

  it('is compared with once it, and what compares, have come', async () => {
    compareWith(explorer, tap);
    expect(state().comparison).toBeNull();
    await tapComing.arrive();
    await expect.poll(() => state().comparison?.document.title).toBeDefined();
    expect(state().subject.against).toBe(tap);
  });
});

describe('loadedOnce', () => {
  it('loads once for all who ask, and has it from then on', async () => {
    let loads = 0;
    const part = loadedOnce(async () => {
      loads += 1;
      return 'thing';
    });
    expect(part.now()).toBeNull();
    expect(await Promise.all([part.load(), part.load()])).toEqual(['thing', 'thing']);
    await part.load();
    expect([part.now(), loads]).toEqual(['thing', 1]);
  });

  it('tries again after a failure', async () => {
    let loads = 0;
    const part = loadedOnce(async () => {
      loads += 1;
      if (loads === 1) throw new Error('line down');
      return 'thing';
    });
    await expect(part.load()).rejects.toThrow('line down');
    expect(part.now()).toBeNull();
    expect(await part.load()).toBe('thing');
  });
});
