/** Folds in the address: `fold=diego_cell,diego_brain`, `fold=none`; left out where all is as the document opens. */
import { groupId } from '../core/model/ids.ts';
import type { GroupId } from '../core/model/ids.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { foldableGroups } from '../core/scene/boxes.ts';
import { foldsAtOpening } from '../core/scene/foldsAtOpening.ts';
import type { Address } from '../core/url/address.ts';
import type { ExplorerState } from './explorer.ts';
import { namesNear } from './asking.ts';
import { sameFolds, selectFolded } from './folded.ts';

export function writeFolds(state: Pick<ExplorerState, 'folded' | 'index'>): Address['fold'] {
  const folds = selectFolded(state);
  return sameFolds(folds, foldsAtOpening(state.index)) ? null : [...folds];
}

/**
 * What cannot be folded is left out, and said; where that is all that the address names, the document is
 * as it opens.
 */
export function readFolds(
  index: DocumentIndex,
  fold: Address['fold'],
): { readonly folded: ExplorerState['folded']; readonly said: readonly string[] } {
  if (fold === null) return { folded: null, said: [] };
  const foldable = foldableGroups(index);
  const ids = fold.map(groupId);
  const known = ids.filter((id) => foldable.has(id));
  const said = ids.filter((id) => !foldable.has(id)).map((id) => cannotFold(index, id));
  return { folded: known.length === 0 && said.length > 0 ? null : new Set(known), said };
}

function cannotFold(index: DocumentIndex, id: GroupId): string {
  const { title } = index.document;
  const group = index.groups.get(id);
  if (group !== undefined) {
    return `“${group.label}” in ${title} cannot be folded: no two components stand in a box of that name.`;
  }
  const near = namesNear(id, [...foldableGroups(index)]);
  const hint = near.length === 0 ? '' : ` Near it: ${near.join(', ')}.`;
  return `${title} has no group “${id}”, so nothing is folded by that name.${hint}`;
}
