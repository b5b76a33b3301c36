/** The explorer as all there is on a page, which was written beforehand and comes alive here. */
import { StrictMode, useEffect } from 'react';
import type { Explorer } from '../state/explorer.ts';
import { App } from './App.tsx';

interface PageProps {
  readonly explorer: Explorer;
  /** Called once all of it is on screen and listens. */
  readonly onAlive?: () => void;
}

export function Page({ explorer, onAlive }: PageProps) {
  useEffect(() => onAlive?.(), [onAlive]);
  return (
    <StrictMode>
      <App explorer={explorer} />
    </StrictMode>
  );
}
