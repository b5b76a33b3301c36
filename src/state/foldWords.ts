/** What is said of folds: why a document opens with some, and where its flows are then. */
import type { GroupId } from '../core/model/ids.ts';
import { groupPath } from '../core/model/indexDocument.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { lowerFirst } from '../core/model/naming.ts';
import { GROUP_KINDS } from '../core/model/vocabulary.ts';
import type { Folds } from '../core/scene/drawnAs.ts';
import { countFlows, sayFolded } from '../core/scene/foldWords.ts';
import { foldsAtOpening } from '../core/scene/foldsAtOpening.ts';
import type { ExplorerState } from './explorer.ts';
import { selectFolded, selectScene } from './folded.ts';

/** For the chart's foot, while a large document is folded; `null` for one that opens with all of it drawn. */
export function selectFoldWords(state: ExplorerState): string | null {
  const { index } = state;
  if (foldsAtOpening(index).size === 0) return null;
  const folded = outermost(index, selectFolded(state));
  if (folded.length === 0) return null;
  const flows = countFlows(index.document.flows.length);
  const groups = `${folded.length.toLocaleString('en')} ${nounFor(index, folded)}`;
  return `Opened folded: ${flows} are more than can be read at once. ${groups} folded; unfold one by its +, or all by the command “Unfold all groups”.`;
}

/** For the ledger: `12 flows in 4 bundles, 3 inside folded groups`; `null` where nothing drawn is folded. */
export function selectFoldLedger(state: ExplorerState): string | null {
  return selectFolded(state).size === 0 ? null : sayFolded(selectScene(state));
}

/** Those that have a card: not those inside others. */
function outermost(index: DocumentIndex, folded: Folds): readonly GroupId[] {
  return [...folded].filter(
    (id) => !groupPath(index, id).some((one) => one.id !== id && folded.has(one.id)),
  );
}

/** `cluster is`, `VMs are`; `groups are` where they are of several kinds. */
function nounFor(index: DocumentIndex, ids: readonly GroupId[]): string {
  const kinds = new Set(ids.map((id) => index.groups.get(id)?.kind));
  const [kind] = kinds;
  const noun = kind === undefined || kinds.size > 1 ? 'group' : lowerFirst(GROUP_KINDS[kind].label);
  return ids.length === 1 ? `${noun} is` : `${noun}s are`;
}
