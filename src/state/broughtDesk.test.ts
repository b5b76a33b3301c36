/** What is brought: read, put right, and a document once it is shown. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import { addressOf } from './addressActions.ts';
import { chooseKind, chooseRole, fixCells, undoChoice, unfixCell } from './broughtChoices.ts';
import type { Desk, ReadOutcome } from './broughtDesk.ts';
import { listBrought, recallMappings } from './broughtList.ts';
import { lookInto } from './broughtOpening.ts';
import { bringSources, cancelReading, leaveSourceOut, TYPED } from './broughtReading.ts';
import {
  BAD,
  bringAndShow,
  FILE,
  here,
  makeDesk,
  layOut,
  opened,
  state,
  TABLE,
  table,
  tables,
  titles,
  work,
} from './deskFixture.ts';
import { loadAll } from './loadedFixture.ts';
import { typeQuery } from './queryActions.ts';

beforeAll(loadAll);
beforeEach(() => layOut([diego, tap]));

describe('what is brought', () => {
  it('is read, and is a draft until it is shown: nothing is kept of it', async () => {
    await bringSources(here.desk, [FILE]);
    expect(table()).toMatchObject({ charted: 2, waiting: 1 });
    expect(work().id).toBeNull();
    expect(here.store.held.size).toBe(0);
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
    await bringSources(here.desk, [FILE]);
    await bringSources(here.desk, [other]);
    expect(tables().document?.flows).toHaveLength(3);
    await leaveSourceOut(here.desk, 'harbour.csv');
    expect(tables().document?.flows).toHaveLength(1);
    await leaveSourceOut(here.desk, 'b.csv');
    expect(here.desk.store.getState().work).toBeNull();
  });

  it('tells files of one name apart, and lets what is typed take the place of what was', async () => {
    await bringSources(here.desk, [FILE, FILE]);
    expect(work().sources.map(({ name }) => name)).toEqual(['harbour.csv', 'harbour (2).csv']);
    await bringSources(here.desk, [{ name: TYPED, text: TABLE, format: null }]);
    await bringSources(here.desk, [
      { name: TYPED, text: TABLE.replace('8o80', '8443'), format: null },
    ]);
    expect(work().sources.map(({ name }) => name)).toEqual([
      'harbour.csv',
      'harbour (2).csv',
      TYPED,
    ]);
    expect(tables().tables.map(({ waiting }) => waiting)).toEqual([1, 1, 0]);
  });

  it('leaves what was read before where the next reading is cancelled or fails', async () => {
    await bringSources(here.desk, [FILE]);
    const never = makeDesk(
      async () => here.store,
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
      async () => here.store,
      async () => ({ kind: 'failed', message: 'out of memory' }),
    );
    await bringSources(failing, [FILE]);
    expect(failing.store.getState().work).toMatchObject({ failure: 'out of memory', read: null });
  });
});

it('more rows than a page can hold are not read to their end, and it is said how many there are', async () => {
  let cancelled = false;
  const large = makeDesk(
    async () => here.store,
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
    await bringSources(here.desk, [FILE]);
    await fixCells(here.desk, [{ ...BAD, text: '8443' }]);
    expect(table()).toMatchObject({ charted: 3, waiting: 0 });
    await fixCells(here.desk, [{ ...BAD, text: '9443' }]);
    expect(work().choices.fixes).toEqual([{ ...BAD, text: '9443' }]);
    await undoChoice(here.desk);
    expect(work().choices.fixes).toEqual([{ ...BAD, text: '8443' }]);
    await unfixCell(here.desk, BAD);
    expect(table()).toMatchObject({ charted: 2, waiting: 1 });
  });

  it('changes the chart of an open document and what is kept of it, and leaves the query', async () => {
    await bringAndShow();
    typeQuery(here.desk.explorer, 'clerk');
    await lookInto(here.desk, opened().id);
    await fixCells(here.desk, [{ ...BAD, text: '8443' }]);
    expect(opened().flows).toHaveLength(3);
    expect(state().text).toBe('clerk');
    expect(state().reading.selection.flows.size).toBe(2);
    const later = makeDesk(async () => here.store);
    await listBrought(later);
    const [kept] = later.explorer.store.getState().brought;
    expect((await kept?.part.load())?.flows).toHaveLength(3);
  });

  it('is where it says that it is: the rows of a problem are found with their cells', async () => {
    await bringSources(here.desk, [FILE]);
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
    await bringSources(here.desk, [ODD]);
    await chooseKind(here.desk, table(), 'flows');
    await chooseRole(here.desk, table(), 0, 'source');
    await chooseRole(here.desk, table(), 1, 'destination');
    await chooseRole(here.desk, table(), 2, 'port');
    expect(table()).toMatchObject({ charted: 2, mapping: { kind: 'flows' } });
    const later = makeDesk(async () => here.store);
    await recallMappings(later);
    await bringSources(later, [{ ...ODD, name: 'later.csv' }, FILE]);
    const choices = later.store.getState().work?.choices;
    expect(later.store.getState().work?.read?.tables.document?.flows).toHaveLength(4);
    // Of what is remembered only what is used becomes part of the document.
    expect(Object.keys(choices?.mappings ?? {})).toEqual([table().shape]);
  });

  it('is forgotten where it is undone', async () => {
    await bringSources(here.desk, [ODD]);
    await chooseKind(here.desk, table(), 'set-aside');
    expect(here.desk.remembered.size).toBe(1);
    await undoChoice(here.desk);
    expect(here.desk.remembered.size).toBe(0);
    await Promise.resolve();
    expect(await here.desk.shelf.mappings()).toEqual([]);
  });
});
