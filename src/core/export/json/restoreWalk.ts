/** From a published walk to the walk as the program holds it. */
import { groupId, optionId } from '../../model/ids.ts';
import type { Walk } from '../../model/walk.ts';
import type { PublishedWalk } from './publishedWalk.ts';

export function restoreWalk(walk: PublishedWalk): Walk {
  return {
    ...walk,
    with: walk.with.map(optionId),
    without: walk.without.map(optionId),
    fold: walk.fold?.map(groupId) ?? null,
  };
}
