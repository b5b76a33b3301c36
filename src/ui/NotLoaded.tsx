/** Stands in for a menu or a sheet that could not be loaded: says so among the notices, and closes it. */
import { useEffect } from 'react';
import { addNotice } from '../state/viewActions.ts';
import { useExplorer } from './ExplorerContext.tsx';

export interface Closable {
  readonly onClose: () => void;
}

export function NotLoaded({ onClose }: Closable) {
  const explorer = useExplorer();
  useEffect(() => {
    addNotice(explorer, 'This part of the page could not be loaded. Reload the page to have it.');
    onClose();
    // Once: whatever else changes, it is not there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return null;
}
