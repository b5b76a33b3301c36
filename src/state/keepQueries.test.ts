import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import { openAddress, openDocument } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { keepQueries } from './keepQueries.ts';
import { goToQuery, typeQuery } from './queryActions.ts';
import {
  clearRecentQueries,
  clearSavedQueries,
  pinQuery,
  removeSavedQuery,
  unpinQuery,
} from './savedActions.ts';
import { EMPTY_SAVED } from './emptySaved.ts';
import { writeSaved } from './savedQueries.ts';
import type { SavedQuery } from './savedQueries.ts';
import { compareWith } from './subjectActions.ts';

beforeAll(loadAll);

const KEY = 'portolan.queries';

const ask = (text: string, { id: document } = diego): SavedQuery => ({ document, text });

function makeDevice(stands: string | null = null) {
  const held = new Map(stands === null ? [] : [[KEY, stands]]);
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

let explorer: Explorer;
const saved = () => explorer.store.getState().saved;
const texts = () => saved().recent.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  explorer = createExplorer(
    libraryOf([diego, tap]),
    () => new Promise<Arrangement>(() => undefined),
  );
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a query becomes a recent one', () => {
  it('when it has stood for two seconds, and not before', () => {
    keepQueries(explorer, null);
    typeQuery(explorer, 'port:8889');
    vi.advanceTimersByTime(1999);
    expect(saved().recent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(saved().recent).toEqual([ask('port:8889')]);
  });

  it('but not while it is typed, nor where it was taken away before', () => {
    keepQueries(explorer, null);
    for (const text of ['port:8', 'port:88', 'port:888', 'port:8889']) {
      typeQuery(explorer, text);
      vi.advanceTimersByTime(1500);
    }
    typeQuery(explorer, '');
    vi.advanceTimersByTime(10_000);
    expect(texts()).toEqual([]);
  });

  it('when it came with the address, and for the document that is open by then', () => {
    void openAddress(explorer, '?doc=tap&q=port:22');
    keepQueries(explorer, null);
    vi.advanceTimersByTime(2000);
    openDocument(explorer, diego);
    goToQuery(explorer, 'port:22');
    vi.advanceTimersByTime(2000);
    expect(saved().recent).toEqual([ask('port:22'), ask('port:22', tap)]);
  });

  it('anew in another document, though the text is the same', () => {
    void openAddress(explorer, '?doc=diego&q=port:443');
    keepQueries(explorer, null);
    vi.advanceTimersByTime(1500);
    void openAddress(explorer, '?doc=tap&q=port:443');
    vi.advanceTimersByTime(1500);
    expect(saved().recent).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(saved().recent).toEqual([ask('port:443', tap)]);
  });

  it('not where it cannot be read, and not by half: the text that stands or none', () => {
    keepQueries(explorer, null);
    typeQuery(explorer, 'port:8889');
    typeQuery(explorer, 'port:8889 (');
    vi.advanceTimersByTime(5000);
    expect(texts()).toEqual([]);
  });

  it('without the white space around it', () => {
    keepQueries(explorer, null);
    typeQuery(explorer, '  port:8889 ');
    vi.advanceTimersByTime(2000);
    typeQuery(explorer, '   ');
    vi.advanceTimersByTime(2000);
    expect(texts()).toEqual(['port:8889']);
  });

  it('in a comparison where the document by itself answers it, too', () => {
    keepQueries(explorer, null);
    compareWith(explorer, tap);
    expect(explorer.store.getState().text).toBe('change:added,removed,changed');
    vi.advanceTimersByTime(2000);
    typeQuery(explorer, 'Rep→BBS');
    vi.advanceTimersByTime(2000);
    typeQuery(explorer, 'Rep→BBS change:removed');
    vi.advanceTimersByTime(2000);
    expect(texts()).toEqual(['Rep→BBS']);
  });

  it('no more, once keeping has ended', () => {
    const device = makeDevice();
    const end = keepQueries(explorer, device);
    typeQuery(explorer, 'port:8889');
    end();
    vi.advanceTimersByTime(5000);
    pinQuery(explorer, ask('port:443'));
    expect(texts()).toEqual([]);
    expect(device.held.size).toBe(0);
  });
});

