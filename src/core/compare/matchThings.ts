/**
 * Which group or component of one side is which of the other. A page's own id is sure, and an identity
 * that is written down is somebody's word; a name by itself is a guess, so it counts only where nothing
 * else is called so in the same place, and where no page and no identity tells the two apart.
 */
import type { FlowDocument, Identity } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { DocumentId, GroupId } from '../model/ids.ts';
import type { Match } from './comparison.ts';
import { foldName } from '../model/foldName.ts';
import { haveCommon, referTo, referencesOf } from './identityClasses.ts';
import type { IdentityClass, Reference } from './identityClasses.ts';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** What groups and components are asked differently. */
export interface Sort<Thing extends Named> {
  readonly kind: Identity['kind'];
  readonly thingsOf: (document: FlowDocument) => readonly Thing[];
  /** The group that it stands in. */
  readonly around: (thing: Thing) => GroupId | null;
  /** What else has to agree before two are taken for one by their names. */
  readonly nature: (thing: Thing) => string;
}

export interface ThingPair<Thing> {
  readonly before: Thing;
  readonly after: Thing;
  readonly match: Match;
}

/** `ambiguous`: identities join several of one side with several of the other. */
export interface ThingMatches<Thing> {
  readonly pairs: readonly ThingPair<Thing>[];
  readonly ambiguous: readonly Thing[];
  /** Called alike, and yet not taken for one, since only the names speak for it. */
  readonly alike: readonly { readonly before: Thing; readonly after: Thing }[];
}

export interface Known<Thing> {
  readonly thing: Thing;
  readonly references: ReadonlySet<Reference>;
  readonly pages: ReadonlySet<DocumentId>;
  readonly class: IdentityClass | null;
}

type Both<Thing> = readonly [before: Known<Thing>, after: Known<Thing>];

/** @param groupOf the group of `after` that a group of `before` is; `null` where no pair is known. */
export function matchThings<Thing extends Named>(
  before: FlowDocument,
  after: FlowDocument,
  sort: Sort<Thing>,
  classes: readonly IdentityClass[],
  groupOf: (group: GroupId, pairs: readonly ThingPair<Thing>[]) => GroupId | null,
): ThingMatches<Thing> {
  const befores = know(before, sort, classes);
  const afters = know(after, sort, classes);
  const byPage = onlyOnes(meet(befores, afters, ({ references }) => [...references]));
  const pairs = byPage.map((both) => toPair(both, { by: 'page', why: null }));
  const meetFree = (keysOf: (known: Known<Thing>) => readonly unknown[]) =>
    meet(freeOf(befores, pairs, 'before'), freeOf(afters, pairs, 'after'), keysOf);
  const byIdentity = meetFree((known) => (known.class === null ? [] : [known.class]));
  const sure = onlyOnes(byIdentity);
  pairs.push(...sure.map((both) => toPair(both, { by: 'identity', why: reasonsFor(both) })));
  // A pair of groups can give those within them a place in common, so it is asked until nothing comes.
  for (let found: readonly ThingPair<Thing>[]; ; pairs.push(...found)) {
    const placeOf = (group: GroupId) => groupOf(group, pairs);
    found = pairsByName(befores, afters, sort, placeOf).filter((pair) =>
      pairs.every((one) => one.before !== pair.before && one.after !== pair.after),
    );
    if (found.length === 0) break;
  }
  const alike = meetFree(({ thing }) => [foldName(thing.label)]).filter(
    (both) => !areToldApart(both),
  );
  return {
    pairs,
    ambiguous: [
      ...new Set(
        byIdentity
          .filter((both) => !sure.includes(both))
          .flatMap(([one, other]) => [one.thing, other.thing]),
      ),
    ],
    alike: alike.map(([one, other]) => ({ before: one.thing, after: other.thing })),
  };
}

