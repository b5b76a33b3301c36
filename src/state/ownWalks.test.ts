/** The reader's own walks: made, changed, taken back, sent and kept. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import type { Walk } from '../core/model/walk.ts';
import { addStep, changeStep, removeStep } from '../core/walk/editWalk.ts';
import { writeSentWalk } from '../core/walk/walkFile.ts';
import { addressOf, openAddress } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { keepWalks } from './keepWalks.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { changeOwnWalk, findOwn, removeOwnWalk, takeWalk, undoWalk } from './ownWalks.ts';
import { goToQuery } from './queryActions.ts';
import { chooseOption } from './subjectActions.ts';
import { setShow, setView } from './viewActions.ts';
import { openWalk } from './walkActions.ts';
import { openWalkFile } from './walkFiles.ts';
import { packWalk, unpackWalk } from './walkLink.ts';
import { addStepHere, copyWalk, makeWalk, setStepHere } from './walkMaking.ts';
import { isOffPath, listWalks } from './walkPath.ts';

beforeAll(loadAll);

const make = () =>
  createExplorer(libraryOf([diego, tap]), () => new Promise<Arrangement>(() => undefined));
let explorer: Explorer;
const state = () => explorer.store.getState();
const open = () => {
  const { walk } = state();
  if (walk === null) throw new Error('no walk is open');
  return walk;
};
const documents = (): Walk => {
  const [walk] = diego.walks;
  if (walk === undefined) throw new Error('Diego has walks');
  return walk;
};

beforeEach(() => {
  explorer = make();
});

describe('what is asked', () => {
  it('becomes a walk of the way’s hops, opened at its first step', () => {
    goToQuery(explorer, 'Auctioneer→Rep→BBS:8889');
    expect(makeWalk(explorer)).toBe('A walk of 3 steps was made.');
    expect(open()).toMatchObject({ walk: { id: 'own' }, step: 0 });
    expect(isOffPath(state())).toBe(false);
    expect(state().way).not.toBeNull();
  });

  it('becomes a walk of its rows', () => {
    goToQuery(explorer, 'auth:oauth-2.0');
    makeWalk(explorer);
    expect(open().walk.steps.map(({ q }) => q)).toEqual(['row:outbound-2', 'row:outbound-3']);
  });

  it('becomes none where nothing is selected, and says so', () => {
    goToQuery(explorer, 'port:1');
    expect(makeWalk(explorer)).toMatch(/Nothing is selected/);
    expect(state().walk).toBeNull();
  });
});

describe('what is on screen', () => {
  it('begins a walk, and is added behind where one stands', () => {
    goToQuery(explorer, '→BBS');
    addStepHere(explorer);
    goToQuery(explorer, '→Locket');
    setView(explorer, 'table');
    expect(addStepHere(explorer)).toBe('Added as step 2.');
    expect(open()).toMatchObject({ step: 1 });
    expect(open().walk.steps.map(({ q, view }) => `${q} ${view}`)).toEqual([
      '→BBS diagram',
      '→Locket table',
    ]);
    expect(isOffPath(state())).toBe(false);
  });

  it('is dimmed in a walk where it took the rest away, and that is said', () => {
    goToQuery(explorer, '→BBS');
    setShow(explorer, 'only');
    expect(addStepHere(explorer)).toMatch(/dimmed in a walk/);
    expect(state().show).toBe('dim');
  });

  it('under other choices than the walk’s says whose hold', () => {
    goToQuery(explorer, '→BBS');
    addStepHere(explorer);
    const [option] = diego.options;
    if (option !== undefined) chooseOption(explorer, option.id, 'without');
    expect(addStepHere(explorer)).toMatch(/choices and folded groups are those of the whole walk/);
  });

  it('takes the place of what a step showed, and leaves its words', () => {
    copyWalk(explorer, documents());
    goToQuery(explorer, 'port:443');
    setStepHere(explorer);
    expect(open().walk.steps[0]).toEqual({ ...documents().steps[0], q: 'port:443' });
    expect(isOffPath(state())).toBe(false);
  });

  it('cannot be a step while the query cannot be read', () => {
    goToQuery(explorer, 'port:nonsense');
    expect(addStepHere(explorer)).toMatch(/cannot be read/);
    expect(state().ownWalks).toEqual([]);
  });
});

describe('a walk of one’s own', () => {
  it('is a copy that changes while the document’s stays', () => {
    openWalk(explorer, documents(), 2);
    copyWalk(explorer, documents());
    expect(open().step).toBe(2);
    changeOwnWalk(explorer, 'own', (walk) => removeStep(walk, 2));
    expect(open().walk.steps).toHaveLength(documents().steps.length - 1);
    expect(listWalks(state())[0]).toBe(documents());
  });

  it('takes back change after change, and what was typed in one go at once', () => {
    copyWalk(explorer, documents());
    const before = open().walk;
    for (const title of ['N', 'Ne', 'New']) {
      const typing = { typing: 'title 0' };
      changeOwnWalk(explorer, 'own', (walk) => changeStep(walk, 0, { title }), typing);
    }
    changeOwnWalk(explorer, 'own', (walk) => removeStep(walk, 1));
    undoWalk(explorer, 'own');
    expect(open().walk.steps[0]?.title).toBe('New');
    undoWalk(explorer, 'own');
    expect(open().walk).toBe(before);
    undoWalk(explorer, 'own');
    expect(open().walk).toBe(before);
  });

  it('is left when it is removed', () => {
    copyWalk(explorer, documents());
    removeOwnWalk(explorer, 'own');
    expect(state()).toMatchObject({ walk: null, ownWalks: [] });
  });

  it('gets another id where its own is taken by another, and none twice', () => {
    const first = takeWalk(explorer, diego.id, documents(), true);
    const [step] = first.steps;
    if (step === undefined) throw new Error('it has steps');
    const other = addStep(first, step, 0);
    expect(takeWalk(explorer, diego.id, other, true).id).toBe('own-2');
    expect(takeWalk(explorer, diego.id, { ...other, id: 'x' }, true).id).toBe('own-2');
    expect(state().ownWalks).toHaveLength(2);
  });
});

describe('a walk in a link', () => {
  it('comes back as it was', async () => {
    const fragment = await packWalk(diego, documents());
    expect(fragment).toMatch(/^walk=1\.[\w-]+$/);
    expect(await unpackWalk(fragment ?? '')).toMatchObject({
      ok: true,
      sent: { walk: documents() },
    });
  });

  it('stands behind the `#` once it is packed, and not where it is too long', async () => {
    copyWalk(explorer, documents());
    await expect.poll(() => findOwn(state(), 'own')?.fragment ?? null).not.toBeNull();
    const words = Array.from({ length: 120_000 }, (_, at) => ((at * 7919) % 89).toString(36));
    const long = { notes: words.map((word, at) => word + String((at * 104_729) % 9973)).join('') };
    changeOwnWalk(explorer, 'own', (walk) => changeStep(walk, 0, long));
    await expect.poll(() => findOwn(state(), 'own')?.fragment ?? null).toBeNull();
  });

  it.each([
    ['cut', 'walk=1.AAAA'],
    ['of another kind', 'walk=nonsense'],
    ['packed later', 'walk=2.AAAA'],
  ])('that is %s is refused in words', async (_what, fragment) => {
    const read = await unpackWalk(fragment);
    expect(read.ok ? '' : read.message).toMatch(/walk/);
  });
});

describe('a walk from a file', () => {
  it('is opened in its document', () => {
    const [walk] = tap.walks;
    if (walk === undefined) throw new Error('TAP has walks');
    expect(openWalkFile(explorer, JSON.stringify(writeSentWalk(tap, walk)))).toBeNull();
    expect(state().subject.opened).toBe(tap);
    expect(addressOf(state())).toBe('?doc=tap&walk=own&panel=walks');
  });

  it('of a document that is not here is opened in the one that is open, and says so', () => {
    const strange = { id: diego.id, title: 'Elsewhere' };
    const text = JSON.stringify(writeSentWalk(strange, documents())).replace(
      '"id":"diego"',
      '"id":"elsewhere"',
    );
    expect(openWalkFile(explorer, text)).toMatch(/“Elsewhere”, which is not here/);
    expect(open().walk.steps).toEqual(documents().steps);
  });

  it('that is none changes nothing', () => {
    expect(openWalkFile(explorer, '{}')).toMatch(/no walk/);
    expect(state().walk).toBeNull();
  });
});

describe('the device', () => {
  const deviceOf = () => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    };
  };

  it('keeps what is made, and what comes in a link only once it is changed', () => {
    const device = deviceOf();
    const quiet = new EventTarget();
    const end = keepWalks(explorer, device, quiet);
    takeWalk(explorer, diego.id, documents(), false);
    expect(device.kept.size).toBe(0);
    changeOwnWalk(explorer, 'own', (walk) => ({ ...walk, title: 'Mine' }));
    expect(device.kept.size).toBe(1);
    end();
    const other = make();
    keepWalks(other, device, quiet)();
    expect(other.store.getState().ownWalks.map(({ walk }) => walk.title)).toEqual(['Mine']);
  });

  it('gets what was made before it was asked', () => {
    const device = deviceOf();
    copyWalk(explorer, documents());
    keepWalks(explorer, device, new EventTarget())();
    const other = make();
    keepWalks(other, device, new EventTarget())();
    expect(other.store.getState().ownWalks.map(({ walk }) => walk)).toEqual([open().walk]);
  });

  it('has walks of its own beside what was made before it was asked', () => {
    const device = deviceOf();
    keepWalks(explorer, device, new EventTarget());
    copyWalk(explorer, documents());
    explorer = make();
    copyWalk(explorer, { ...documents(), title: 'Early' });
    const { title } = open().walk;
    keepWalks(explorer, device, new EventTarget());
    expect(open().walk).toMatchObject({ id: 'own-2', title });
    const other = make();
    keepWalks(other, device, new EventTarget());
    const kept = other.store.getState().ownWalks.map(({ walk }) => [walk.id, walk.title]);
    expect(kept).toEqual([
      ['own', expect.stringContaining(documents().title)],
      ['own-2', title],
    ]);
  });

  it('brings what another page has written, also into the walk that is open', () => {
    const device = deviceOf();
    const pages = new EventTarget();
    keepWalks(explorer, device, pages);
    copyWalk(explorer, documents());
    const before = [...device.kept];
    const other = make();
    keepWalks(other, device, new EventTarget());
    void openAddress(other, '?doc=diego&walk=own');
    changeOwnWalk(other, 'own', (walk) => ({ ...walk, title: 'Theirs' }));
    expect([...device.kept]).not.toEqual(before);
    const news: Event & { key?: string } = new Event('storage');
    news.key = 'portolan.walks';
    pages.dispatchEvent(news);
    expect(open().walk.title).toBe('Theirs');
  });

  it('that holds something else, or refuses, is no error', () => {
    const device = deviceOf();
    device.setItem('portolan.walks', '[{"format":"x"}, 3]');
    keepWalks(explorer, device, new EventTarget());
    expect(state().ownWalks).toEqual([]);
    keepWalks(explorer, null, new EventTarget());
    copyWalk(explorer, documents());
    expect(state().ownWalks).toHaveLength(1);
  });
});