describe('the device', () => {
  it('is asked at the start, and told of every change', () => {
    const device = makeDevice(writeSaved({ recent: [ask('uaa')], pinned: [ask('nats')] }));
    keepQueries(explorer, device);
    expect(saved()).toEqual({ recent: [ask('uaa')], pinned: [ask('nats')] });
    typeQuery(explorer, 'port:8889');
    vi.advanceTimersByTime(2000);
    unpinQuery(explorer, ask('nats'));
    pinQuery(explorer, ask('uaa'));
    removeSavedQuery(explorer, ask('port:8889'));
    const expected = { recent: [ask('nats'), ask('uaa')], pinned: [ask('uaa')] };
    expect(saved()).toEqual(expected);
    expect(device.held.get(KEY)).toBe(writeSaved(expected));
  });

  it('gets what was pinned before it was asked, beside what it holds', () => {
    const device = makeDevice(writeSaved({ recent: [], pinned: [ask('nats')] }));
    pinQuery(explorer, ask('uaa'));
    keepQueries(explorer, device);
    const expected = { recent: [], pinned: [ask('nats'), ask('uaa')] };
    expect(saved()).toEqual(expected);
    expect(device.held.get(KEY)).toBe(writeSaved(expected));
  });

  it('is left alone by what changes nothing', () => {
    const device = makeDevice(writeSaved({ recent: [], pinned: [ask('nats')] }));
    keepQueries(explorer, device);
    const setItem = vi.spyOn(device, 'setItem');
    const before = saved();
    pinQuery(explorer, ask('nats'));
    unpinQuery(explorer, ask('uaa'));
    clearRecentQueries(explorer);
    typeQuery(explorer, 'port:8889');
    expect(saved()).toBe(before);
    expect(setItem).not.toHaveBeenCalled();
  });

  it('keeps nothing, not even a name, of what is cleared', () => {
    const device = makeDevice(writeSaved({ recent: [ask('uaa')], pinned: [ask('nats')] }));
    keepQueries(explorer, device);
    clearRecentQueries(explorer);
    expect(device.held.get(KEY)).toBe(writeSaved({ recent: [], pinned: [ask('nats')] }));
    clearSavedQueries(explorer);
    expect(device.held.size).toBe(0);
  });

  it('that refuses to be read and written is no error: the session keeps them', () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    keepQueries(explorer, { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(saved()).toBe(EMPTY_SAVED);
    typeQuery(explorer, 'port:8889');
    vi.advanceTimersByTime(2000);
    pinQuery(explorer, ask('port:443'));
    expect(saved()).toEqual({ recent: [ask('port:8889')], pinned: [ask('port:443')] });
    clearSavedQueries(explorer);
    expect(saved()).toEqual(EMPTY_SAVED);
  });

  it('that is full is no error either, and what it held before stays readable', () => {
    const device = makeDevice(writeSaved({ recent: [], pinned: [ask('nats')] }));
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    keepQueries(explorer, { ...device, setItem: full });
    pinQuery(explorer, ask('uaa'));
    expect(saved().pinned).toEqual([ask('nats'), ask('uaa')]);
    expect(device.held.get(KEY)).toBe(writeSaved({ recent: [], pinned: [ask('nats')] }));
  });
});

describe('two pages on one device', () => {
  let other: Explorer;
  const savedThere = () => other.store.getState().saved;

  /** Tells every page that listens, as the browser tells all but the one that wrote. */
  function makeBrowser() {
    const target = new EventTarget();
    const tell = (key: string | null) =>
      target.dispatchEvent(Object.assign(new Event('storage'), { key }));
    const browser = target as unknown as Pick<Window, 'addEventListener' | 'removeEventListener'>;
    return { browser, tell };
  }

  beforeEach(() => {
    other = createExplorer(
      libraryOf([diego, tap]),
      () => new Promise<Arrangement>(() => undefined),
    );
  });

  it('destroy nothing of what the other has kept', () => {
    const device = makeDevice(writeSaved({ recent: [], pinned: [ask('nats')] }));
    keepQueries(explorer, device);
    keepQueries(other, device);
    pinQuery(other, ask('uaa'));
    unpinQuery(other, ask('nats'));
    typeQuery(explorer, 'port:8889');
    vi.advanceTimersByTime(2000);
    const expected = { recent: [ask('port:8889'), ask('nats')], pinned: [ask('uaa')] };
    expect(device.held.get(KEY)).toBe(writeSaved(expected));
    expect(saved()).toEqual(expected);
  });

  it('show what the other keeps as soon as they are told', () => {
    const device = makeDevice();
    const { browser, tell } = makeBrowser();
    const end = keepQueries(explorer, device, browser);
    keepQueries(other, device);
    pinQuery(other, ask('uaa'));
    expect(saved().pinned).toEqual([]);
    const setItem = vi.spyOn(device, 'setItem');
    tell('of somebody else');
    expect(saved().pinned).toEqual([]);
    tell(KEY);
    expect(saved()).toEqual(savedThere());
    // Two pages that answered each other would never end.
    expect(setItem).not.toHaveBeenCalled();
    device.held.clear();
    tell(null);
    expect(saved()).toEqual(EMPTY_SAVED);
    end();
    pinQuery(other, ask('port:443'));
    tell(KEY);
    expect(saved()).toEqual(EMPTY_SAVED);
  });

  it('keep for the session what a full device refuses, whatever the other writes', () => {
    const device = makeDevice(writeSaved({ recent: [], pinned: [ask('nats')] }));
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    keepQueries(explorer, { ...device, setItem: full });
    keepQueries(other, device);
    pinQuery(explorer, ask('uaa'));
    unpinQuery(other, ask('nats'));
    pinQuery(explorer, ask('port:443'));
    expect(saved().pinned).toEqual([ask('uaa'), ask('port:443')]);
  });
});
