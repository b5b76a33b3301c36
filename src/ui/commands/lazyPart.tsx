/** A part of the interface that is loaded when it is first wanted, and closes itself where it cannot be. */
import { lazy, useEffect } from 'react';
import type { ComponentType } from 'react';
import { addNotice } from '../../state/viewActions.ts';
import { useExplorer } from '../ExplorerContext.tsx';

interface Closable {
  readonly onClose: () => void;
}

/** @param load may reject: a page that was left open may ask for files that are gone by now. */
export function lazyPart<Props extends Closable>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: NotLoaded }),
    ),
  );
}

function NotLoaded({ onClose }: Closable) {
  const explorer = useExplorer();
  useEffect(() => {
    addNotice(explorer, 'This part of the page could not be loaded. Reload the page to have it.');
    onClose();
    // Once: whatever else changes, it is not there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return null;
}
