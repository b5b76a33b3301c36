import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../core/import/choices.ts';
import { documentId } from '../core/model/ids.ts';
import type { BroughtRecord } from './brought.ts';
import { createShelf } from './broughtShelf.ts';
import { makeStore } from './broughtStoreFixture.ts';

const record = (id: string, title = id): BroughtRecord => ({
  id: documentId(id),
  title,
  sources: [{ name: 'a.csv', text: title, format: null }],
  choices: NO_CHOICES,
});

function setUp() {
  const store = makeStore();
  let time = 0;
  const clock = () => {
    time += 1;
    return time;
  };
  const shelfOf = () => createShelf(async () => store, clock);
  return { store, shelf: shelfOf(), other: shelfOf() };
}

describe('the shelf', () => {
  it('keeps what is put there, and lists it in the order in which it came', async () => {
    const { shelf } = setUp();
    expect(await shelf.write(record('b'), null)).toEqual({ kind: 'kept', revision: 1 });
    await shelf.write(record('a'), null);
    await shelf.write(record('b', 'B'), 1);
    expect((await shelf.list()).map(({ id, title, revision }) => [id, title, revision])).toEqual([
      ['b', 'B', 2],
      ['a', 'a', 1],
    ]);
    expect(await shelf.read(documentId('b'))).toEqual(record('b', 'B'));
    await shelf.remove(documentId('b'));
    expect(await shelf.read(documentId('b'))).toBeNull();
    expect((await shelf.list()).map(({ id }) => id)).toEqual(['a']);
  });

  it('writes nothing over that another page has written since', async () => {
    const { shelf, other } = setUp();
    await shelf.write(record('a', 'first'), null);
    await other.write(record('a', 'theirs'), 1);
    expect(await shelf.write(record('a', 'mine'), 1)).toMatchObject({
      kind: 'conflict',
      stands: { title: 'theirs', revision: 2 },
    });
    expect((await shelf.read(documentId('a')))?.title).toBe('theirs');
  });

  it('does not bring back what another page has deleted', async () => {
    const { shelf, other } = setUp();
    await shelf.write(record('a'), null);
    await other.remove(documentId('a'));
    expect(await shelf.write(record('a', 'mine'), 1)).toEqual({ kind: 'conflict', stands: null });
    expect(await shelf.list()).toEqual([]);
  });

  it('keeps what is chosen for a shape, the latest last, and forgets what is taken back', async () => {
    const { shelf, other } = setUp();
    const mapping = { kind: 'flows', columns: ['source'] } as const;
    await shelf.remember('one', mapping);
    await shelf.remember('__proto__', mapping);
    await shelf.remember('one', { ...mapping, kind: null });
    expect(await other.mappings()).toEqual([
      ['__proto__', mapping],
      ['one', { ...mapping, kind: null }],
    ]);
    await other.remember('one', null);
    expect((await shelf.mappings()).map(([shape]) => shape)).toEqual(['__proto__']);
  });

  it('keeps no more shapes than anyone has, and lets the oldest go', async () => {
    const { shelf, store } = setUp();
    for (let shape = 0; shape < 305; shape += 1) {
      await shelf.remember(String(shape), { kind: null, columns: ['port'] });
    }
    const mappings = await shelf.mappings();
    expect(mappings).toHaveLength(300);
    expect(mappings[0]?.[0]).toBe('5');
    expect(store.held.size).toBe(300);
  });

  it('takes whatever else stands there for nothing', async () => {
    const { shelf, store } = setUp();
    store.held.set('about/x', { id: 7 });
    store.held.set('about/y', 'text');
    store.held.set('tables/z', { title: 'no sources' });
    store.held.set('mapping/m', { mapping: { columns: 'x' }, at: 1 });
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.read(documentId('z'))).toBeNull();
    expect(await shelf.mappings()).toEqual([]);
  });
});

describe('a device that refuses', () => {
  it('has nothing and keeps nothing, and breaks nothing', async () => {
    const shelf = createShelf(
      () => Promise.reject(new Error('insecure')),
      () => 0,
    );
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.mappings()).toEqual([]);
    expect(await shelf.read(documentId('a'))).toBeNull();
    expect(await shelf.write(record('a'), null)).toEqual({ kind: 'refused' });
    await shelf.remove(documentId('a'));
    await shelf.remember('s', null);
  });

  it('because it is full says so, too', async () => {
    const store = makeStore();
    const full = { ...store, change: () => Promise.reject(new Error('quota')) };
    const shelf = createShelf(
      async () => full,
      () => 0,
    );
    expect(await shelf.write(record('a'), null)).toEqual({ kind: 'refused' });
  });
});
