/** The explorer as all there is on a page, which was written beforehand and comes alive here. */
import { StrictMode, useEffect } from 'react';
import type { Desk } from '../state/broughtDesk.ts';
import type { Explorer } from '../state/explorer.ts';
import type { Part } from '../state/library.ts';
import { App } from './App.tsx';

interface PageProps {
  readonly explorer: Explorer;
  readonly desk?: Part<Desk>;
  /** Called once all of it is on screen and listens. */
  readonly onAlive?: () => void;
}

export function Page({ explorer, desk, onAlive }: PageProps) {
  useEffect(() => onAlive?.(), [onAlive]);
  return (
    <StrictMode>
      <App explorer={explorer} desk={desk ?? null} />
    </StrictMode>
  );
}
