/** A component as a card: its name, what the name does not say, and a row for each of its sockets. */
import type { Component, Group } from '../model/document.ts';
import type { GroupId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex, Socket } from '../model/indexDocument.ts';
import { GROUP_KINDS, ROLES } from '../model/vocabulary.ts';
import { boxesOf } from './boxes.ts';
import type { ComponentCard } from './scene.ts';
import { toSceneSocket } from './toSceneSocket.ts';

/** @param sockets those of its sockets that something drawn ends in. */
export function toComponentCard(
  index: DocumentIndex,
  component: Component,
  sockets: readonly Socket[],
): ComponentCard {
  const boxes = boxesOf(index);
  const own = component.group === null ? undefined : index.groups.get(component.group);
  const path = groupPath(index, component.group);
  return {
    id: component.id,
    label: component.label,
    caption: joinCaption(placeCaption(component, own, boxes), component),
    external: path.some((group) => group.kind === 'external'),
    group: path.find((group) => boxes.has(group.id))?.id ?? null,
    sockets: sockets.map(toSceneSocket),
    fold: null,
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
