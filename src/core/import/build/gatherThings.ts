/**
 * Who talks, from all rows of all files: one name in one group is one component, whichever file it stands in,
 * however it is spelled. Names that no row says are one stay two.
 */
import type { Component, Group } from '../../model/document.ts';
import { foldName } from '../../model/foldName.ts';
import { groupBy } from '../../model/groupBy.ts';
import { componentId, groupId } from '../../model/ids.ts';
import type { ComponentId, GroupId } from '../../model/ids.ts';
import { namesOf } from '../../model/namesOf.ts';
import { plainText } from '../../model/plainText.ts';
import type { GroupKind } from '../../model/vocabulary.ts';
import type { EndReading } from '../rowReading.ts';
import { freeIds, slugOf } from './freeIds.ts';

export interface Things {
  readonly groups: readonly Group[];
  readonly components: readonly Component[];
  /** Of an end among those that were gathered. */
  readonly idOf: (end: EndReading) => ComponentId;
}

/** What is outside stands in one group, as it does in the documents that were written by hand. */
const OUTSIDE = { label: 'External', kind: 'external' } as const;

interface FoundGroup {
  readonly key: string;
  readonly label: string;
  kind: GroupKind;
}

interface FoundThing {
  readonly key: string;
  readonly group: FoundGroup | null;
  readonly label: string;
  readonly whole: boolean;
  readonly spellings: Set<string>;
}

/**
 * @param ends in the document's order, which groups and components keep.
 * @param taken ids that none of them may have, since an address names rows as well.
 */
export function gatherThings(ends: Iterable<EndReading>, taken: Iterable<string>): Things {
  const groups = new Map<string, FoundGroup>();
  const things = new Map<string, FoundThing>();
  for (const end of ends) {
    const group = findGroup(groups, end);
    const key = keyOf(group, end);
    const label = plainName(end.label);
    const thing = things.get(key) ?? { key, group, label, whole: end.whole, spellings: new Set() };
    things.set(key, thing);
    for (const spelling of [end.label, end.spelled].map(plainName)) {
      if (spelling !== '') thing.spellings.add(spelling);
    }
  }
  return nameThings([...groups.values()], [...things.values()], taken, (end) =>
    keyOf(groups.get(groupKeyOf(end) ?? '') ?? null, end),
  );
}

function findGroup(groups: Map<string, FoundGroup>, end: EndReading): FoundGroup | null {
  const key = groupKeyOf(end);
  if (key === null) return null;
  const { label, kind } = end.group ?? OUTSIDE;
  const known = groups.get(key) ?? { key, label: plainName(label), kind };
  groups.set(key, known);
  // One row may say what another leaves open.
  if (known.kind === 'group') known.kind = kind;
  return known;
}

function groupKeyOf({ group, external }: EndReading): string | null {
  if (group !== null) return fold(group.label);
  return external ? fold(OUTSIDE.label) : null;
}

/** A name of several lines cannot be, so that a line break parts what a name cannot hold. */
function keyOf(group: FoundGroup | null, { label, whole }: EndReading): string {
  return `${group === null ? '' : `${group.key}\n`}\n${whole ? 'whole' : 'part'}\n${fold(label)}`;
}

function nameThings(
  groups: readonly FoundGroup[],
  things: readonly FoundThing[],
  taken: Iterable<string>,
  keyOfEnd: (end: EndReading) => string,
): Things {
  const take = freeIds(taken);
  const groupIds = new Map(groups.map(({ key, label }) => [key, groupId(take(slugOf(label)))]));
  const sharing = groupBy(
    things.filter(({ whole }) => !whole),
    ({ label }) => slugOf(label),
  );
  const isShared = ({ label }: FoundThing) => (sharing.get(slugOf(label))?.length ?? 0) > 1;
  const ids = new Map(
    things.map((thing) => {
      const group = thing.group === null ? null : (groupIds.get(thing.group.key) ?? null);
      return [thing.key, componentId(take(...wantedIds(thing, group, isShared(thing))))];
    }),
  );
  const components = things.map((thing): Component => {
    const { key, group, label, whole, spellings } = thing;
    const named = { id: ids.get(key) ?? componentId(key), label, whole };
    return {
      ...named,
      group: group === null ? null : (groupIds.get(group.key) ?? null),
      role: null,
      names: namesOf(named, group?.label ?? null, [...spellings]),
      about: null,
    };
  });
  return {
    groups: groups.map(({ key, label, kind }) => ({
      id: groupIds.get(key) ?? groupId(key),
      label,
      kind,
      parent: null,
    })),
    components,
    idOf: (end) => ids.get(keyOfEnd(end)) ?? componentId(end.label),
  };
}

/** `rep`; `diego_brain-rep` where another group has one, too; `diego_brain-vm` for the VM as a whole. */
function wantedIds(
  { label, whole, group: around }: FoundThing,
  group: GroupId | null,
  isShared: boolean,
): readonly string[] {
  const slug = slugOf(label);
  if (group === null) return [slug];
  const qualified = `${group}-${whole && around !== null ? around.kind : slug || 'unnamed'}`;
  return whole || isShared ? [qualified] : [slug, qualified];
}

/** Ten thousand rows speak of a few hundred names, again and again. */
function kept(make: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make(name);
    if (known.size < MOST_KEPT) known.set(name, made);
    return made;
  };
}

/** It is kept as long as the program runs. */
const MOST_KEPT = 20_000;

const plainName = kept((name) => plainText(name).normalize('NFC'));

const fold = kept((name) => foldName(plainName(name)));
