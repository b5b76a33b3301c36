/** Which of the sheets is open, one at most, and where the focus goes when it is closed. */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusedIn, giveFocusBack } from '../keepFocus.ts';

export type Opened = 'palette' | 'keys' | 'query-help' | 'share' | 'take';

export interface OpenedSheet {
  readonly opened: Opened | null;
  readonly open: (what: Opened) => void;
  /** Closes it at once; `next` finds the focus where it was before. */
  readonly close: (next?: () => void) => void;
}

export function useOpened(root: HTMLElement | null): OpenedSheet {
  const [opened, setOpened] = useState<Opened | null>(null);
  const origin = useRef<Element | null>(null);
  return {
    opened,
    open: (what) => {
      origin.current = focusedIn(root);
      setOpened(what);
    },
    close: (next) => {
      flushSync(() => setOpened(null));
      // A dialog gives the focus back in its own way, and only to what it knows.
      queueMicrotask(() => {
        giveFocusBack(root, origin.current);
        next?.();
      });
    },
  };
}
