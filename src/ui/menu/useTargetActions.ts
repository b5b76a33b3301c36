/**
 * What the items of a menu do, and when. Copying is done at once, for browsers allow it in a click only;
 * all else waits until the menu is gone and the focus back, so that a panel that opens can take it.
 */
import { useRef } from 'react';
import { useExplorer } from '../ExplorerContext.tsx';
import { holdFocusOnAnswer } from '../keepFocus.ts';
import { useCopy } from '../kit/useCopy.ts';
import { usePortalRoot } from '../PortalRoot.tsx';
import type { Focusable } from './menuPlace.ts';

export interface TargetActions {
  /** How the last copy went, for a moment; empty else. */
  readonly said: string;
  readonly copy: (text: string) => void;
  /** To be done once the menu is closed. */
  readonly act: (action: () => void) => void;
  /** @param origin where the menu was opened; `null` leaves the focus to whoever has it. */
  readonly finish: (origin: Focusable | null) => void;
}

const SAID = { copied: 'Copied', refused: 'Copying was refused' } as const;

export function useTargetActions(): TargetActions {
  const explorer = useExplorer();
  const root = usePortalRoot();
  const [outcome, copy] = useCopy();
  const chosen = useRef<(() => void) | null>(null);
  return {
    said: outcome === null ? '' : SAID[outcome],
    copy: (text) => void copy(text),
    act: (action) => {
      chosen.current = action;
    },
    finish: (origin) => {
      if (origin?.isConnected === true) origin.focus({ preventScroll: true });
      chosen.current?.();
      chosen.current = null;
      holdFocusOnAnswer(explorer, root);
    },
  };
}
