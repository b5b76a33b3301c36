/** Everything that is found to be one thing on both sides, looked up from either. */
import type { Component, Entry, Flow, Group, Identity } from '../model/document.ts';
import type { ComponentId, EntryId, FlowId, GroupId } from '../model/ids.ts';
import type { Side } from './comparison.ts';
import { identityClasses } from './identityClasses.ts';
import { matchFlows } from './matchFlows.ts';
import type { Kinship } from './matchFlows.ts';
import { matchRows, rowsOfOnePage, titlesOf } from './matchRows.ts';
import type { RowPair } from './matchRows.ts';
import { matchThings } from './matchThings.ts';
import type { Sort, ThingMatches } from './matchThings.ts';

/** The partner on the other side, by the id on this one. */
export interface Partners<Thing extends { readonly id: string }> {
  readonly toAfter: ReadonlyMap<Thing['id'], Thing>;
  readonly toBefore: ReadonlyMap<Thing['id'], Thing>;
}

export interface Matching {
  readonly before: Side;
  readonly after: Side;
  readonly groupMatches: ThingMatches<Group>;
  readonly componentMatches: ThingMatches<Component>;
  readonly groups: Partners<Group>;
  readonly components: Partners<Component>;
  readonly flows: Partners<Flow>;
  readonly rows: Partners<Entry>;
  /** What one page has at one place, whether or not a side leaves it out. */
  readonly onePage: readonly RowPair[];
}

const GROUPS: Sort<Group> = {
  kind: 'group',
  thingsOf: ({ groups }) => groups,
  around: ({ parent }) => parent,
  nature: ({ kind }) => kind,
};

const COMPONENTS: Sort<Component> = {
  kind: 'component',
  thingsOf: ({ components }) => components,
  around: ({ group }) => group,
  nature: ({ whole }) => (whole ? 'whole' : 'part'),
};

export function matchSides(before: Side, after: Side, identities: readonly Identity[]): Matching {
  const [had, has] = [before.document, after.document];
  const all = [...new Set([...identities, ...had.identities, ...has.identities])];
  const groupMatches = matchThings(had, has, GROUPS, identityClasses(all, 'group'), (id, pairs) => {
    const pair = pairs.find((one) => one.before.id === id);
    return pair?.after.id ?? null;
  });
  const groups = toPartners<Group, GroupId>(groupMatches.pairs);
  const componentMatches = matchThings(
    had,
    has,
    COMPONENTS,
    identityClasses(all, 'component'),
    (id) => groups.toAfter.get(id)?.id ?? null,
  );
  const components = toPartners<Component, ComponentId>(componentMatches.pairs);
  const onePage = rowsOfOnePage(had, has);
  const flows = matchFlows(
    had.flows,
    has.flows,
    (id) => components.toAfter.get(id)?.id ?? null,
    kinshipOf(before, after, onePage),
  );
  return {
    before,
    after,
    groupMatches,
    componentMatches,
    groups,
    components,
    flows: toPartners<Flow, FlowId>(flows),
    rows: toPartners<Entry, EntryId>(matchRows(before, after, onePage, flows)),
    onePage,
  };
}

function kinshipOf(before: Side, after: Side, onePage: readonly RowPair[]): Kinship {
  const partner = new Map(onePage.map((row) => [row.before.id, row.after.id]));
  const had = titlesOf(before.document);
  const has = titlesOf(after.document);
  return (one, other) => {
    if (partner.get(one.entry) === other.entry) return 'row';
    return had.get(one.entry) === has.get(other.entry) ? 'table' : null;
  };
}

function toPartners<Thing extends { readonly id: Id }, Id extends string>(
  pairs: readonly { readonly before: Thing; readonly after: Thing }[],
): { readonly toAfter: ReadonlyMap<Id, Thing>; readonly toBefore: ReadonlyMap<Id, Thing> } {
  return {
    toAfter: new Map(pairs.map(({ before, after }) => [before.id, after])),
    toBefore: new Map(pairs.map(({ before, after }) => [after.id, before])),
  };
}
