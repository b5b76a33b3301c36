/** Where the folds of a picture put each thing of the document: drawn by itself, bundled, or folded away. */
import type { Flow } from '../model/document.ts';
import { bundleId, foldSocketId } from '../model/ids.ts';
import type { BundleId, ComponentId, GroupId, SocketId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { assertNever } from '../model/target.ts';
import type { Target } from '../model/target.ts';
import { foldableGroups } from './boxes.ts';
import type { NodeId } from './scene.ts';

export type Folds = ReadonlySet<GroupId>;

export const NO_FOLDS: Folds = new Set();

/** The folded group that stands for a component; `null` where it is drawn itself. */
export type FoldAround = (component: ComponentId) => GroupId | null;

/**
 * Of folded groups inside one another the outermost stands for all.
 * @param folded what cannot be folded counts as open.
 */
export function foldsAround(index: DocumentIndex, folded: Folds): FoldAround {
  const covers = new Map<GroupId, GroupId | null>();
  const coverOf = (group: GroupId): GroupId | null => {
    const known = covers.get(group);
    if (known !== undefined) return known;
    const cover = outermostFold(index, folded, group);
    covers.set(group, cover);
    return cover;
  };
  return (component) => {
    const group = index.components.get(component)?.group ?? null;
    return group === null ? null : coverOf(group);
  };
}

/** The outermost folded group among a group and those around it. */
function outermostFold(index: DocumentIndex, folded: Folds, group: GroupId | null): GroupId | null {
  const foldable = foldableGroups(index);
  const around = groupPath(index, group).filter(({ id }) => folded.has(id) && foldable.has(id));
  return around.at(-1)?.id ?? null;
}

export type DrawnAs =
  | { readonly kind: 'flow' }
  | {
      readonly kind: 'bundle';
      readonly id: BundleId;
      readonly from: NodeId;
      readonly to: NodeId;
      readonly socket: SocketId;
    }
  /** Not at all: between two components that one card stands for. */
  | { readonly kind: 'inside'; readonly group: GroupId };

/** Flows of one bundle come from one card and end in one socket: the port itself where that is open. */
export function flowDrawnAs(flow: Flow, foldAround: FoldAround): DrawnAs {
  const [from, to] = [foldAround(flow.from), foldAround(flow.to)];
  if (from === null && to === null) return { kind: 'flow' };
  if (from !== null && from === to) return { kind: 'inside', group: from };
  const socket = to === null ? flow.socket : foldSocketId(to);
  const [source, target] = [from ?? flow.from, to ?? flow.to];
  return { kind: 'bundle', id: bundleId(source, socket), from: source, to: target, socket };
}

/**
 * The id by which a target is to be found in the picture: its own, or that of the card, socket or bundle
 * that shows it. A row keeps its own, as no picture has it.
 */
export function targetDrawnAs(index: DocumentIndex, folded: Folds, target: Target): string {
  const foldAround = foldsAround(index, folded);
  switch (target.kind) {
    case 'component':
      return foldAround(target.component.id) ?? target.id;
    case 'group':
      return outermostFold(index, folded, target.group.id) ?? target.id;
    case 'socket': {
      const fold = foldAround(target.socket.component);
      if (fold === null) return target.id;
      const enters = target.socket.flows.some((flow) => foldAround(flow.from) !== fold);
      return enters ? foldSocketId(fold) : fold;
    }
    case 'flow': {
      const drawn = flowDrawnAs(target.flow, foldAround);
      if (drawn.kind === 'flow') return target.id;
      return drawn.kind === 'bundle' ? drawn.id : drawn.group;
    }
    case 'entry':
      return target.id;
    default:
      return assertNever(target);
  }
}
