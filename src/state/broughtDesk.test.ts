import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import { readSources } from '../core/import/readSources.ts';
import { summariseImport } from '../core/import/tableSummary.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import { addressOf, openAddress } from './addressActions.ts';
import { createDesk } from './broughtDesk.ts';
import type { Desk, ReadOutcome, TableReader } from './broughtDesk.ts';
import {
  keepBrought,
  removeBrought,
  renameBrought,
  restoreBrought,
  showWork,
} from './broughtKeeping.ts';
import { listBrought, recallMappings } from './broughtList.ts';
import { linkToBrought, lookInto, meetAddress } from './broughtOpening.ts';
import {
  chooseKind,
  chooseRole,
  fixCells,
  nameTables,
  undoChoice,
  unfixCell,
} from './broughtChoices.ts';
import { TYPED, bringSources, cancelReading, leaveSourceOut } from './broughtReading.ts';
import { createShelf } from './broughtShelf.ts';
import type { BroughtStore } from './broughtShelf.ts';
import { makeStore } from './broughtStoreFixture.ts';
import { createExplorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { typeQuery } from './queryActions.ts';
import { compareWith } from './subjectActions.ts';

beforeAll(loadAll);

const TABLE = 'Source,Destination,Port\nkeeper,lamp,8080\nclerk,ledger,5432\nclerk,keeper,8o80\n';
const FILE = { name: 'harbour.csv', text: TABLE, format: null };
const BAD = { file: 'harbour.csv', table: 0, row: 2, column: 2 };

const read: TableReader['read'] = async (files, choices, onProgress): Promise<ReadOutcome> => ({
  kind: 'done',
  read: summariseImport(readSources(files, choices, onProgress)),
});

let marks = 0;

function makeDesk(open: () => Promise<BroughtStore>, reading = read): Desk {
  const explorer = createExplorer(
    libraryOf([diego, tap]),
    () => new Promise<Arrangement>(() => undefined),
  );
  return createDesk({
    explorer,
    shelf: createShelf(open, () => 1),
    reader: { read: reading, cancel: () => undefined, end: () => undefined },
    readApart: read,
    newMark: () => {
      marks += 1;
      return `mark${marks}`;
    },
    tellOthers: () => undefined,
  });
}

let store: ReturnType<typeof makeStore>;
let desk: Desk;

const work = () => {
  const lying = desk.store.getState().work;
  if (lying === null) throw new Error('nothing lies on the desk');
  return lying;
};
const tables = () => work().read?.tables ?? { document: null, tables: [], problems: [] };
const table = () => {
  const [first] = tables().tables;
  if (first === undefined) throw new Error('no table was found');
  return first;
};
const state = () => desk.explorer.store.getState();
const opened = () => state().subject.opened;
const titles = () => state().brought.map(({ title }) => title);
const notices = () => state().notices.map(({ message }) => message);

/** Brings the table, shows it, and looks into it again. */
async function bringAndShow(): Promise<void> {
  await bringSources(desk, [FILE]);
  await showWork(desk);
}

beforeEach(() => {
  store = makeStore();
  desk = makeDesk(async () => store);
});

describe('what is brought', () => {
  it('is read, and is a draft until it is shown: nothing is kept of it', async () => {
    await bringSources(desk, [FILE]);
    expect(table()).toMatchObject({ charted: 2, waiting: 1 });
    expect(work().id).toBeNull();
    expect(store.held.size).toBe(0);
    expect(opened()).toBe(diego);
  });

  it('is a document like the others once it is shown, and kept', async () => {
    await bringAndShow();
    expect(opened()).toMatchObject({
      title: 'harbour',
      id: expect.stringMatching(/^harbour-mark/),
    });
    expect(opened().flows).toHaveLength(2);
    expect(titles()).toEqual(['harbour']);
    expect(state().brought[0]?.keptIn).toBe('device');
    expect(addressOf(state())).toBe(`?doc=${opened().id}`);
    expect(state().panel).toBeNull();
  });

  it('makes one platform of several files, and any of them can be left out', async () => {
    const other = {
      name: 'b.csv',
      text: 'Source,Destination,Port\nship,keeper,4000\n',
      format: null,
    };
    await bringSources(desk, [FILE]);
    await bringSources(desk, [other]);
    expect(tables().document?.flows).toHaveLength(3);
    await leaveSourceOut(desk, 'harbour.csv');
    expect(tables().document?.flows).toHaveLength(1);
    await leaveSourceOut(desk, 'b.csv');
    expect(desk.store.getState().work).toBeNull();
  });

  it('tells files of one name apart, and lets what is typed take the place of what was', async () => {
    await bringSources(desk, [FILE, FILE]);
    expect(work().sources.map(({ name }) => name)).toEqual(['harbour.csv', 'harbour (2).csv']);
    await bringSources(desk, [{ name: TYPED, text: TABLE, format: null }]);
    await bringSources(desk, [{ name: TYPED, text: TABLE.replace('8o80', '8443'), format: null }]);
    expect(work().sources.map(({ name }) => name)).toEqual([
      'harbour.csv',
      'harbour (2).csv',
      TYPED,
    ]);
    expect(tables().tables.map(({ waiting }) => waiting)).toEqual([1, 1, 0]);
  });

  it('leaves what was read before where the next reading is cancelled or fails', async () => {
    await bringSources(desk, [FILE]);
    const never = makeDesk(
      async () => store,
      () => new Promise<ReadOutcome>(() => undefined),
    );
    never.store.setState({ work: work() });
    void fixCells(never, [{ ...BAD, text: '1' }]);
    expect(never.store.getState().work?.progress).not.toBeNull();
    cancelReading(never);
    expect(never.store.getState().work).toMatchObject({
      progress: null,
      choices: { fixes: [] },
      read: { tables: { tables: [{ charted: 2 }] } },
    });
    const failing = makeDesk(
      async () => store,
      async () => ({ kind: 'failed', message: 'out of memory' }),
    );
    await bringSources(failing, [FILE]);
    expect(failing.store.getState().work).toMatchObject({ failure: 'out of memory', read: null });
  });
});

it('more rows than a page can hold are not read to their end, and it is said how many there are', async () => {
  let cancelled = false;
  const large = makeDesk(
    async () => store,
    async (_files, _choices, onProgress) => {
      onProgress?.(0, 250_000);
      return cancelled ? { kind: 'superseded' } : { kind: 'failed', message: 'went on' };
    },
  );
  const cancelling: Desk = {
    ...large,
    reader: {
      ...large.reader,
      cancel: () => {
        cancelled = true;
      },
    },
  };
  await bringSources(cancelling, [FILE]);
  expect(cancelling.store.getState().work).toMatchObject({
    progress: null,
    failure: expect.stringContaining('250,000 rows'),
  });
});

describe('a cell that is put right', () => {
  it('charts its row, and can be undone and put back', async () => {
    await bringSources(desk, [FILE]);
    await fixCells(desk, [{ ...BAD, text: '8443' }]);
    expect(table()).toMatchObject({ charted: 3, waiting: 0 });
    await fixCells(desk, [{ ...BAD, text: '9443' }]);
    expect(work().choices.fixes).toEqual([{ ...BAD, text: '9443' }]);
    await undoChoice(desk);
    expect(work().choices.fixes).toEqual([{ ...BAD, text: '8443' }]);
    await unfixCell(desk, BAD);
    expect(table()).toMatchObject({ charted: 2, waiting: 1 });
  });

  it('changes the chart of an open document and what is kept of it, and leaves the query', async () => {
    await bringAndShow();
    typeQuery(desk.explorer, 'clerk');
    await lookInto(desk, opened().id);
    await fixCells(desk, [{ ...BAD, text: '8443' }]);
    expect(opened().flows).toHaveLength(3);
    expect(state().text).toBe('clerk');
    expect(state().reading.selection.flows.size).toBe(2);
    const later = makeDesk(async () => store);
    await listBrought(later);
    const [kept] = later.explorer.store.getState().brought;
    expect((await kept?.part.load())?.flows).toHaveLength(3);
  });

  it('is where it says that it is: the rows of a problem are found with their cells', async () => {
    await bringSources(desk, [FILE]);
    expect(table().doubted).toEqual([
      expect.objectContaining({ row: 2, cells: ['clerk', 'keeper', '8o80'], standing: 'waits' }),
    ]);
    expect(tables().problems[0]).toMatchObject({ column: 2, entry: table().doubted[0]?.entry });
  });
});

describe('what is chosen for a column', () => {
  const ODD = {
    name: 'odd.csv',
    text: 'Foo,Bar,Baz\nkeeper,lamp,8080\nclerk,ledger,5432\n',
    format: null,
  };

  it('holds at once, and for later tables of that shape, on this page and on the next', async () => {
    await bringSources(desk, [ODD]);
    await chooseKind(desk, table(), 'flows');
    await chooseRole(desk, table(), 0, 'source');
    await chooseRole(desk, table(), 1, 'destination');
    await chooseRole(desk, table(), 2, 'port');
    expect(table()).toMatchObject({ charted: 2, mapping: { kind: 'flows' } });
    const later = makeDesk(async () => store);
    await recallMappings(later);
    await bringSources(later, [{ ...ODD, name: 'later.csv' }, FILE]);
    const choices = later.store.getState().work?.choices;
    expect(later.store.getState().work?.read?.tables.document?.flows).toHaveLength(4);
    // Of what is remembered only what is used becomes part of the document.
    expect(Object.keys(choices?.mappings ?? {})).toEqual([table().shape]);
  });

  it('is forgotten where it is undone', async () => {
    await bringSources(desk, [ODD]);
    await chooseKind(desk, table(), 'set-aside');
    expect(desk.remembered.size).toBe(1);
    await undoChoice(desk);
    expect(desk.remembered.size).toBe(0);
    await Promise.resolve();
    expect(await desk.shelf.mappings()).toEqual([]);
  });
});

describe('a document that was brought', () => {
  it('has the name that it is given, before it is shown and after', async () => {
    await bringSources(desk, [FILE]);
    await nameTables(desk, '  Lights of\nthe harbour ');
    await showWork(desk);
    expect(opened().title).toBe('Lights of the harbour');
    await renameBrought(desk, opened().id, 'Harbour lights');
    expect(opened().title).toBe('Harbour lights');
    expect(titles()).toEqual(['Harbour lights']);
    expect((await desk.shelf.list()).map(({ title }) => title)).toEqual(['Harbour lights']);
  });

  it('keeps its new name when something before it is undone', async () => {
    await bringAndShow();
    const { id } = opened();
    await lookInto(desk, id);
    await fixCells(desk, [{ ...BAD, text: '8443' }]);
    await renameBrought(desk, id, 'Lights');
    await undoChoice(desk);
    expect(opened()).toMatchObject({ title: 'Lights', flows: { length: 2 } });
  });

  it('is gone once it is deleted, its queries too, and can be had back', async () => {
    await bringAndShow();
    const { id } = opened();
    desk.explorer.store.setState({ saved: { recent: [{ document: id, text: 'x' }], pinned: [] } });
    await removeBrought(desk, id);
    expect(opened()).toBe(diego);
    expect(state().brought).toEqual([]);
    expect(state().saved.recent).toEqual([]);
    expect(store.held.size).toBe(0);
    await restoreBrought(desk);
    expect(titles()).toEqual(['harbour']);
    expect((await desk.shelf.list()).map((entry) => entry.id)).toEqual([id]);
  });

  it('can be compared with one of the site', async () => {
    await bringAndShow();
    compareWith(desk.explorer, diego);
    await Promise.resolve();
    expect(state().comparison?.flows.size).toBe(2 + diego.flows.length);
  });

  it('is kept beside what another tab made of it meanwhile', async () => {
    await bringAndShow();
    const other = makeDesk(async () => store);
    await listBrought(other);
    await lookInto(other, opened().id);
    await settled(other);
    await lookInto(desk, opened().id);
    await fixCells(desk, [{ ...BAD, text: '8443' }]);
    await fixCells(other, [{ ...BAD, text: '9443' }]);
    expect(other.explorer.store.getState().brought.map(({ title }) => title)).toContain(
      'harbour (2)',
    );
    expect((await other.shelf.list()).map(({ title }) => title)).toEqual([
      'harbour',
      'harbour (2)',
    ]);
    expect((await desk.shelf.read(opened().id))?.choices.fixes[0]?.text).toBe('8443');
  });

  it('is written once after the other, however fast it changes', async () => {
    await bringAndShow();
    await lookInto(desk, opened().id);
    await Promise.all(
      ['1', '2', '3'].map((text) => fixCells(desk, [{ ...BAD, text: `844${text}` }])),
    );
    expect(titles()).toEqual(['harbour']);
    expect((await desk.shelf.read(opened().id))?.choices.fixes[0]?.text).toBe('8443');
  });

  it('stays open where nothing can be kept, which is said', async () => {
    desk = makeDesk(() => Promise.reject(new Error('insecure')));
    await bringAndShow();
    expect(opened().title).toBe('harbour');
    expect(state().brought[0]?.keptIn).toBe('page');
    expect(notices().join()).toMatch(/keeps nothing/);
  });
});

describe('a link', () => {
  async function linkOf(): Promise<string> {
    await bringAndShow();
    typeQuery(desk.explorer, 'clerk');
    const { href } = await linkToBrought(desk, opened().id, 'https://a.test/x/?doc=y#z');
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
    const met = await meetAddress(desk, '?doc=tap', '#brought=1.broken');
    expect(met).toEqual({ search: '?doc=tap', notices: [] });
    const alone = await meetAddress(desk, '', '#brought=1.broken');
    expect(alone.notices.join()).toMatch(/cut or changed/);
  });
});

/** What is read of it is there. */
async function settled(other: Desk): Promise<void> {
  await expect.poll(() => other.store.getState().work?.read ?? null).not.toBeNull();
}
