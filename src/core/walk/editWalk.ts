/** Changes of a walk: each takes a walk and returns another. */
import type { Walk, WalkStep } from '../model/walk.ts';

/** More than anybody listens to; a link or a file that holds more is none of ours. */
export const MOST_STEPS = 200;

/** @param at where it comes to stand; the last, where there are not so many. */
export function addStep(walk: Walk, step: WalkStep, at: number): Walk {
  return { ...walk, steps: walk.steps.toSpliced(at, 0, step) };
}

/** The same walk where it is the only step. */
export function removeStep(walk: Walk, at: number): Walk {
  return walk.steps.length <= 1 ? walk : { ...walk, steps: walk.steps.toSpliced(at, 1) };
}

export function changeStep(walk: Walk, at: number, change: Partial<WalkStep>): Walk {
  return {
    ...walk,
    steps: walk.steps.map((step, place) => (place === at ? { ...step, ...change } : step)),
  };
}

/** The same walk where either place is none of it. */
export function moveStep(walk: Walk, from: number, to: number): Walk {
  const step = walk.steps[from];
  if (step === undefined || walk.steps[to] === undefined) return walk;
  return { ...walk, steps: walk.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** An id that none of these has: `own`, `own-2` … */
export function freeOwnId(taken: readonly Pick<Walk, 'id'>[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? 'own' : `own-${number}`;
    if (!ids.has(id)) return id;
  }
}

export function isOwnId(id: string): boolean {
  return /^own(-\d+)?$/.test(id);
}
