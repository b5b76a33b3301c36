/** What differs between two components, two groups or the ends of two flows that are taken for one. */
import type { Component, Flow, Group } from '../model/document.ts';
import type { GroupId } from '../model/ids.ts';
import { GROUP_KINDS, ROLES } from '../model/vocabulary.ts';
import type { Aspect, Detail } from './comparison.ts';
import { compareServices } from './compareServices.ts';
import { foldName } from '../model/foldName.ts';
import type { Matching } from './matching.ts';
import { strengthOfWords } from './strength.ts';

export function compareFlows(before: Flow, after: Flow, matching: Matching): readonly Detail[] {
  const had = componentsOf(before, matching.before.document.components);
  const has = componentsOf(after, matching.after.document.components);
  return [
    ...compareServices(before, after),
    ...compareNames('source-name', had.from, has.from),
    ...comparePlaces('source-place', had.from?.group, has.from?.group, matching),
    ...compareNames('destination-name', had.to, has.to),
    ...comparePlaces('destination-place', had.to?.group, has.to?.group, matching),
  ];
}

export function compareComponents(
  before: Component,
  after: Component,
  matching: Matching,
): readonly Detail[] {
  const word = ({ whole }: Component) => (whole ? 'as a whole' : 'a part');
  const role = ({ role: one }: Component) => (one === null ? 'not stated' : ROLES[one].label);
  const strength = strengthOfWords(before.role !== null, after.role !== null);
  return [
    ...compareNames('name', before, after),
    ...comparePlaces('place', before.group, after.group, matching),
    ...compareLabels('kind', word(before), word(after)),
    ...compareLabels('role', role(before), role(after)).map((one) => ({ ...one, strength })),
  ];
}

export function compareGroups(before: Group, after: Group, matching: Matching): readonly Detail[] {
  return [
    ...compareNames('name', before, after),
    ...comparePlaces('place', before.parent, after.parent, matching),
    ...compareLabels('kind', GROUP_KINDS[before.kind].label, GROUP_KINDS[after.kind].label),
  ];
}

function componentsOf({ from, to }: Flow, components: readonly Component[]) {
  const find = (wanted: Component['id']) => components.find(({ id }) => id === wanted);
  return { from: find(from), to: find(to) };
}

/** Another spelling of a name is no other name. */
function compareNames(
  what: Aspect,
  before: { readonly label: string } | undefined,
  after: { readonly label: string } | undefined,
): readonly Detail[] {
  const [had, has] = [before?.label ?? '', after?.label ?? ''];
  return foldName(had) === foldName(has) ? [] : compareLabels(what, had, has);
}

/** What stands in a group that was renamed stands where it stood. */
function comparePlaces(
  what: Aspect,
  before: GroupId | null = null,
  after: GroupId | null = null,
  { groups, ...sides }: Matching,
): readonly Detail[] {
  const counterpart = before === null ? null : (groups.toAfter.get(before)?.id ?? undefined);
  if (counterpart === after) return [];
  const labelIn = (all: readonly Group[], group: GroupId | null) =>
    all.find(({ id }) => id === group)?.label ?? 'in no group';
  const had = labelIn(sides.before.document.groups, before);
  const has = labelIn(sides.after.document.groups, after);
  // Two groups of one name that nobody has called one: where it stands is as unsure as they are.
  return [{ what, before: had, after: has, strength: null }];
}

function compareLabels(what: Aspect, before: string, after: string): readonly Detail[] {
  return before === after ? [] : [{ what, before, after, strength: null }];
}
