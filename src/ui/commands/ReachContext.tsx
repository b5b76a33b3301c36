/** Hands the reach down the tree: some components offer what they can do, commands and buttons use it. */
import { createContext, use, useEffect } from 'react';
import { offer } from './reach.ts';
import type { Reach } from './reach.ts';

export const ReachContext = createContext<Reach | null>(null);

/** @throws Error outside of a `ReachContext`. */
export function useReach(): Reach {
  const reach = use(ReachContext);
  if (reach === null) throw new Error('useReach stands outside of a ReachContext');
  return reach;
}

/** Offers it for as long as the component is there; `null` offers nothing for now. */
export function useOffer<Name extends keyof Reach>(
  name: Name,
  act: NonNullable<Reach[Name]> | null,
): void {
  const reach = useReach();
  useEffect(() => (act === null ? undefined : offer<Name>(reach, name, act)), [reach, name, act]);
}
