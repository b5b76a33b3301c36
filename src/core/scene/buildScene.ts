/** From a document, or a part of it, to what is to be drawn. */
import type { Component, Flow, Group } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { FlowId, GroupId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { boxesOf } from './boxes.ts';
import { toBundle } from './bundle.ts';
import { toComponentCard } from './componentCard.ts';
import { NO_FOLDS, flowDrawnAs, foldsAround } from './drawnAs.ts';
import type { DrawnAs, FoldAround, Folds } from './drawnAs.ts';
import { toFoldedCard } from './foldedCard.ts';
import { lineOf } from './lineOf.ts';
import type { FlowBundle, Scene, SceneCard, SceneFlow, SceneGroup } from './scene.ts';

/** A flow with where the folds put it. */
interface Placed {
  readonly flow: Flow;
  readonly as: DrawnAs;
}

/**
 * @param drawn the flows to draw; `null` for everything, components without flows included.
 * @param folded the groups that are one card each; of those inside one another the outermost counts, and
 * what cannot be folded counts as open.
 * @returns cards, boxes and lines in the document's order, so that what stays keeps its order; a folded
 * card and a bundle stand where the first that they stand for would.
 */
export function buildScene(
  index: DocumentIndex,
  drawn: ReadonlySet<FlowId> | null,
  folded: Folds = NO_FOLDS,
): Scene {
  const { document } = index;
  const flows = document.flows.filter((flow) => drawn === null || drawn.has(flow.id));
  const ends = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  const components = document.components.filter(
    (component) => drawn === null || ends.has(component.id),
  );
  const foldAround = foldsAround(index, folded);
  const placed = flows.map((flow) => ({ flow, as: flowDrawnAs(flow, foldAround) }));
  const cards = toCards(index, components, placed, foldAround);
  return { groups: drawnGroups(index, cards), cards, flows: toLines(placed) };
}

function toCards(
  index: DocumentIndex,
  components: readonly Component[],
  placed: readonly Placed[],
  foldAround: FoldAround,
): readonly SceneCard[] {
  const used = new Set(placed.map(({ flow }) => flow.socket));
  const foldedAway = groupBy(components, ({ id }) => foldAround(id));
  const folds = foldsIn(placed);
  const met = new Set<GroupId>();
  return components.flatMap((component): readonly SceneCard[] => {
    const fold = foldAround(component.id);
    if (fold === null) {
      const sockets = (index.sockets.get(component.id) ?? []).filter(({ id }) => used.has(id));
      return [toComponentCard(index, component, sockets)];
    }
    const group = index.groups.get(fold);
    if (group === undefined || met.has(fold)) return [];
    met.add(fold);
    const { inside, entering, leaving } = folds(fold);
    const held = foldedAway.get(fold)?.length ?? 0;
    return [toFoldedCard(index, { group, components: held, inside, entering, leaving })];
  });
}

/** The flows inside of each folded group, into it, and how many out of it. */
function foldsIn(placed: readonly Placed[]) {
  const inside = groupBy(placed, ({ as }) => (as.kind === 'inside' ? as.group : null));
  const bundled = placed.flatMap(({ flow, as }) => (as.kind === 'bundle' ? [{ flow, as }] : []));
  const entering = groupBy(bundled, ({ as }): string => as.to);
  const leaving = groupBy(bundled, ({ as }): string => as.from);
  return (group: GroupId) => ({
    inside: inside.get(group)?.length ?? 0,
    entering: (entering.get(group) ?? []).map(({ flow }) => flow),
    leaving: leaving.get(group)?.length ?? 0,
  });
}

/** Every flow is in one line, or inside of one folded group. */
function toLines(placed: readonly Placed[]): readonly SceneFlow[] {
  const lines = groupBy(placed, ({ flow, as }) => (as.kind === 'bundle' ? as.id : flow.id));
  return [...lines.values()].flatMap((together): readonly SceneFlow[] => {
    const [first] = together;
    if (first === undefined || first.as.kind === 'inside') return [];
    if (first.as.kind === 'flow') return [toSceneFlow(first.flow)];
    const { id, from, to, socket } = first.as;
    const bundle = toBundle(together.map(({ flow }) => flow));
    const line: FlowBundle['line'] = bundle.lines[0] ?? lineOf(first.flow);
    return [{ id, from, to, socket, line, bundle }];
  });
}

function toSceneFlow(flow: Flow): SceneFlow {
  const { id, from, to, socket } = flow;
  return { id, from, to, socket, line: lineOf(flow), bundle: null };
}

/** Those boxes that hold a card, at any depth; parents before their children. */
function drawnGroups(index: DocumentIndex, cards: readonly SceneCard[]): readonly SceneGroup[] {
  const boxes = boxesOf(index);
  const held = new Set(
    cards.flatMap((card) => groupPath(index, card.group).map((group) => group.id)),
  );
  const drawn = index.document.groups.filter(({ id }) => boxes.has(id) && held.has(id));
  const depth = (group: Group) => groupPath(index, group.id).length;
  return drawn
    .toSorted((one, other) => depth(one) - depth(other))
    .map(({ id, label, kind, parent }) => {
      const around = groupPath(index, parent).find((group) => boxes.has(group.id));
      return { id, label, kind, parent: around?.id ?? null };
    });
}
