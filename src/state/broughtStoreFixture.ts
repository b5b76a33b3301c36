/** A device's storage for tests: as the browser's, it hands out copies, and one thing happens after the other. */
import type { BroughtStore } from './broughtShelf.ts';

export interface HeldStore extends BroughtStore {
  readonly held: Map<string, unknown>;
}

export function makeStore(): HeldStore {
  const held = new Map<string, unknown>();
  return {
    held,
    names: async () => [...held.keys()],
    get: async (names) => names.map((name) => structuredClone(held.get(name))),
    change: async (name, decide) => {
      for (const [key, value] of decide(structuredClone(held.get(name))) ?? []) {
        held.set(key, structuredClone(value));
      }
    },
    remove: async (names) => {
      for (const name of names) held.delete(name);
    },
  };
}
