/** The other way round: from something pointed at to the query that means it and nothing else. */
import { foldName } from '../model/foldName.ts';
import type { Component, Group } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import type { Ports } from '../model/ports.ts';
import { NOWHERE, allOf } from './ast.ts';
import type {
  ArrowKind,
  End,
  FieldName,
  FieldNode,
  PortPattern,
  Query,
  QueryNode,
  TraceNode,
} from './ast.ts';
import { addTerm, askedField, clausesOf, excludedField } from './edit.ts';
import { ALL, findName, nameTable, sureName } from './names.ts';
import { portPatterns } from './portPattern.ts';
import { printQuery } from './print.ts';

type GroupName = Pick<Group, 'id'>;
type GroupThing = Pick<Group, 'id' | 'label'>;

interface Hop {
  readonly from?: ComponentId;
  readonly to?: ComponentId;
  readonly ports?: Ports;
  /** One hop unless said otherwise. */
  readonly arrow?: ArrowKind;
}

/** `Rep→BBS:8889`, `→BBS`, `Run/"Contour ingress"⇒`; canonical, and fitting no other component. */
export function writeTrace(index: DocumentIndex, { from, to, ports, arrow = 'one' }: Hop): string {
  const patterns = ports === undefined ? [] : portPatterns(ports);
  const ends = [endFor(index, from), endFor(index, to)] as const;
  return printQuery(traceNode(ends, arrow, patterns));
}

/** @param ports those of the last hop; none asks for no port. */
export function traceNode(
  ends: readonly [End | null, End | null],
  arrow: ArrowKind,
  ports: readonly PortPattern[] = [],
): TraceNode {
  return {
    kind: 'trace',
    ends,
    arrows: [arrow],
    ports: ports.length === 0 ? null : ports,
    at: NOWHERE,
  };
}

/** The component as the end of a trace, by a name that fits no other; `null` for one that is not there. */
export function endFor(index: DocumentIndex, id: ComponentId | undefined): End | null {
  const component = id === undefined ? undefined : index.components.get(id);
  if (component === undefined) return null;
  const known = endsKnown(index).get(component.id);
  if (known !== undefined) return known;
  const group = isLabelShared(index, component) ? groupFor(index, component) : null;
  const name = group === null ? sureName(index, component) : component.label;
  const end = { group, name, at: NOWHERE };
  endsKnown(index).set(component.id, end);
  return end;
}

const endsKnown = oncePerIndex(() => new Map<ComponentId, End>());

/**
 * The group, with all that is in it, as the end of a trace: `diego_cell`, or `diego_brain/*` where its name
 * means a component; `null` where another group is called so too.
 */
export function groupEndFor(index: DocumentIndex, { id, label }: GroupThing): End | null {
  const ends = [
    ...[label, id].map((name) => ({ group: null, name, at: NOWHERE })),
    ...[label, id].map((group) => ({ group, name: ALL, at: NOWHERE })),
  ];
  for (const end of ends) {
    const meaning = findName(index, end);
    const means = meaning?.named.map((one) => one.id) ?? [];
    if (meaning?.how === 'group' && means.length === 1 && means[0] === id) return end;
  }
  return null;
}

function isLabelShared(index: DocumentIndex, { label }: Component): boolean {
  return (nameTable(index).components.get(foldName(label))?.length ?? 0) > 1;
}

/** The group's label, where with it the name is the component's alone. */
function groupFor(index: DocumentIndex, { label, group }: Component): string | null {
  const around = group === null ? undefined : index.groups.get(group);
  if (around === undefined) return null;
  const { components, members } = nameTable(index);
  const inside = members.get(around.id);
  const named = components.get(foldName(label)) ?? [];
  return named.filter(({ id }) => inside?.has(id)).length === 1 ? around.label : null;
}

/**
 * `from:diego_cell to:diego_brain`, in place of the sides that the query asks for, beside the rest of
 * it; `null` leaves a side open.
 */
export function writeBetweenGroups(
  query: Query,
  from: GroupName | null,
  to: GroupName | null,
): string {
  return writeSides(query, sideOf('from', from), sideOf('to', to));
}

/**
 * The same without what stands in groups inside of the two: `from:cell -from:overlay`. A cell of the
 * matrix counts so, that every flow is counted once.
 */
export function writeBetweenJust(
  { document }: DocumentIndex,
  query: Query,
  from: GroupName | null,
  to: GroupName | null,
): string {
  const without = (name: 'from' | 'to', group: GroupName | null): readonly QueryNode[] => {
    const inner = document.groups.filter(({ parent }) => group !== null && parent === group.id);
    const [first, ...rest] = inner.map(({ id }) => ({ text: id, at: NOWHERE }));
    if (first === undefined) return sideOf(name, group);
    const of: QueryNode = { kind: 'field', name, values: [first, ...rest], at: NOWHERE };
    return [...sideOf(name, group), { kind: 'not', of, at: NOWHERE }];
  };
  return writeSides(query, without('from', from), without('to', to));
}

function writeSides(query: Query, ...sides: readonly (readonly QueryNode[])[]): string {
  const isSide = (clause: QueryNode) =>
    (['from', 'to'] as const).some(
      (name) => askedField(clause, name) !== null || excludedField(clause, name) !== null,
    );
  const kept = clausesOf(query).filter((clause) => !isSide(clause));
  return printQuery(sides.flat().reduce<Query>(addTerm, allOf(kept, NOWHERE)));
}

function sideOf(name: 'from' | 'to', group: GroupName | null): readonly QueryNode[] {
  return group === null ? [] : [fieldNode(name, group.id)];
}

export function writeClusterQuery(group: GroupName): string {
  return printQuery(fieldNode('cluster', group.id));
}

export function fieldNode(name: FieldName, text: string): FieldNode {
  return { kind: 'field', name, values: [{ text, at: NOWHERE }], at: NOWHERE };
}
