/** Hands the desk, once it is there, down the tree of the panel. */
import { createContext, use } from 'react';
import { useStore } from 'zustand/react';
import type { Desk, DeskState } from '../../../state/broughtDesk.ts';

export const OpenDeskContext = createContext<Desk | null>(null);

/** @throws Error outside of an `OpenDeskContext`. */
export function useDesk(): Desk {
  const desk = use(OpenDeskContext);
  if (desk === null) throw new Error('useDesk stands outside of an OpenDeskContext');
  return desk;
}

/** @param selector a module constant, or one that returns primitives: its result is compared. */
export function useDeskState<Value>(selector: (state: DeskState) => Value): Value {
  return useStore(useDesk().store, selector);
}
