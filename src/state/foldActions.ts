/**
 * Folds groups and opens them. They change the picture, not what is asked or selected, and so make no
 * step of their own: the address that stands there now is replaced.
 */
import type { GroupId } from '../core/model/ids.ts';
import { NO_FOLDS } from '../core/scene/drawnAs.ts';
import type { Folds } from '../core/scene/drawnAs.ts';
import { outermostFolds } from '../core/scene/foldsAtOpening.ts';
import { arrangeChart } from './arrangeChart.ts';
import type { Explorer } from './explorer.ts';
import { sameFolds, selectFolded } from './folded.ts';
import { relight } from './relight.ts';

/** Groups inside of it that are folded stay so, for when it is opened again. */
export function foldGroup(explorer: Explorer, group: GroupId): void {
  const folded = selectFolded(explorer.store.getState());
  setFolded(explorer, new Set([...folded, group]));
}

export function unfoldGroup(explorer: Explorer, group: GroupId): void {
  const folded = selectFolded(explorer.store.getState());
  setFolded(explorer, new Set([...folded].filter((id) => id !== group)));
}

export function toggleFold(explorer: Explorer, group: GroupId): void {
  const isFolded = selectFolded(explorer.store.getState()).has(group);
  if (isFolded) unfoldGroup(explorer, group);
  else foldGroup(explorer, group);
}

/** The outermost groups, each with all that is in it: the smallest picture there is. */
export function foldAll(explorer: Explorer): void {
  setFolded(explorer, outermostFolds(explorer.store.getState().index));
}

export function unfoldAll(explorer: Explorer): void {
  setFolded(explorer, NO_FOLDS);
}

/** What is pointed at is about to go from under the pointer, and would never be let go. */
function setFolded(explorer: Explorer, folded: Folds): void {
  if (sameFolds(folded, selectFolded(explorer.store.getState()))) return;
  explorer.store.setState((state) => relight({ ...state, folded, hovered: null }));
  arrangeChart(explorer);
}
