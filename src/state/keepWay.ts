/** The chosen way under another query: it stays chosen where that has the same one, and is let go else. */
import type { ExplorerState } from './explorer.ts';
import { selectListed } from './selectors.ts';

export function keepWay(state: ExplorerState): ExplorerState {
  if (state.way === null) return state.hop === null ? state : { ...state, hop: null };
  const listed = selectListed(state);
  if (listed === null) return { ...state, way: null, hop: null };
  const hops = listed.of.kind === 'way' ? listed.of.way.hops.length : 0;
  return state.hop === null || state.hop < hops ? state : { ...state, hop: null };
}
