/** What the picture is made of: which flows, which groups folded. The same value for the same state. */
import type { FlowId, GroupId } from '../core/model/ids.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { oncePerIndex } from '../core/model/oncePerIndex.ts';
import { foldableGroups } from '../core/scene/boxes.ts';
import { buildScene } from '../core/scene/buildScene.ts';
import type { Folds } from '../core/scene/drawnAs.ts';
import { foldsAtOpening } from '../core/scene/foldsAtOpening.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { ExplorerState } from './explorer.ts';

const effective = oncePerIndex(() => new WeakMap<ReadonlySet<GroupId>, Folds>());

/**
 * The groups that are folded, in the document's order, those inside others that are folded included. What
 * a choice leaves nothing to fold of stays wished for, and is folded again when it comes back.
 */
export function selectFolded({ folded, index }: Pick<ExplorerState, 'folded' | 'index'>): Folds {
  if (folded === null) return foldsAtOpening(index);
  const known = effective(index);
  const folds =
    known.get(folded) ?? new Set([...foldableGroups(index)].filter((id) => folded.has(id)));
  known.set(folded, folds);
  return folds;
}

const asked = new WeakMap<ExplorerState['reading'], ReadonlySet<FlowId>>();

/** The flows that are drawn; `null` for all of the document. */
export function selectDrawn({ show, reading, index }: ExplorerState): ReadonlySet<FlowId> | null {
  if (show !== 'only') return null;
  const { flows } = reading.selection;
  if (flows.size === index.document.flows.length) return null;
  const known = asked.get(reading) ?? new Set(flows.keys());
  asked.set(reading, known);
  return known;
}

const scenes = new WeakMap<
  DocumentIndex,
  { readonly drawn: ReadonlySet<FlowId> | null; readonly folded: Folds; readonly scene: Scene }
>();

/** All of it, folded as it opens: what is drawn most of the time, and asked for in many places. */
export const sceneAtOpening = oncePerIndex((index): Scene =>
  buildScene(index, null, foldsAtOpening(index)),
);

/** What is to be drawn now, whether or not it has been laid out yet. */
export function selectScene(state: ExplorerState): Scene {
  const { index } = state;
  const [drawn, folded] = [selectDrawn(state), selectFolded(state)];
  if (drawn === null && folded === foldsAtOpening(index)) return sceneAtOpening(index);
  const known = scenes.get(index);
  if (known !== undefined && known.drawn === drawn && known.folded === folded) return known.scene;
  const scene = buildScene(index, drawn, folded);
  scenes.set(index, { drawn, folded, scene });
  return scene;
}

/** Whether the same groups are folded. */
export function sameFolds(one: Folds, other: Folds): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
