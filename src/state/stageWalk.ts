/**
 * The walk on the stage: what the room sees of it, for the speaker's window; and the steps of a clicker, all
 * of which lead back to the path first where something else was asked in between.
 */
import { nameTarget } from '../core/export/text/nameTarget.ts';
import { findTarget } from '../core/model/target.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import type { StageMove, Staged } from './speakerProtocol.ts';
import { goToStep, returnToStep } from './walkActions.ts';
import { isOffPath } from './walkPath.ts';

/** @returns where it leads, from zero; `null` where there is no such step. */
export function stepOfMove(move: StageMove, step: number, count: number): number | null {
  const to = { next: step + 1, previous: step - 1, first: 0, last: count - 1 }[move];
  return to >= 0 && to < count && to !== step ? to : null;
}

/** @returns whether the stage shows something else now. */
export function moveOnStage(explorer: Explorer, move: StageMove): boolean {
  const state = explorer.store.getState();
  if (state.walk === null) return false;
  if (isOffPath(state)) {
    returnToStep(explorer);
    return true;
  }
  const to = stepOfMove(move, state.walk.step, state.walk.walk.steps.length);
  return to !== null && goToStep(explorer, to);
}

/** As `moveOnStage`, where there is no stage. */
export function moveStaged(staged: Staged, move: StageMove): Staged {
  if (staged.astray !== null) return { ...staged, astray: null };
  const to = stepOfMove(move, staged.step, staged.walk?.steps.length ?? 0);
  return to === null ? staged : { ...staged, step: to };
}

export function stagedOf(state: ExplorerState, blank: boolean): Staged {
  const { walk, index } = state;
  return {
    document: index.document.title,
    walk:
      walk === null
        ? null
        : {
            title: walk.walk.title,
            steps: walk.walk.steps.map(({ title, words, notes, q }) => ({
              title,
              words,
              notes,
              q,
            })),
          },
    step: walk?.step ?? 0,
    astray: walk === null || isOffPath(state) ? nameSeen(state) : null,
    blank,
  };
}

/**
 * What is asked and chosen, in a few words; `null` for all of the document. What is chosen at a step is chosen
 * besides what the step asks, which is said already.
 */
export function nameSeen({ text, select, index, view, walk }: ExplorerState): string | null {
  const target = select === null ? null : findTarget(index, select);
  const isSaid = target !== null && text === walk?.walk.steps[walk.step]?.q;
  const words = [
    ...(text === '' || isSaid ? [] : [text]),
    ...(target === null ? [] : [nameTarget(index, target)]),
    ...(view === 'diagram' ? [] : [view]),
  ];
  return words.length === 0 ? null : words.join(' · ');
}
