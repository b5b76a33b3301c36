/** Group by group: how many flows lead from one to the other. Every flow is in exactly one cell. */
import type { Group } from '../model/document.ts';
import type { ComponentId, FlowId, GroupId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';

export interface MatrixCell {
  /** All flows of the document between the two. */
  readonly flows: number;
  /** Those that the query selects. */
  readonly selected: number;
}

export interface MatrixLine {
  readonly group: Group;
  /** In the order of the matrix's groups. */
  readonly cells: readonly MatrixCell[];
  readonly sum: MatrixCell;
}

export interface Matrix {
  readonly groups: readonly Group[];
  /** From each group, a line. */
  readonly lines: readonly MatrixLine[];
  /** Into each group. */
  readonly sums: readonly MatrixCell[];
  readonly total: MatrixCell;
  /** Flows with an end that stands in no group, and so in no line; they are said beside the matrix. */
  readonly ungrouped: number;
}

const NOTHING: MatrixCell = { flows: 0, selected: 0 };

/** The groups are the innermost ones, those that hold components, in the document's order. */
export function countMatrix(
  index: DocumentIndex,
  selected: { readonly has: (flow: FlowId) => boolean },
): Matrix {
  const holding = new Set(index.document.components.map((component) => component.group));
  const groups = index.document.groups.filter((group) => holding.has(group.id));
  const counts = new Map<string, MatrixCell>();
  let ungrouped = 0;
  for (const flow of index.document.flows) {
    const key = cellKey(groupOf(index, flow.from), groupOf(index, flow.to));
    if (key === null) ungrouped += 1;
    else {
      const one = { flows: 1, selected: selected.has(flow.id) ? 1 : 0 };
      counts.set(key, add(counts.get(key) ?? NOTHING, one));
    }
  }
  const cellOf = (from: Group, to: Group) => counts.get(cellKey(from.id, to.id) ?? '') ?? NOTHING;
  const lines = groups.map((group) => {
    const cells = groups.map((to) => cellOf(group, to));
    return { group, cells, sum: cells.reduce(add, NOTHING) };
  });
  const sums = groups.map((to) => groups.map((from) => cellOf(from, to)).reduce(add, NOTHING));
  return { groups, lines, sums, total: sums.reduce(add, NOTHING), ungrouped };
}

function add(a: MatrixCell, b: MatrixCell): MatrixCell {
  return { flows: a.flows + b.flows, selected: a.selected + b.selected };
}

function groupOf(index: DocumentIndex, component: ComponentId): GroupId | null {
  return index.components.get(component)?.group ?? null;
}

function cellKey(from: GroupId | null, to: GroupId | null): string | null {
  return from === null || to === null ? null : JSON.stringify([from, to]);
}