function know<Thing extends Named>(
  document: FlowDocument,
  { kind, thingsOf }: Sort<Thing>,
  classes: readonly IdentityClass[],
): readonly Known<Thing>[] {
  return thingsOf(document).map((thing) => {
    const references = referencesOf(document, kind, thing.id);
    const stands = ({ id }: { readonly id: DocumentId }) =>
      [...references].some((reference) => reference.startsWith(referTo(id, '')));
    return {
      thing,
      references,
      pages: new Set(document.pages.filter(stands).map(({ id }) => id)),
      class: classes.find((one) => haveCommon(one.references, references)) ?? null,
    };
  });
}

function pairsByName<Thing extends Named>(
  befores: readonly Known<Thing>[],
  afters: readonly Known<Thing>[],
  { around, nature }: Sort<Thing>,
  placeOf: (group: GroupId) => GroupId | null,
): readonly ThingPair<Thing>[] {
  const keysOf = (thing: Thing, place: GroupId | null) => {
    const isPlaced = around(thing) === null || place !== null;
    return isPlaced ? [JSON.stringify([place, nature(thing), foldName(thing.label)])] : [];
  };
  const called = meet(
    befores,
    afters,
    ({ thing }) => {
      const group = around(thing);
      return keysOf(thing, group === null ? null : placeOf(group));
    },
    ({ thing }) => keysOf(thing, around(thing)),
  );
  const sure = onlyOnes(called).filter((both) => !areToldApart(both));
  return sure.map((both) => toPair(both, { by: 'name', why: null }));
}

/** Their page does, by giving them two ids; or identities do, by naming others. */
function areToldApart<Thing>([one, other]: Both<Thing>): boolean {
  if (haveCommon(one.pages, other.pages)) return true;
  if (one.class !== null && other.class !== null) return true;
  const names = (known: Known<Thing>, pages: ReadonlySet<DocumentId>) =>
    (known.class?.identities ?? []).some(({ is }) => is.some(({ page }) => pages.has(page)));
  return names(one, other.pages) || names(other, one.pages);
}

function freeOf<Thing>(
  all: readonly Known<Thing>[],
  pairs: readonly ThingPair<Thing>[],
  side: 'before' | 'after',
): readonly Known<Thing>[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return all.filter(({ thing }) => !taken.has(thing));
}

/** Every two of both sides that have a key in common, once. */
function meet<Thing>(
  befores: readonly Known<Thing>[],
  afters: readonly Known<Thing>[],
  keysOf: (known: Known<Thing>) => readonly unknown[],
  keysOfAfter = keysOf,
): readonly Both<Thing>[] {
  const keyed = afters.flatMap((other) => keysOfAfter(other).map((key) => ({ key, other })));
  const byKey = groupBy(keyed, ({ key }) => key);
  return befores.flatMap((one) => {
    const met = keysOf(one).flatMap((key) => byKey.get(key) ?? []);
    return [...new Set(met.map(({ other }) => other))].map((other) => [one, other] as const);
  });
}

/** Those whose two sides stand in no other: where one could be several, nobody knows which. */
function onlyOnes<Thing>(all: readonly Both<Thing>[]): readonly Both<Thing>[] {
  const befores = groupBy(all, ([one]) => one);
  const afters = groupBy(all, ([, other]) => other);
  return all.filter(
    ([one, other]) => befores.get(one)?.length === 1 && afters.get(other)?.length === 1,
  );
}

function toPair<Thing>([one, other]: Both<Thing>, match: Match): ThingPair<Thing> {
  return { before: one.thing, after: other.thing, match };
}

/** The reasons of the identities that name both; of all that join them, where none does by itself. */
function reasonsFor<Thing>([one, other]: Both<Thing>): string {
  const all = one.class?.identities ?? [];
  const direct = all.filter(({ is }) => {
    const named = new Set(is.map(({ page, id }) => referTo(page, id)));
    return haveCommon(named, one.references) && haveCommon(named, other.references);
  });
  return [...new Set((direct.length === 0 ? all : direct).map(({ why }) => why))].join(' ');
}
