/** Hands the desk down the tree, which is loaded when it is first wanted. */
import { createContext, use } from 'react';
import type { Desk } from '../state/broughtDesk.ts';
import type { Part } from '../state/library.ts';

/** `null` where nothing can be brought, as while a page is written beforehand. */
export const DeskPart = createContext<Part<Desk> | null>(null);

export function useDeskPart(): Part<Desk> | null {
  return use(DeskPart);
}
