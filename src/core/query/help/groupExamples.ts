/** The examples of traces whose ends are groups, with all that is in them. */
import type { Component, Group } from '../../model/document.ts';
import type { ComponentId } from '../../model/ids.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { groupLabel } from '../../model/naming.ts';
import { findName, nameTable } from '../names.ts';
import { printEnd } from '../print.ts';
import { examplesOf, firstExample, tryExample } from './tryExample.ts';
import type { HelpExample, Proposal, Tried } from './tryExample.ts';

interface Pair extends Proposal {
  readonly from: NamedGroup;
  readonly to: NamedGroup;
  readonly flows: number;
}

interface NamedGroup {
  readonly label: string;
  readonly text: string;
  readonly members: ReadonlySet<ComponentId>;
}

/** `diego_cell→diego_database`, `diego_cell→`, `diego_cell⇒diego_database`, `diego_cell/Rep→`. */
export function groupExamples(index: DocumentIndex): readonly HelpExample[] {
  const groups = index.document.groups.flatMap((group) => nameGroup(index, group));
  const between = firstExample(index, proposePairs(index, groups));
  return examplesOf(
    between,
    ...(between === null ? [] : aroundPair(index, between.proposal)),
    firstExample(index, proposeQualified(index)),
  );
}

function aroundPair(index: DocumentIndex, { from, to }: Pair): readonly (Tried | null)[] {
  return [
    tryExample(index, {
      query: `${from.text}→`,
      means: `Every flow that starts at anything in ${from.label}`,
    }),
    tryExample(index, {
      query: `${from.text}⇒${to.text}`,
      means: `Every way from anything in ${from.label} to anything in ${to.label}, over any number of hops`,
    }),
  ];
}

/** None for a group whose name means a component: that goes before. */
function nameGroup(index: DocumentIndex, { id, label }: Group): readonly NamedGroup[] {
  const meaning = findName(index, { group: null, name: label });
  const members = nameTable(index).members.get(id);
  if (meaning?.how !== 'group' || members === undefined) return [];
  return [{ label, text: printEnd({ group: null, name: label }), members }];
}

/** Those with the most flows between them first. */
function proposePairs(index: DocumentIndex, groups: readonly NamedGroup[]): readonly Pair[] {
  const around = groupsAround(groups);
  const pairs = new Map<string, Pair>();
  for (const flow of index.document.flows) {
    for (const from of around.get(flow.from) ?? []) {
      for (const to of around.get(flow.to) ?? []) {
        const query = `${from.text}→${to.text}`;
        const means = `Every flow from anything in ${from.label} to anything in ${to.label}`;
        const flows = (pairs.get(query)?.flows ?? 0) + 1;
        pairs.set(query, { from, to, flows, query, means });
      }
    }
  }
  // Of two groups, one inside of the other, it would be hard to say what is meant.
  const apart = ({ from, to }: Pair) => ![...from.members].some((one) => to.members.has(one));
  return [...pairs.values()].filter(apart).toSorted((one, other) => other.flows - one.flows);
}

function groupsAround(
  groups: readonly NamedGroup[],
): ReadonlyMap<ComponentId, readonly NamedGroup[]> {
  const around = new Map<ComponentId, NamedGroup[]>();
  for (const group of groups) {
    for (const member of group.members) {
      const known = around.get(member);
      if (known === undefined) around.set(member, [group]);
      else known.push(group);
    }
  }
  return around;
}

/** The names that several components share come first: only so can one of them be meant. */
function proposeQualified(index: DocumentIndex): readonly Proposal[] {
  const isShared = ({ label }: Component) =>
    (findName(index, { group: null, name: label }, 'component')?.named.length ?? 0) > 1;
  const callers = index.document.components.filter(
    ({ id, whole }) => !whole && index.outgoing.has(id),
  );
  return [...callers.filter(isShared), ...callers].flatMap((component): readonly Proposal[] => {
    const { id, label } = component;
    const group = groupLabel(index, id);
    if (group === null) return [];
    return [
      {
        query: `${printEnd({ group, name: label })}→`,
        means: `Every flow that starts at ${label} in ${group}`,
      },
    ];
  });
}
