/** At a step of a walk the rows that it asks for come into sight, the first of them before the others. */
import { useEffect } from 'react';
import type { ExplorerState } from '../../../state/explorer.ts';
import { walking } from '../../../state/walking.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';

export function useStepRows(frame: HTMLElement | null): void {
  const place = useExplorerState(stepSeen);
  useEffect(() => {
    if (place === null) return;
    const rows = [...(frame?.querySelectorAll('tr[data-entry]:not([data-dimmed])') ?? [])];
    for (const row of [rows.at(-1), rows[0]]) row?.scrollIntoView({ block: 'nearest' });
  }, [frame, place]);
}

/** `null` off the path, where the reader has the table. */
function stepSeen(state: ExplorerState): string | null {
  const { walk } = state;
  const isOnPath = walking.now()?.isOnPath(state) ?? false;
  return walk === null || !isOnPath ? null : `${walk.walk.id} ${walk.step}`;
}
