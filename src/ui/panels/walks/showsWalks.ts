/** Whether the panel of walks is in sight. What a step selects belongs to it; what the reader selects goes before it. */
import type { ExplorerState } from '../../../state/explorer.ts';
import { isOffPath } from '../../../state/walkPath.ts';

export function showsWalks(state: ExplorerState): boolean {
  const { panel, select, walk } = state;
  return panel === 'walks' && (select === null || (walk !== null && !isOffPath(state)));
}
