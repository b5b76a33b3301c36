/** The queries of a thing's menu as ways on from the inspector, where their labels count. */
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import type { Target } from '../../../core/model/target.ts';
import { targetQueries } from '../../../core/query/targetQueries.ts';
import type { TargetQueryId } from '../../../core/query/targetQuery.ts';
import type { Way } from './FromHere.tsx';

/** @returns those that have a label here, asked by themselves; none for what selects nothing. */
export function waysFrom(
  index: DocumentIndex,
  target: Target,
  labels: Readonly<Partial<Record<TargetQueryId, string>>>,
): readonly Way[] {
  return targetQueries(index, null, target).flatMap(({ id, query }) => {
    const label = labels[id];
    return label === undefined ? [] : [{ label, query }];
  });
}
