import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Drawing } from '../core/layout/drawing.ts';
import { keepOnDevice } from './keepOnDevice.ts';
import { MOST_ON_DEVICE, USES } from './keepTidy.ts';
import type { Device } from './keepTidy.ts';

const drawing: Drawing = { width: 7, height: 1, groups: [], cards: [], flows: [] };
const key = (name: string) => ({ name, check: `${name}!` });

/** What a device keeps outlives the page; all else begins anew with each visit. */
function visit(kept: Map<string, unknown>, broken: Partial<Device> = {}) {
  const idle: (() => void)[] = [];
  const asked: string[] = [];
  const device: Device = {
    names: async () => [...kept.keys()],
    get: async (name) => {
      asked.push(name);
      return structuredClone(kept.get(name));
    },
    set: async (name, value) => void kept.set(name, structuredClone(value)),
    remove: async (names) => names.forEach((name) => kept.delete(name)),
    ...broken,
  };
  const open = vi.fn<() => Promise<Device>>(async () => device);
  let time = Date.now();
  const now = () => (time += 1);
  const shelf = keepOnDevice({ open, whenIdle: (act) => void idle.push(act), now });
  /** Until the page has nothing left to do. */
  const rest = async () => {
    while (idle.length > 0) {
      for (const act of idle.splice(0)) act();
      await vi.advanceTimersByTimeAsync(0);
    }
  };
  return { shelf, open, asked, rest };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a device', () => {
  it('gives on the next visit what it was given on this, and writes only when there is time', async () => {
    const kept = new Map<string, unknown>();
    const first = visit(kept);
    first.shelf.write(key('a'), drawing);
    expect(first.open).not.toHaveBeenCalled();
    await first.rest();
    expect(await visit(kept).shelf.read(key('a'))).toEqual(drawing);
  });

  it('gives nothing to another that has the same name by chance', async () => {
    const kept = new Map([['a', { check: 'other', drawing }]]);
    expect(await visit(kept).shelf.read(key('a'))).toBeNull();
  });

  it('is not asked for what it does not have', async () => {
    const { shelf, asked } = visit(new Map([['a', { check: 'a!', drawing }]]));
    expect(await shelf.read(key('b'))).toBeNull();
    expect(asked).toEqual([]);
  });

  it('keeps what was used last, over several visits', async () => {
    const kept = new Map<string, unknown>();
    const first = visit(kept);
    for (let one = 0; one < MOST_ON_DEVICE; one += 1) first.shelf.write(key(`${one}`), drawing);
    await first.rest();
    vi.setSystemTime(Date.now() + 60_000);
    const second = visit(kept);
    await second.shelf.read(key('0'));
    second.shelf.write(key('new'), drawing);
    await second.rest();
    const there = [...kept.keys()].filter((name) => name !== USES);
    expect(there).toHaveLength(MOST_ON_DEVICE);
    expect(there).toEqual(expect.arrayContaining(['0', 'new']));
    expect(there).not.toContain('1');
  });

  it('removes what nobody wrote down a use of before anything else', async () => {
    const kept = new Map<string, unknown>([['lost', { check: 'lost!', drawing }]]);
    const { shelf, rest } = visit(kept);
    for (let one = 0; one < MOST_ON_DEVICE; one += 1) shelf.write(key(`${one}`), drawing);
    await rest();
    expect(kept.has('lost')).toBe(false);
    expect(kept.has('0')).toBe(true);
  });
});

describe('a device that is none', () => {
  const refuse = () => Promise.reject(new Error('refused'));

  it('has nothing where it cannot be opened, and is not opened again', async () => {
    const { shelf, open, rest } = visit(new Map());
    open.mockImplementation(refuse);
    shelf.write(key('a'), drawing);
    await rest();
    expect(await shelf.read(key('a'))).toBeNull();
    expect(await shelf.read(key('a'))).toBeNull();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('has nothing where it fails at anything', async () => {
    const kept = new Map([['a', { check: 'a!', drawing }]]);
    for (const what of ['names', 'get', 'set', 'remove']) {
      const { shelf, rest } = visit(kept, { [what]: refuse });
      shelf.write(key('b'), drawing);
      await rest();
      const read = await shelf.read(key('a'));
      expect([what, read]).toEqual([what, what === 'names' || what === 'get' ? null : drawing]);
      await rest();
    }
  });

  it('is waited for once only where it does not answer', async () => {
    const { shelf } = visit(new Map([['a', { check: 'a!', drawing }]]), {
      get: () => new Promise(() => {}),
    });
    const first = shelf.read(key('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toBeNull();
    // Without a timer that goes off: the second is not waited for.
    expect(await shelf.read(key('a'))).toBeNull();
  });
});
