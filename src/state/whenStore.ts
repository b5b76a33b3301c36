/** Waits for what a store does not hold yet, since it is still being loaded, and may never come. */
import type { StoreApi } from 'zustand/vanilla';

/** Longer than this nobody waits for what is still being loaded. */
const LATEST_MS = 10_000;

/**
 * @param find what is waited for, of the store's state; `null` while it is not there.
 * @returns it, as soon as it is there; `null` where it has not come after ten seconds.
 */
export function whenStore<State, Found>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  find: (state: State) => Found | null,
): Promise<Found | null> {
  const now = find(store.getState());
  if (now !== null) return Promise.resolve(now);
  return new Promise((resolve) => {
    const settle = (found: Found | null) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(found);
    };
    const timer = setTimeout(() => settle(null), LATEST_MS);
    const unsubscribe = store.subscribe((state) => {
      const found = find(state);
      if (found !== null) settle(found);
    });
  });
}
