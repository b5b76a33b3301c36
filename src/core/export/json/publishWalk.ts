/** A walk as it is published. */
import type { Walk } from '../../model/walk.ts';
import type { PublishedWalk } from './publishedWalk.ts';

/** @returns plain data that shares nothing with the walk and satisfies `publishedWalkSchema`. */
export function publishWalk(walk: Walk): PublishedWalk {
  return {
    ...walk,
    with: [...walk.with],
    without: [...walk.without],
    fold: walk.fold === null ? null : [...walk.fold],
    steps: walk.steps.map((step) => ({
      ...step,
      camera: typeof step.camera === 'string' ? step.camera : [...step.camera],
    })),
  };
}
