/** Moves a step of the reader's own walk, and stands at it. */
import type { Walk } from '../../../core/model/walk.ts';
import { moveStep } from '../../../core/walk/editWalk.ts';
import type { Explorer } from '../../../state/explorer.ts';
import { changeOwnWalk } from '../../../state/ownWalks.ts';
import { goToStep } from '../../../state/walkActions.ts';

/** @returns whether there is such a place. */
export function moveStepBy(explorer: Explorer, walk: Walk, from: number, by: 1 | -1): boolean {
  const to = from + by;
  if (walk.steps[to] === undefined) return false;
  const isHere = explorer.store.getState().walk?.step === from;
  changeOwnWalk(explorer, walk.id, (one) => moveStep(one, from, to), { step: to });
  // What is on screen is the step's own only where one stood at it.
  if (!isHere) goToStep(explorer, to);
  return true;
}
