/** The browser's storage for what is large. It is loaded when it is first needed. */
import type { Device } from './worker/keepTidy.ts';

/**
 * Rejects where the browser refuses, and in a frame: somebody else's page keeps nothing on their
 * reader's device.
 */
export async function openDevice(): Promise<Device> {
  if (window.top !== window) throw new Error('a frame keeps nothing on its reader’s device');
  const { createStore, delMany, get, keys, set } = await import('idb-keyval');
  const store = createStore('portolan', 'drawings');
  return {
    names: () => keys<string>(store),
    get: (name) => get<unknown>(name, store),
    set: (name, value) => set(name, value, store),
    remove: (names) => delMany([...names], store),
  };
}
