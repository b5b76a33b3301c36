/** What was brought and is kept: on the device, and in a link. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import { openAddress } from './addressActions.ts';
import { fixCells, nameTables, undoChoice } from './broughtChoices.ts';
import type { Desk } from './broughtDesk.ts';
import { keepBrought, removeBrought, restoreBrought, showWork } from './broughtKeeping.ts';
import { listBrought } from './broughtList.ts';
import { linkToBrought, lookInto, meetAddress } from './broughtOpening.ts';
import { bringSources } from './broughtReading.ts';
import { renameBrought } from './broughtRenaming.ts';
import { makeStore } from './broughtStoreFixture.ts';
import {
  BAD,
  bringAndShow,
  FILE,
  here,
  makeDesk,
  notices,
  layOut,
  opened,
  readHere,
  state,
  titles,
  work,
} from './deskFixture.ts';
import { loadAll } from './loadedFixture.ts';
import { typeQuery } from './queryActions.ts';
import { compareWith } from './subjectActions.ts';

beforeAll(loadAll);
beforeEach(() => layOut([diego, tap]));

describe('a document that was brought', () => {
  it('has the name that it is given, before it is shown and after', async () => {
    await bringSources(here.desk, [FILE]);
    await nameTables(here.desk, '  Lights of\nthe harbour ');
    await showWork(here.desk);
    expect(opened().title).toBe('Lights of the harbour');
    await renameBrought(here.desk, opened().id, 'Harbour lights');
    expect(opened().title).toBe('Harbour lights');
    expect(titles()).toEqual(['Harbour lights']);
    expect((await here.desk.shelf.list()).map(({ title }) => title)).toEqual(['Harbour lights']);
  });

  it('keeps its new name when something before it is undone', async () => {
    await bringAndShow();
    const { id } = opened();
    await lookInto(here.desk, id);
    await fixCells(here.desk, [{ ...BAD, text: '8443' }]);
    await renameBrought(here.desk, id, 'Lights');
    await undoChoice(here.desk);
    expect(opened()).toMatchObject({ title: 'Lights', flows: { length: 2 } });
  });

  it('is put right although it is renamed while that is read', async () => {
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let readings = 0;
    here.desk = makeDesk(
      async () => here.store,
      async (...asked) => {
        readings += 1;
        if (readings === 2) await gate;
        return readHere(...asked);
      },
    );
    await bringAndShow();
    const { id } = opened();
    await lookInto(here.desk, id);
    const fixed = fixCells(here.desk, [{ ...BAD, text: '8443' }]);
    await expect.poll(() => readings).toBe(2);
    await renameBrought(here.desk, id, 'Lights');
    letGo();
    await fixed;
    expect(work().progress).toBeNull();
    expect(opened()).toMatchObject({ title: 'Lights', flows: { length: 3 } });
    expect(await here.desk.shelf.read(id)).toMatchObject({
      title: 'Lights',
      choices: { title: 'Lights', fixes: [{ text: '8443' }] },
    });
  });

  it('is gone once it is deleted, its queries too, and can be had back', async () => {
    await bringAndShow();
    const { id } = opened();
    here.desk.explorer.store.setState({
      saved: { recent: [{ document: id, text: 'x' }], pinned: [] },
    });
    await removeBrought(here.desk, id);
    expect(opened()).toBe(diego);
    expect(state().brought).toEqual([]);
    expect(state().saved.recent).toEqual([]);
    expect(here.store.held.size).toBe(0);
    await restoreBrought(here.desk);
    expect(titles()).toEqual(['harbour']);
    expect((await here.desk.shelf.list()).map((entry) => entry.id)).toEqual([id]);
  });

  it('can be compared with one of the site', async () => {
    await bringAndShow();
    compareWith(here.desk.explorer, diego);
    await Promise.resolve();
    expect(state().comparison?.flows.size).toBe(2 + diego.flows.length);
  });

  it('is kept beside what another tab made of it meanwhile', async () => {
    await bringAndShow();
    const other = makeDesk(async () => here.store);
    await listBrought(other);
    await lookInto(other, opened().id);
    await settled(other);
    await lookInto(here.desk, opened().id);
    await fixCells(here.desk, [{ ...BAD, text: '8443' }]);
    await fixCells(other, [{ ...BAD, text: '9443' }]);
    expect(other.explorer.store.getState().brought.map(({ title }) => title)).toContain(
      'harbour (2)',
    );
    expect((await other.shelf.list()).map(({ title }) => title)).toEqual([
      'harbour',
      'harbour (2)',
    ]);
    expect((await here.desk.shelf.read(opened().id))?.choices.fixes[0]?.text).toBe('8443');
  });

  it('is written once after the other, however fast it changes', async () => {
    await bringAndShow();
    await lookInto(here.desk, opened().id);
    await Promise.all(
      ['1', '2', '3'].map((text) => fixCells(here.desk, [{ ...BAD, text: `844${text}` }])),
    );
    expect(titles()).toEqual(['harbour']);
    expect((await here.desk.shelf.read(opened().id))?.choices.fixes[0]?.text).toBe('8443');
  });

  it('stays open where nothing can be kept, which is said', async () => {
    here.desk = makeDesk(() => Promise.reject(new Error('insecure')));
    await bringAndShow();
    expect(opened().title).toBe('harbour');
    expect(state().brought[0]?.keptIn).toBe('page');
    expect(notices().join()).toMatch(/keeps nothing/);
  });
});

describe('a document that is being kept for the first time', () => {
  /** Lets the device write what waits there. */
  let letGo: () => void;
  let shown: Promise<void>;

  beforeEach(async () => {
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    here.desk = slowDesk(() => gate);
    await bringSources(here.desk, [FILE]);
    shown = showWork(here.desk);
    await seen();
  });

  it('is kept as it was renamed and put right meanwhile', async () => {
    const renamed = renameBrought(here.desk, opened().id, 'Harbour lights');
    await expect.poll(titles).toEqual(['Harbour lights']);
    const fixed = fixCells(here.desk, [{ ...BAD, text: '8443' }]);
    letGo();
    await Promise.all([shown, renamed, fixed]);
    expect(state().brought).toMatchObject([{ title: 'Harbour lights', keptIn: 'device' }]);
    expect(opened()).toMatchObject({ title: 'Harbour lights', flows: { length: 3 } });
    expect((await here.desk.shelf.list()).map(({ title }) => title)).toEqual(['Harbour lights']);
    expect(await here.desk.shelf.read(opened().id)).toMatchObject({
      title: 'Harbour lights',
      choices: { fixes: [{ text: '8443' }] },
    });
    expect(notices()).toEqual([]);
  });

  it('stays deleted where it is deleted meanwhile', async () => {
    const removed = removeBrought(here.desk, opened().id);
    await expect.poll(titles).toEqual([]);
    letGo();
    await shown;
    expect(titles()).toEqual([]);
    await removed;
    expect(here.store.held.size).toBe(0);
  });
});

