/** The browser's storage for what a reader brings, apart from that for drawings, which may be thrown away. */
import type { BroughtStore } from './state/broughtShelf.ts';

/**
 * Rejects where the browser refuses, and in a frame: somebody else's page keeps nothing on their
 * reader's device.
 */
export async function openShelf(): Promise<BroughtStore> {
  if (window.top !== window) throw new Error('a frame keeps nothing on its reader’s device');
  const { createStore, delMany, getMany, keys, promisifyRequest } = await import('idb-keyval');
  const store = createStore('portolan-brought', 'tables');
  // A browser that refuses does so when it is first asked.
  await keys(store);
  return {
    names: () => keys<string>(store),
    get: (names) => getMany<unknown>([...names], store),
    remove: (names) => delMany([...names], store),
    change: (name, decide) =>
      store('readwrite', async (shelf) => {
        const stands: unknown = await promisifyRequest<unknown>(shelf.get(name));
        for (const [key, value] of decide(stands) ?? []) shelf.put(value, key);
        await promisifyRequest(shelf.transaction);
      }),
  };
}
