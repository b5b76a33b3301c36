/** By which names a document's components and groups are called, and what a written name means. */
import type { Component, Group } from '../model/document.ts';
import { foldName } from '../model/foldName.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId, GroupId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import type { Span } from './ast.ts';

export interface NameTable {
  /** Normalised name → components, in document order. */
  readonly components: ReadonlyMap<string, readonly Component[]>;
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  /** The components in a group and in the groups nested in it. */
  readonly members: ReadonlyMap<GroupId, ReadonlySet<ComponentId>>;
}

export const nameTable = oncePerIndex((index): NameTable => {
  const { components, groups } = index.document;
  const members = new Map<GroupId, Set<ComponentId>>(groups.map(({ id }) => [id, new Set()]));
  for (const component of components) {
    for (const group of groupPath(index, component.group)) members.get(group.id)?.add(component.id);
  }
  return {
    components: byName(components, (component) => component.names),
    groups: byName(groups, (group) => [group.label, group.id]),
    members,
  };
});

function byName<Thing>(things: readonly Thing[], namesOf: (thing: Thing) => readonly string[]) {
  const named = things.flatMap((thing) =>
    [...new Set(namesOf(thing).map(foldName))].map((name) => ({ name, thing })),
  );
  const groups = groupBy(named, ({ name }) => name);
  return new Map([...groups].map(([name, found]) => [name, found.map(({ thing }) => thing)]));
}

/** In place of a name in a group: all that is in it. */
export const ALL = '*';

/** A name as it is written, with the group before it. */
export interface WrittenName {
  readonly group: string | null;
  readonly name: string;
}

export interface AskedName extends WrittenName {
  readonly at: Span;
}

/** What a name may mean; it may be tried as a component's or as a group's only. */
export type NameKind = 'component' | 'group' | 'either';

export interface NameMeaning {
  readonly components: ReadonlySet<ComponentId>;
  readonly how: 'component' | 'group';
  /** The components, or groups, that are called so. */
  readonly named: readonly (Component | Group)[];
}

/**
 * A component's name goes before a group's: `nats` is the VM's card, and only where no component is
 * called so, the group with everything in it. A name with a group before it means the components in
 * that group; where there are none, the slash is taken to be part of the name (`Ldap/OIDC providers`).
 * `diego_brain/*` is the group with all that is in it, whatever else is called so.
 */
export function findName(
  index: DocumentIndex,
  { group, name }: WrittenName,
  kind: NameKind = 'either',
): NameMeaning | null {
  const table = nameTable(index);
  if (group === null) return findPlainName(table, name, kind);
  if (name === ALL && kind !== 'component') {
    const all = findPlainName(table, group, 'group');
    if (all !== null) return all;
  }
  const around = table.groups.get(foldName(group)) ?? [];
  const inside = new Set(around.flatMap(({ id }) => [...(table.members.get(id) ?? [])]));
  const named = (table.components.get(foldName(name)) ?? []).filter(({ id }) => inside.has(id));
  if (named.length === 0 || kind === 'group') {
    return findPlainName(table, `${group}/${name}`, kind);
  }
  return { how: 'component', named, components: new Set(named.map(({ id }) => id)) };
}

function findPlainName(table: NameTable, name: string, kind: NameKind): NameMeaning | null {
  const key = foldName(name);
  const components = kind === 'group' ? undefined : table.components.get(key);
  if (components !== undefined) {
    return {
      how: 'component',
      named: components,
      components: new Set(components.map(({ id }) => id)),
    };
  }
  const groups = kind === 'component' ? undefined : table.groups.get(key);
  if (groups === undefined) return null;
  const members = groups.flatMap(({ id }) => [...(table.members.get(id) ?? [])]);
  return { how: 'group', named: groups, components: new Set(members) };
}

/** `group/name` as it stands inside one value; without a slash, a name by itself. */
export function splitName(text: string): WrittenName {
  const slash = text.indexOf('/');
  if (slash <= 0 || slash === text.length - 1) return { group: null, name: text };
  return { group: text.slice(0, slash), name: text.slice(slash + 1) };
}

/** The other way round: as it was written, or would be. */
export function spellName({ group, name }: WrittenName): string {
  return group === null ? name : `${group}/${name}`;
}

/** The label where it means this component alone, else the id, which always does. */
export function sureName(index: DocumentIndex, component: Component): string {
  const named = nameTable(index).components.get(foldName(component.label));
  return named?.length === 1 ? component.label : component.id;
}
