/**
 * Popups are drawn in the explorer's own root element, not in the page's body: there they find its
 * colours, and two explorers on one page keep theirs apart. The context holds a store and not the element:
 * a context that changes while the page comes alive would make it throw away what was written beforehand.
 */
import { createContext, use } from 'react';
import { useStore } from 'zustand/react';
import { createStore } from 'zustand/vanilla';

interface PortalRoot {
  readonly element: HTMLElement | null;
}

const NOWHERE = createPortalRoot();

export const PortalRootContext = createContext(NOWHERE);

export function createPortalRoot() {
  return createStore<PortalRoot>(() => ({ element: null }));
}

export function usePortalRoot(): HTMLElement | null {
  return useStore(use(PortalRootContext), ({ element }) => element);
}
