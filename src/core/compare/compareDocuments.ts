/**
 * Two documents side by side, or one with an option switched, as one document and what became of all in
 * it. See the README for what is taken for one, and what is not.
 */
import type { Entry, Flow, Identity } from '../model/document.ts';
import type { FlowId } from '../model/ids.ts';
import type { Change } from '../model/vocabulary.ts';
import { comparePair } from './comparison.ts';
import type {
  Compared,
  Comparison,
  Detail,
  EntryChange,
  FlowChange,
  Match,
  Side,
} from './comparison.ts';
import { compareComponents, compareFlows, compareGroups } from './compareThings.ts';
import { matchSides } from './matching.ts';
import type { Matching } from './matching.ts';
import type { ThingMatches } from './matchThings.ts';
import { noteIdentities, noteMatches } from './noteMatches.ts';
import { uniteSides } from './uniteSides.ts';
import type { UnitedRow } from './uniteRows.ts';

/**
 * @param identities further ones than those of the two documents themselves.
 * @returns the comparison; `compareDocuments(after, before, …)` says the same the other way round.
 * @throws Error where one of the documents is not sound.
 */
export function compareDocuments(
  before: Side,
  after: Side,
  identities: readonly Identity[],
): Comparison {
  const matching = matchSides(before, after, identities);
  const united = uniteSides(matching);
  const { document, groupOf, componentOf } = united;
  const flows = new Map(
    united.flows.map((one) => [one.flow.id, compareFlow(one.before, one.after, matching)]),
  );
  const changed = [...flows.values()].filter(({ kind }) => kind === 'changed').length;
  return {
    before,
    after,
    document,
    flows,
    entries: new Map(united.rows.map((row) => [row.entry.id, compareRow(row, flows, matching)])),
    components: compareAll(document.components, {
      before: before.document.components.map((one) => [componentOf.get(one.id) ?? one.id, one]),
      after: after.document.components,
      pairs: matching.componentMatches.pairs,
      compare: (one, other) => compareComponents(one, other, matching),
    }),
    groups: compareAll(document.groups, {
      before: before.document.groups.map((one) => [groupOf.get(one.id) ?? one.id, one]),
      after: after.document.groups,
      pairs: matching.groupMatches.pairs,
      compare: (one, other) => compareGroups(one, other, matching),
    }),
    notes: noteMatches(matching, changed),
    identityNotes: noteIdentities(matching),
  };
}

function compareFlow(before: Flow | null, after: Flow | null, matching: Matching): FlowChange {
  return compareEither(before, after, (one, other) => compareFlows(one, other, matching));
}

/** @throws Error where neither side has it: nothing in the united document is made up. */
function compareEither<Thing>(
  before: Thing | null,
  after: Thing | null,
  compare: (before: Thing, after: Thing) => readonly Detail[],
): Compared<Thing> {
  if (before !== null && after !== null) {
    return comparePair(before, after, compare(before, after));
  }
  if (after !== null) return { kind: 'added', before: null, after };
  if (before !== null) return { kind: 'removed', before, after: null };
  throw new Error('the united document has something that neither side has');
}

/**
 * A row is what became of all the flows that it states on either side, those among them that another
 * row states now. One that both sides have, and that keeps none of its flows, is changed.
 */
function compareRow(
  { before, after }: UnitedRow,
  flows: ReadonlyMap<FlowId, FlowChange>,
  matching: Matching,
): EntryChange {
  const later = (before?.flows ?? []).map((id) => matching.flows.toAfter.get(id)?.id ?? null);
  const kinds = new Set([
    ...(after?.flows ?? []).map((id) => flows.get(id)?.kind),
    ...later.map((id) => (id === null ? 'removed' : flows.get(id)?.kind)),
  ]);
  const [kind, ...others] = [...kinds];
  const isOneSided = kind === 'added' ? before === null : after === null;
  const isOfOneKind = others.length === 0 && kind !== undefined;
  const isReworded =
    before !== null &&
    after !== null &&
    JSON.stringify(before.written) !== JSON.stringify(after.written);
  const ofFlows = isOfOneKind && (kind === 'unchanged' || isOneSided) ? kind : 'changed';
  return {
    kind: kinds.size === 0 ? changeOfWords(before, after, isReworded) : ofFlows,
    before,
    after,
    elsewhere: rowsElsewhere(before, after, matching),
    reworded: isReworded,
  };
}

/** Of a row that gives no flow on either side, as one that waits, only its words can change. */
function changeOfWords(before: Entry | null, after: Entry | null, isReworded: boolean): Change {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return isReworded ? 'changed' : 'unchanged';
}

/** The rows, beside those two, that state on one side what these state on the other. */
function rowsElsewhere(
  before: Entry | null,
  after: Entry | null,
  { flows, before: had, after: has }: Matching,
): readonly Entry[] {
  const there = (after?.flows ?? []).map((id) => flows.toBefore.get(id)?.entry);
  const later = (before?.flows ?? []).map((id) => flows.toAfter.get(id)?.entry);
  return [
    ...had.document.entries.filter(({ id }) => id !== before?.id && there.includes(id)),
    ...has.document.entries.filter(({ id }) => id !== after?.id && later.includes(id)),
  ];
}

interface Things<Thing extends { readonly id: string }> {
  /** With the ids that they have in the united document. */
  readonly before: readonly (readonly [Thing['id'], Thing])[];
  readonly after: readonly Thing[];
  readonly pairs: ThingMatches<Thing>['pairs'];
  readonly compare: (before: Thing, after: Thing) => readonly Detail[];
}

/** In the order of the united document. */
function compareAll<Thing extends { readonly id: string }>(
  united: readonly Thing[],
  { before, after, pairs, compare }: Things<Thing>,
): ReadonlyMap<Thing['id'], Compared<Thing> & { readonly match: Match | null }> {
  const had = new Map(before);
  const has = new Map(after.map((one) => [one.id, one]));
  const matches = new Map(pairs.map((pair) => [pair.after, pair.match]));
  return new Map(
    united.map(({ id }) => {
      const later = has.get(id) ?? null;
      const change = compareEither(had.get(id) ?? null, later, compare);
      return [id, { ...change, match: (later && matches.get(later)) ?? null }];
    }),
  );
}
