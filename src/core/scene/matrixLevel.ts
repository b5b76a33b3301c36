/**
 * Which groups the matrix has lines for, where there are too many for a line each: the groups of the flows
 * that are asked for, if they are all that is shown and few enough; else the outermost ones, each with all
 * that stands in it. Flows that are in none of its cells are counted, so that the numbers still add up.
 */
import type { Component } from '../model/document.ts';
import type { ComponentId, FlowId, GroupId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { countMatrix } from './matrix.ts';
import type { Matrix, MatrixCell } from './matrix.ts';

/** More lines than this nobody reads, and each is a column as well. */
export const MOST_LINES = 60;

export interface MatrixLevel {
  /** `asked`: those that selected flows begin or end in. `outermost`: with all that stands in them. */
  readonly kind: 'each' | 'asked' | 'outermost';
  /** All groups that hold components, with a line or without. */
  readonly groups: number;
  /** The document as if components stood in the groups that have lines, or in none. */
  readonly index: DocumentIndex;
}

export interface LevelMatrix extends Matrix {
  /** Flows with an end in a group that has no line. */
  readonly elsewhere: MatrixCell;
}

/** @param asked the flows that alone are shown; `null` where all are. */
export function chooseLevel(
  index: DocumentIndex,
  asked: { readonly has: (flow: FlowId) => boolean } | null,
): MatrixLevel {
  const groups = new Set(index.document.components.flatMap(({ group }) => group ?? [])).size;
  if (groups <= MOST_LINES) return { kind: 'each', groups, index };
  const touched = asked === null ? null : groupsOf(index, asked);
  if (touched !== null && touched.size <= MOST_LINES) {
    const lineOf = (group: GroupId) => (touched.has(group) ? group : null);
    return { kind: 'asked', groups, index: moveInto(index, lineOf) };
  }
  const outermost = outermostGroups(index);
  const shown = mostUsed(index, outermost);
  const lineOf = (group: GroupId) => {
    const around = outermost.get(group) ?? null;
    return around !== null && shown.has(around) ? around : null;
  };
  return { kind: 'outermost', groups, index: moveInto(index, lineOf) };
}

/**
 * Counts as `countMatrix` does, by the lines of a level.
 * @param index the one that the level was chosen for.
 */
export function countLevel(
  index: DocumentIndex,
  level: MatrixLevel,
  selected: { readonly has: (flow: FlowId) => boolean },
): LevelMatrix {
  const matrix = countMatrix(level.index, selected);
  const isGrouped = (id: ComponentId) => (index.components.get(id)?.group ?? null) !== null;
  const isShown = (id: ComponentId) => (level.index.components.get(id)?.group ?? null) !== null;
  const elsewhere =
    level.kind === 'each'
      ? []
      : index.document.flows.filter(
          ({ from, to }) => isGrouped(from) && isGrouped(to) && !(isShown(from) && isShown(to)),
        );
  return {
    ...matrix,
    ungrouped: matrix.ungrouped - elsewhere.length,
    elsewhere: {
      flows: elsewhere.length,
      selected: elsewhere.filter(({ id }) => selected.has(id)).length,
    },
  };
}

function groupsOf(
  { document, components }: DocumentIndex,
  asked: { readonly has: (flow: FlowId) => boolean },
): ReadonlySet<GroupId> {
  const flows = document.flows.filter(({ id }) => asked.has(id));
  const ends = flows.flatMap(({ from, to }) => [from, to]);
  return new Set(ends.flatMap((end) => components.get(end)?.group ?? []));
}

/** Each group that there is, with the one that all around it stands in. */
function outermostGroups(index: DocumentIndex): ReadonlyMap<GroupId, GroupId> {
  return new Map(
    index.document.groups.map(({ id }) => [id, groupPath(index, id).at(-1)?.id ?? id]),
  );
}

/** Where even these are too many: those with the most flows. */
function mostUsed(
  { document, components }: DocumentIndex,
  outermost: ReadonlyMap<GroupId, GroupId>,
): ReadonlySet<GroupId> {
  const uses = new Map<GroupId, number>();
  for (const { from, to } of document.flows) {
    for (const end of [from, to]) {
      const group = components.get(end)?.group ?? null;
      const around = group === null ? undefined : outermost.get(group);
      if (around !== undefined) uses.set(around, (uses.get(around) ?? 0) + 1);
    }
  }
  const ranked = [...uses].toSorted(([, one], [, other]) => other - one);
  return new Set(ranked.slice(0, MOST_LINES).map(([group]) => group));
}

function moveInto(index: DocumentIndex, lineOf: (group: GroupId) => GroupId | null): DocumentIndex {
  const move = (component: Component): Component => {
    const group = component.group === null ? null : lineOf(component.group);
    return group === component.group ? component : { ...component, group };
  };
  const components = index.document.components.map(move);
  return {
    ...index,
    document: { ...index.document, components },
    components: new Map(components.map((component) => [component.id, component])),
  };
}
