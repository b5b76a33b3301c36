/** The other way round: from something pointed at to the query that means it and nothing else. */
import { foldName } from '../model/foldName.ts';
import type { Component, Flow, Group } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Ports } from '../model/ports.ts';
import { NOWHERE, allOf } from './ast.ts';
import type { End, FieldName, Query, QueryNode } from './ast.ts';
import { addTerm, askedField, clausesOf } from './edit.ts';
import { nameTable, sureName } from './names.ts';
import { portPatterns } from './portPattern.ts';
import { printQuery } from './print.ts';

type GroupName = Pick<Group, 'id'>;

interface Hop {
  readonly from?: ComponentId;
  readonly to?: ComponentId;
  readonly ports?: Ports;
}

/** `Rep→BBS:8889`, `→BBS`, `Run/"Contour ingress"→`; canonical, and fitting no other component. */
export function writeTrace(index: DocumentIndex, { from, to, ports }: Hop): string {
  const patterns = ports === undefined ? [] : portPatterns(ports);
  return printQuery({
    kind: 'trace',
    ends: [endFor(index, from), endFor(index, to)],
    arrows: ['one'],
    ports: patterns.length === 0 ? null : patterns,
    at: NOWHERE,
  });
}

/** The trace between the ends, for this service: what is no traffic has no port, and says its kind. */
export function writeFlowsQuery(
  index: DocumentIndex,
  ends: Pick<Hop, 'from' | 'to'>,
  { ports, relation }: Pick<Flow, 'ports' | 'relation'>,
): string {
  const trace = writeTrace(index, { ...ends, ports });
  return relation === 'traffic' ? trace : `${trace} ${printQuery(fieldNode('kind', relation))}`;
}

function endFor(index: DocumentIndex, id: ComponentId | undefined): End | null {
  const component = id === undefined ? undefined : index.components.get(id);
  if (component === undefined) return null;
  const group = isLabelShared(index, component) ? groupFor(index, component) : null;
  const name = group === null ? sureName(index, component) : component.label;
  return { group, name, at: NOWHERE };
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
  const kept = clausesOf(query).filter(
    (clause) => askedField(clause, 'from') === null && askedField(clause, 'to') === null,
  );
  const sides = [
    ...(from === null ? [] : [fieldNode('from', from.id)]),
    ...(to === null ? [] : [fieldNode('to', to.id)]),
  ];
  return printQuery(sides.reduce<Query>(addTerm, allOf(kept, NOWHERE)));
}

export function writeClusterQuery(group: GroupName): string {
  return printQuery(fieldNode('cluster', group.id));
}

function fieldNode(name: FieldName, text: string): QueryNode {
  return { kind: 'field', name, values: [{ text, at: NOWHERE }], at: NOWHERE };
}
