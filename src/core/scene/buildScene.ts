/** From a document, or a part of it, to what is to be drawn. */
import type { Component, Flow, Group } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { FlowId, GroupId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex, Socket } from '../model/indexDocument.ts';
import { GROUP_KINDS, ROLES } from '../model/vocabulary.ts';
import { lineOf } from './lineOf.ts';
import type { Scene, SceneCard, SceneFlow, SceneGroup } from './scene.ts';
import { toSceneSocket } from './toSceneSocket.ts';

/**
 * @param drawn the flows to draw; `null` for everything, components without flows included.
 * @returns cards, boxes and flows in the document's order, so that what stays keeps its order.
 */
export function buildScene(index: DocumentIndex, drawn: ReadonlySet<FlowId> | null): Scene {
  const { document } = index;
  const flows = document.flows.filter((flow) => drawn === null || drawn.has(flow.id));
  const ends = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  const components = document.components.filter(
    (component) => drawn === null || ends.has(component.id),
  );
  const boxes = boxesOf(index);
  const used = new Set(flows.map((flow) => flow.socket));
  const cards = components.map((component) => {
    const sockets = (index.sockets.get(component.id) ?? []).filter(({ id }) => used.has(id));
    return toCard(component, sockets, index, boxes);
  });
  return { groups: drawnGroups(index, cards, boxes), cards, flows: flows.map(toSceneFlow) };
}

/**
 * The groups that are drawn as boxes when all is drawn. Two kinds are not. A VM that holds nothing but
 * itself as a whole: a box around one card would say the same name twice. And what is external: it is
 * no place but a remark on each of its components, some of which begin flows and some of which end
 * them, and one box around both would stretch from one side of the chart to the other.
 */
function boxesOf({ document }: DocumentIndex): ReadonlySet<GroupId> {
  const members = groupBy(document.components, (component) => component.group);
  const parents = new Set(document.groups.map((group) => group.parent));
  const isBox = ({ id, kind }: Group) => {
    if (kind === 'external') return false;
    const [first, ...rest] = members.get(id) ?? [];
    return !(first?.whole === true && rest.length === 0 && !parents.has(id));
  };
  return new Set(document.groups.filter(isBox).map((group) => group.id));
}

function toCard(
  component: Component,
  sockets: readonly Socket[],
  index: DocumentIndex,
  boxes: ReadonlySet<GroupId>,
): SceneCard {
  const own = component.group === null ? undefined : index.groups.get(component.group);
  const path = groupPath(index, component.group);
  return {
    id: component.id,
    label: component.label,
    caption: joinCaption(placeCaption(component, own, boxes), component),
    external: path.some((group) => group.kind === 'external'),
    group: path.find((group) => boxes.has(group.id))?.id ?? null,
    sockets: sockets.map(toSceneSocket),
  };
}

/** `External`, `swappable`, `External · core`: what the name and the box around it do not say. */
function joinCaption(place: string | null, { role }: Component): string | null {
  if (role === null) return place;
  const word = ROLES[role].label.toLowerCase();
  return place === null ? word : `${place} · ${word}`;
}

function placeCaption(
  component: Component,
  group: Group | undefined,
  boxes: ReadonlySet<GroupId>,
): string | null {
  if (group === undefined) return null;
  const kind = GROUP_KINDS[group.kind].label;
  if (!boxes.has(group.id)) return kind;
  if (!component.whole) return null;
  return `the ${group.kind === 'vm' ? kind : kind.toLowerCase()} as a whole`;
}

function toSceneFlow(flow: Flow): SceneFlow {
  const { id, from, to, socket } = flow;
  return { id, from, to, socket, line: lineOf(flow) };
}

/** Those boxes that hold a card, at any depth; parents before their children. */
function drawnGroups(
  index: DocumentIndex,
  cards: readonly SceneCard[],
  boxes: ReadonlySet<GroupId>,
): readonly SceneGroup[] {
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
