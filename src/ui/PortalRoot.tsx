/**
 * Popups are drawn in the explorer's own root element, not in the page's body: there they find its
 * colours, and two explorers on one page keep theirs apart.
 */
import { createContext, use } from 'react';

export const PortalRootContext = createContext<HTMLElement | null>(null);

export function usePortalRoot(): HTMLElement | null {
  return use(PortalRootContext);
}
