/** The fields that ask who: `cluster`, `component`, `from` and `to`. */
import type { Component, Flow } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { groupLabel } from '../model/naming.ts';
import { truthOf } from '../model/truth.ts';
import { askName } from './askName.ts';
import type { FieldOption, FieldSpec } from './fieldSpec.ts';
import { findName, splitName, sureName } from './names.ts';
import type { NameKind } from './names.ts';

/** Which of a flow's two ends a field asks about. */
type Ends = (flow: Flow) => readonly ComponentId[];

const BOTH: Ends = ({ from, to }) => [from, to];

export const NAME_FIELDS = {
  cluster: {
    label: 'Cluster or VM',
    about: 'flows with an end in it',
    options: groupOptions,
    reader: (index) => readGroups(index, BOTH),
    ask: askEnds('group', BOTH),
  },
  component: {
    label: 'Component',
    about: 'flows that start or end there',
    options: componentOptions,
    reader: (index) => readComponents(index, BOTH),
    ask: askEnds('component', BOTH),
  },
  from: {
    label: 'From',
    about: 'flows that start there',
    options: endOptions,
    reader: (index) => readEnds(index, ({ from }) => [from]),
    ask: askSide(({ from }) => [from]),
  },
  to: {
    label: 'To',
    about: 'flows that end there',
    options: endOptions,
    reader: (index) => readEnds(index, ({ to }) => [to]),
    ask: askSide(({ to }) => [to]),
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;

function askEnds(kind: NameKind, ends: Ends): FieldSpec['ask'] {
  return (value, index) => {
    const asked = { ...splitName(value.text), at: value.at };
    const answer = askName(index, asked, kind);
    if (!answer.ok) return answer;
    const { components, named } = answer.meaning;
    const means = named.map((one) => ('names' in one ? sureName(index, one) : one.id));
    const matches = (flow: Flow) => truthOf(ends(flow).some((end) => components.has(end)));
    return { ok: true, matches, means, notes: answer.notes };
  };
}

/**
 * A side of a flow is a place on the network: `from:diego_brain` means all that leaves that VM, though
 * a card is called so too. (A trace's end means the card; there, everything in it is another name.)
 */
function askSide(ends: Ends): FieldSpec['ask'] {
  const asGroup = askEnds('group', ends);
  const asEither = askEnds('either', ends);
  return (value, index) => {
    const group = asGroup(value, index);
    return group.ok ? group : asEither(value, index);
  };
}

/** Groups go by their ids, which are short, the same in any spelling of the page, and mean one group. */
function groupOptions(index: DocumentIndex): readonly FieldOption[] {
  return index.document.groups.map(({ id, label }) => ({ value: id, label }));
}

function componentOptions(index: DocumentIndex): readonly FieldOption[] {
  return index.document.components.map((component) => ({
    value: sureName(index, component),
    label: labelIn(index, component),
  }));
}

/** `Contour ingress (Run)` where other components are called so too. */
function labelIn(index: DocumentIndex, component: Component): string {
  const group = groupLabel(index, component.id);
  const isSure = sureName(index, component) === component.label;
  return isSure || group === null ? component.label : `${component.label} (${group})`;
}

function endOptions(index: DocumentIndex): readonly FieldOption[] {
  return [...endComponents(index), ...groupOptions(index)];
}

/** A component whose name is a group's too cannot be meant by a side, and is not offered. */
function endComponents(index: DocumentIndex): readonly FieldOption[] {
  return componentOptions(index).filter(
    ({ value }) => findName(index, { group: null, name: value }, 'group') === null,
  );
}

function readGroups(index: DocumentIndex, ends: Ends): (flow: Flow) => readonly string[] {
  const around = new Map<ComponentId, readonly string[]>(
    index.document.components.map(({ id, group }) => [
      id,
      groupPath(index, group).map((one) => one.id),
    ]),
  );
  return (flow) =>
    ends(flow)
      .map((end) => around.get(end) ?? [])
      .reduce(unite);
}

/** Each once; the lists are short. */
function unite(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one, ...other.filter((id) => !one.includes(id))];
}

function readComponents(index: DocumentIndex, ends: Ends): (flow: Flow) => readonly string[] {
  const names = new Map(
    index.document.components.map((component) => [component.id, sureName(index, component)]),
  );
  return (flow) => [...new Set(ends(flow).flatMap((end) => names.get(end) ?? []))];
}

function readEnds(index: DocumentIndex, ends: Ends): (flow: Flow) => readonly string[] {
  const offered = new Set(endComponents(index).map(({ value }) => value));
  const components = readComponents(index, ends);
  const groups = readGroups(index, ends);
  return (flow) => [
    ...components(flow).filter((component) => offered.has(component)),
    ...groups(flow),
  ];
}
