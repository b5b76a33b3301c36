/**
 * Keeps the focus in a panel whose contents change: where what had it is taken away, the panel itself has
 * it, and whoever works by keyboard goes on from there and not from the top of the page.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';

export function useHeldFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    let inside = false;
    const enter = () => {
      inside = true;
    };
    // Some browsers say so too where an element is taken away; a moment later it is seen to be gone.
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node) inside = element.contains(relatedTarget);
      else {
        setTimeout(() => {
          if (target instanceof Node && target.isConnected) inside = false;
        });
      }
    };
    const observer = new MutationObserver(() => {
      if (inside && element.ownerDocument.activeElement === element.ownerDocument.body) {
        element.focus();
      }
    });
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    observer.observe(element, { childList: true, subtree: true });
    if (element.contains(element.ownerDocument.activeElement)) inside = true;
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [panel]);
}
