/** Chooses which of the query's ways is lit, and lets go of it. */
import type { Explorer } from './explorer.ts';
import { relight } from './relight.ts';
import { selectTarget } from './viewActions.ts';

/** Lights a way, or a ring, and opens the list it stands in; `null` lets go of it. A step for "back". */
export function chooseWay(explorer: Explorer, way: string | null): void {
  explorer.store.setState((state) => {
    if (state.way === way && state.hop === null) return state;
    const panel = way === null ? state.panel : 'ways';
    return relight({ ...state, way, hop: null, hovered: null, panel, steps: state.steps + 1 });
  });
}

/** Lets go of what is selected; with nothing selected, of the way that is chosen. */
export function letGo(explorer: Explorer): void {
  if (explorer.store.getState().select === null) chooseWay(explorer, null);
  else selectTarget(explorer, null);
}
