import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { whenStore } from './whenStore.ts';

interface State {
  readonly part: string | null;
}

const create = (part: string | null) => createStore<State>(() => ({ part }));

describe('waiting for what a store does not hold yet', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives what is there', async () => {
    expect(await whenStore(create('here'), ({ part }) => part)).toBe('here');
  });

  it('gives the first that comes, and listens no longer', async () => {
    const store = create(null);
    const find = vi.fn<(state: State) => string | null>(({ part }) => part);
    const found = whenStore(store, find);
    store.setState({ part: null });
    store.setState({ part: 'first' });
    const asked = find.mock.calls.length;
    store.setState({ part: 'second' });
    expect(await found).toBe('first');
    expect(find).toHaveBeenCalledTimes(asked);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives nothing after ten seconds, and listens no longer', async () => {
    const store = create(null);
    const find = vi.fn<(state: State) => string | null>(({ part }) => part);
    const settled = vi.fn<(found: string | null) => void>();
    const found = whenStore(store, find).then(settled);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await found;
    expect(settled).toHaveBeenCalledExactlyOnceWith(null);
    const asked = find.mock.calls.length;
    store.setState({ part: 'late' });
    expect(find).toHaveBeenCalledTimes(asked);
  });
});
