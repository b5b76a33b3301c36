/** Whether the panel of walks is in sight. What a step selects belongs to it; what the reader selects goes before it. */
import type { ExplorerState } from '../../../state/explorer.ts';
import { isOnPath } from '../../../state/walkPath.ts';

export function showsWalks(state: ExplorerState): boolean {
  return state.panel === 'walks' && (state.select === null || isOnPath(state));
}