it('a document is on its way to the device before it is seen: a page that is left at once has it', async () => {
  const rows = Array.from({ length: 600 }, (_, row) => `keeper,lamp${row},8080\n`);
  let before = '';
  here.desk = slowDesk(async () => {
    before = opened().title;
  });
  const text = `Source,Destination,Port\n${rows.join('')}`;
  await bringSources(here.desk, [{ ...FILE, text }]);
  await showWork(here.desk);
  expect(before).toBe(diego.title);
  expect(opened().title).toBe('harbour');
});

describe('a link', () => {
  async function linkOf(): Promise<string> {
    await bringAndShow();
    typeQuery(here.desk.explorer, 'clerk');
    const { href } = await linkToBrought(here.desk, opened().id, 'https://a.test/x/?doc=y#z');
    return href ?? '';
  }

  it('has the document and the query in it, and opens elsewhere without being kept', async () => {
    const { search, hash, origin } = new URL(await linkOf());
    expect(origin).toBe('https://a.test');
    expect(search).toBe('?q=clerk');
    const there = makeStore();
    const other = makeDesk(async () => there);
    const met = await meetAddress(other, search, hash);
    await openAddress(other.explorer, met.search);
    const shown = other.explorer.store.getState();
    expect(shown.subject.opened.flows).toHaveLength(2);
    expect(shown.text).toBe('clerk');
    expect(shown.brought[0]).toMatchObject({ keptIn: 'link', hash });
    expect(there.held.size).toBe(0);
    await keepBrought(other, shown.subject.opened.id);
    expect(other.explorer.store.getState().brought[0]).toMatchObject({
      keptIn: 'device',
      hash: null,
    });
    expect(there.held.size).toBe(2);
  });

  it('goes on holding what is seen, once something in it is put right', async () => {
    const { hash } = new URL(await linkOf());
    const other = makeDesk(async () => makeStore());
    const met = await meetAddress(other, '', hash);
    await openAddress(other.explorer, met.search);
    const { id } = other.explorer.store.getState().subject.opened;
    await lookInto(other, id);
    await fixCells(other, [{ ...BAD, text: '8443' }]);
    const renewed = other.explorer.store.getState().brought[0]?.hash ?? '';
    expect(renewed).not.toBe(hash);
    const third = makeDesk(async () => makeStore());
    // The address still says the id of the first link, which nobody knows.
    const again = await meetAddress(third, `?doc=${id}`, renewed);
    await openAddress(third.explorer, again.search);
    expect(third.explorer.store.getState().subject.opened.flows).toHaveLength(3);
  });

  it('that is broken says so, and opens what else the address names', async () => {
    const met = await meetAddress(here.desk, '?doc=tap', '#brought=1.broken');
    expect(met).toEqual({ search: '?doc=tap', notices: [] });
    const alone = await meetAddress(here.desk, '', '#brought=1.broken');
    expect(alone.notices.join()).toMatch(/cut or changed/);
  });
});

/** What is read of it is there. */
async function settled(other: Desk): Promise<void> {
  await expect.poll(() => other.store.getState().work?.read ?? null).not.toBeNull();
}

/** The chart of what was brought is there. */
async function seen(): Promise<void> {
  await expect.poll(() => opened().title).toBe('harbour');
}

/** A desk whose device waits before it writes anything. */
function slowDesk(wait: () => Promise<void>): Desk {
  const { store } = here;
  return makeDesk(async () => ({
    ...store,
    change: async (name, decide) => {
      await wait();
      await store.change(name, decide);
    },
  }));
}
