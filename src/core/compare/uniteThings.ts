/** The groups and components of both sides, each once: what both have as the later side has it. */
import type { Component, Group } from '../model/document.ts';
import { componentId, groupId } from '../model/ids.ts';
import type { ComponentId, GroupId } from '../model/ids.ts';
import type { FreeId } from './freeIds.ts';
import type { Matching } from './matching.ts';
import { weave } from './weave.ts';

export interface UnitedThings {
  readonly groups: readonly Group[];
  readonly components: readonly Component[];
  /** From an id of `before` to the one in the united document. */
  readonly groupOf: ReadonlyMap<GroupId, GroupId>;
  readonly componentOf: ReadonlyMap<ComponentId, ComponentId>;
}

export function uniteThings(matching: Matching, freeId: FreeId): UnitedThings {
  const { before, after, groups, components } = matching;
  const groupOf = new Map(
    before.document.groups.map(({ id }) => [
      id,
      groups.toAfter.get(id)?.id ?? freeId((prefix) => groupId(`${prefix}${id}`)),
    ]),
  );
  const componentOf = new Map(
    before.document.components.map(({ id }) => [
      id,
      components.toAfter.get(id)?.id ?? freeId((prefix) => componentId(`${prefix}${id}`)),
    ]),
  );
  const place = (group: GroupId | null) => (group === null ? null : (groupOf.get(group) ?? null));
  return {
    groupOf,
    componentOf,
    groups: weave(before.document.groups, after.document.groups, ({ id }) =>
      groups.toAfter.get(id),
    ).map(({ side, thing }) =>
      side === 'after'
        ? thing
        : { ...thing, id: groupOf.get(thing.id) ?? thing.id, parent: place(thing.parent) },
    ),
    components: weave(before.document.components, after.document.components, ({ id }) =>
      components.toAfter.get(id),
    ).map(({ side, thing }) =>
      side === 'after'
        ? joinNames(thing, components.toBefore.get(thing.id))
        : { ...thing, id: componentOf.get(thing.id) ?? thing.id, group: place(thing.group) },
    ),
  };
}

/** A name that it no longer bears still finds it. */
function joinNames(after: Component, before: Component | undefined): Component {
  if (before === undefined) return after;
  return { ...after, names: [...new Set([...after.names, ...before.names])] };
}
