/** Opens a walk, goes along it and leaves it. A step is an address: what it shows, it shows as a link would. */
import type { Walk } from '../core/model/walk.ts';
import { writeAddress } from '../core/url/address.ts';
import { EMPTY_ADDRESS } from '../core/url/emptyAddress.ts';
import { goToAddress } from './addressActions.ts';
import type { Explorer } from './explorer.ts';

/**
 * Each step is one that back undoes. Nothing happens where the walk has no such step.
 * @param walk one of `listWalks`.
 * @param step counted from zero.
 */
export function openWalk(explorer: Explorer, walk: Walk, step = 0): void {
  if (walk.steps[step] === undefined) return;
  const { subject, panel, bench, theme, rest, presenting } = explorer.store.getState();
  const search = writeAddress({
    ...EMPTY_ADDRESS,
    doc: subject.opened.id,
    walk: walk.id,
    step: step === 0 ? null : step + 1,
    present: presenting,
    panel,
    bench,
    theme,
    rest,
  });
  goToAddress(explorer, search);
}

/** @returns whether there is such a step. */
export function goToStep(explorer: Explorer, step: number): boolean {
  const open = explorer.store.getState().walk;
  if (open === null || open.walk.steps[step] === undefined) return false;
  openWalk(explorer, open.walk, step);
  return true;
}

/** @returns whether there is one. */
export function nextStep(explorer: Explorer): boolean {
  return goToStep(explorer, (explorer.store.getState().walk?.step ?? 0) + 1);
}

/** @returns whether there is one. */
export function previousStep(explorer: Explorer): boolean {
  return goToStep(explorer, (explorer.store.getState().walk?.step ?? 0) - 1);
}

/** Back to what the step says, whatever was asked in between. */
export function returnToStep(explorer: Explorer): void {
  goToStep(explorer, explorer.store.getState().walk?.step ?? 0);
}

/** What is seen stays. */
export function leaveWalk(explorer: Explorer): void {
  explorer.store.setState((state) =>
    state.walk === null ? state : { walk: null, presenting: false, steps: state.steps + 1 },
  );
}
