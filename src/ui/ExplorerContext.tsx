/** Hands the explorer down the tree, and lets a component read just what it shows. */
import { createContext, use } from 'react';
import { useStore } from 'zustand/react';
import type { Explorer, ExplorerState } from '../state/explorer.ts';

export const ExplorerContext = createContext<Explorer | null>(null);

/** @throws Error outside of an `ExplorerContext`. */
export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext);
  if (explorer === null) throw new Error('useExplorer stands outside of an ExplorerContext');
  return explorer;
}

/** @param selector a module constant, or one that returns primitives: its result is compared. */
export function useExplorerState<Value>(selector: (state: ExplorerState) => Value): Value {
  return useStore(useExplorer().store, selector);
}
