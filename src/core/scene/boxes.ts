/** Which groups are drawn as boxes, what stands in them, and so which of them can be folded. */
import type { Component, Group } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId, GroupId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';

interface Boxes {
  readonly boxes: ReadonlySet<GroupId>;
  readonly held: ReadonlyMap<GroupId, readonly ComponentId[]>;
  readonly foldable: ReadonlySet<GroupId>;
}

/**
 * The groups that are drawn as boxes when all is drawn and nothing folded. Two kinds are not. A VM that
 * holds nothing but itself as a whole: a box around one card would say the same name twice. And what is
 * external: it is no place but a remark on each of its components, some of which begin flows and some of
 * which end them, and one box around both would stretch from one side of the chart to the other.
 */
export function boxesOf(index: DocumentIndex): ReadonlySet<GroupId> {
  return readBoxes(index).boxes;
}

/**
 * The groups that can be folded, in the document's order: those with a box that holds two components or
 * more, at any depth. Folding a single one would only take its ports away.
 */
export function foldableGroups(index: DocumentIndex): ReadonlySet<GroupId> {
  return readBoxes(index).foldable;
}

/** What stands in the group and in the groups inside of it, in the document's order. */
export function componentsWithin(index: DocumentIndex, group: GroupId): readonly ComponentId[] {
  return readBoxes(index).held.get(group) ?? [];
}

const readBoxes = oncePerIndex((index): Boxes => {
  const { groups, components } = index.document;
  const boxes = new Set(groups.filter(isBoxIn(index)).map(({ id }) => id));
  const held = holdings(index, components);
  const foldable = [...boxes].filter((id) => (held.get(id)?.length ?? 0) > 1);
  return { boxes, held, foldable: new Set(foldable) };
});

function isBoxIn({ document }: DocumentIndex): (group: Group) => boolean {
  const members = groupBy(document.components, (component) => component.group);
  const parents = new Set(document.groups.map((group) => group.parent));
  return ({ id, kind }) => {
    if (kind === 'external') return false;
    const [first, ...rest] = members.get(id) ?? [];
    return !(first?.whole === true && rest.length === 0 && !parents.has(id));
  };
}

function holdings(
  index: DocumentIndex,
  components: readonly Component[],
): ReadonlyMap<GroupId, readonly ComponentId[]> {
  const held = new Map<GroupId, ComponentId[]>();
  for (const { id, group } of components) {
    for (const around of groupPath(index, group)) {
      const within = held.get(around.id);
      if (within === undefined) held.set(around.id, [id]);
      else within.push(id);
    }
  }
  return held;
}
