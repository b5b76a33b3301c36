/**
 * What a comparison says, as data: one document that holds both sides, and what became of each thing
 * in it. Users open firewalls by it, so its words tell what a page says now from what got safer.
 */
import type { Component, Entry, Flow, FlowDocument, Group } from '../model/document.ts';
import type { ComponentId, EntryId, FlowId, GroupId, OptionId } from '../model/ids.ts';
import type { Change } from '../model/vocabulary.ts';

/** One of the two documents, as `settleOptions` leaves it. */
export interface Side {
  readonly document: FlowDocument;
  /** The rows that a choice rules out: they state nothing on this side. */
  readonly off: ReadonlyMap<EntryId, OptionId>;
  /** The choices in words, where some are made: `Another database`. */
  readonly choicesLabel: string | null;
}

/** A page that says more is not a connection that got safer: words that appear are no strength. */
export const STRENGTHS = {
  'weaker': { label: 'Weaker' },
  'stronger': { label: 'Stronger' },
  'now-stated': { label: 'Now stated' },
  'no-longer-stated': { label: 'No longer stated' },
} as const satisfies Record<string, { label: string }>;

export type Strength = keyof typeof STRENGTHS;

/** In what two of a pair can differ. A relation is none of them: flows of two relations are two flows. */
export const ASPECTS = {
  'port': { label: 'Port' },
  'protocol': { label: 'Protocol' },
  'transport': { label: 'Transport' },
  'encryption': { label: 'Encryption' },
  'authentication': { label: 'Authentication' },
  'carries': { label: 'What it carries' },
  'source-name': { label: 'Name of the source' },
  'source-place': { label: 'Place of the source' },
  'destination-name': { label: 'Name of the destination' },
  'destination-place': { label: 'Place of the destination' },
  'name': { label: 'Name' },
  'place': { label: 'Place' },
  'kind': { label: 'Kind' },
  'role': { label: 'Role' },
} as const satisfies Record<string, { label: string }>;

export type Aspect = keyof typeof ASPECTS;

export interface Detail {
  readonly what: Aspect;
  readonly before: string;
  readonly after: string;
  /** `null` where neither is better: two ports, or TLS and SSH. */
  readonly strength: Strength | null;
}

interface Added<Thing> {
  readonly kind: 'added';
  readonly before: null;
  readonly after: Thing;
}
interface Removed<Thing> {
  readonly kind: 'removed';
  readonly before: Thing;
  readonly after: null;
}
interface Unchanged<Thing> {
  readonly kind: 'unchanged';
  readonly before: Thing;
  readonly after: Thing;
}
interface Changed<Thing> {
  readonly kind: 'changed';
  readonly before: Thing;
  readonly after: Thing;
  readonly details: readonly [Detail, ...Detail[]];
}

/** `before` and `after` are the things of the two sides themselves, with the ids that they have there. */
export type Compared<Thing> = Added<Thing> | Removed<Thing> | Unchanged<Thing> | Changed<Thing>;

export type FlowChange = Compared<Flow>;

/** Why two are taken for one: the page's own id, an identity that is written down, or the name alone. */
export interface Match {
  readonly by: 'page' | 'identity' | 'name';
  /** The reasons that are written down with the identity. */
  readonly why: string | null;
}

/** `match` is `null` for what only one side has. */
export type ComponentChange = Compared<Component> & { readonly match: Match | null };
export type GroupChange = Compared<Group> & { readonly match: Match | null };

export interface EntryChange {
  /** What became of what the row states; a row that says the same in other words is unchanged. */
  readonly kind: Change;
  /** The row on either side, with the id that it has there; `null` where that side has no such row. */
  readonly before: Entry | null;
  readonly after: Entry | null;
  /** Further rows, of either side, that share a flow with this one on the other side. */
  readonly elsewhere: readonly Entry[];
  /** Both sides have the row, and its cells differ. */
  readonly reworded: boolean;
}

export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** All that either side states. What both have bears the ids of `after`. */
  readonly document: FlowDocument;
  /** By the ids of `document`, like the three below; each holds all of the document's. */
  readonly flows: ReadonlyMap<FlowId, FlowChange>;
  readonly entries: ReadonlyMap<EntryId, EntryChange>;
  readonly components: ReadonlyMap<ComponentId, ComponentChange>;
  readonly groups: ReadonlyMap<GroupId, GroupChange>;
  /** What was matched how, and what was not, in sentences; what a reader has to check stands first. */
  readonly notes: readonly string[];
  /** What was matched because an identity says so, with its reasons, a sentence or two for each. */
  readonly identityNotes: readonly string[];
}

/** The two things with what differs between them. */
export function comparePair<Thing>(
  before: Thing,
  after: Thing,
  [first, ...rest]: readonly Detail[],
): Unchanged<Thing> | Changed<Thing> {
  if (first === undefined) return { kind: 'unchanged', before, after };
  return { kind: 'changed', before, after, details: [first, ...rest] };
}

/** Whether anything at all became of anything: a flow, a component or a group. */
export function isDifferent({ flows, components, groups }: Comparison): boolean {
  return [flows, components, groups].some((changes) =>
    [...changes.values()].some(({ kind }) => kind !== 'unchanged'),
  );
}
