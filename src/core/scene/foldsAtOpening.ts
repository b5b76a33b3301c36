/**
 * How much of a document is folded when it is opened. A chart of a thousand lines shows nobody anything,
 * so a large document opens with its groups as cards, as deep in as can still be read.
 */
import type { GroupId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { foldableGroups } from './boxes.ts';
import { NO_FOLDS, flowDrawnAs, foldsAround } from './drawnAs.ts';
import type { Folds } from './drawnAs.ts';

/**
 * With more flows than this a document opens folded, and folded it draws no more lines than this where
 * its groups allow that. A judgement, not a measure: the longest of the built-in pages, which can be read
 * whole, has not a third of it.
 */
export const MOST_DRAWN = 300;

/** None for a document that is drawn open; the same set for the same index. */
export const foldsAtOpening = oncePerIndex((index): Folds =>
  index.document.flows.length <= MOST_DRAWN ? NO_FOLDS : deepestThatFits(index),
);

/** Those that stand in no other that can be folded: with them everything is folded. */
export function outermostFolds(index: DocumentIndex): Folds {
  return foldsAtDepth(index, 0);
}

function deepestThatFits(index: DocumentIndex): Folds {
  const depths = [...foldableGroups(index)].map((id) => foldableAround(index, id).length);
  for (let depth = Math.max(0, ...depths); depth > 0; depth -= 1) {
    const folds = foldsAtDepth(index, depth);
    if (countLines(index, folds) <= MOST_DRAWN) return folds;
  }
  return outermostFolds(index);
}

/**
 * A cut through the nesting: what stands that deep, and what stands less deep and holds nothing more that
 * could be folded.
 */
function foldsAtDepth(index: DocumentIndex, depth: number): Folds {
  const foldable = foldableGroups(index);
  const parents = new Set([...foldable].flatMap((id) => foldableAround(index, id).slice(0, 1)));
  const isCut = (id: GroupId) => {
    const own = foldableAround(index, id).length;
    return own === depth || (own < depth && !parents.has(id));
  };
  return new Set([...foldable].filter(isCut));
}

/** The groups around one that could be folded too, innermost first. */
function foldableAround(index: DocumentIndex, id: GroupId): readonly GroupId[] {
  const foldable = foldableGroups(index);
  return groupPath(index, id)
    .map((group) => group.id)
    .filter((around) => around !== id && foldable.has(around));
}

/** How many lines a picture of all flows would have. */
function countLines(index: DocumentIndex, folds: Folds): number {
  const foldAround = foldsAround(index, folds);
  const lines = index.document.flows.flatMap((flow) => {
    const as = flowDrawnAs(flow, foldAround);
    if (as.kind === 'inside') return [];
    return [as.kind === 'flow' ? flow.id : as.id];
  });
  return new Set<string>(lines).size;
}
