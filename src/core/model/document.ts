/**
 * A document as the rest of the program sees it: normalised, every reference an id, every flow with
 * its entry. Made by `defineDocument`, never written by hand. Plain data: it survives JSON.
 */
import type {
  ComponentId,
  DocumentId,
  EntryId,
  FlowId,
  GroupId,
  OptionId,
  SocketId,
  TableId,
} from './ids.ts';
import type { Ports } from './ports.ts';
import type {
  Authentication,
  Direction,
  Encryption,
  GroupKind,
  Protocol,
  SecurityTerm,
  Transport,
} from './vocabulary.ts';

/** Where a value comes from. `by` and `as` are words that the reader can find in the row. */
export type Basis =
  | { readonly kind: 'stated'; readonly as: string }
  | { readonly kind: 'implied'; readonly by: string }
  | { readonly kind: 'silent' };

export interface Reading<Value> {
  readonly value: Value;
  readonly basis: Basis;
}

export interface Group {
  readonly id: GroupId;
  readonly label: string;
  readonly kind: GroupKind;
  readonly parent: GroupId | null;
}

export interface Component {
  readonly id: ComponentId;
  readonly label: string;
  readonly group: GroupId | null;
  /** The VM or cluster as a whole, where the document names no process. */
  readonly whole: boolean;
  /** Every spelling by which people and the document call it, the label first. */
  readonly names: readonly string[];
  /** Why it is drawn so, where that needs saying. */
  readonly about: string | null;
}

export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly string[];
  /** The heading of the document's description column, whose sentences are told in our own words. */
  readonly descriptionColumn: string | null;
}

export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

/** A deployment choice on which rows depend. */
export interface Option {
  readonly id: OptionId;
  readonly label: string;
  readonly text: string;
}

/** How a row depends on an option: it is there only under it, or always there with other values. */
export interface Condition {
  readonly option: OptionId;
  readonly effect: 'only-under' | 'varies-with';
}

export interface Entry {
  readonly id: EntryId;
  readonly table: TableId;
  /** Counted from one within its table. */
  readonly number: number;
  /** The cells in the document's own order and spelling, the description left out. */
  readonly written: readonly string[];
  readonly description: string | null;
  readonly footnotes: readonly string[];
  readonly condition: Condition | null;
  /** How the row was read, where that is not plain from its cells. */
  readonly reading: string | null;
  /** What does not fit in the document itself. */
  readonly remark: string | null;
  readonly flows: readonly FlowId[];
}

export interface Flow {
  readonly id: FlowId;
  readonly entry: EntryId;
  readonly from: ComponentId;
  readonly to: ComponentId;
  /** The listening place it ends in; flows to the same service share one. */
  readonly socket: SocketId;
  readonly ports: Ports;
  readonly protocol: Protocol;
  /** What runs over the protocol, as written: `registry v2 protocol (imgpkg)`. */
  readonly carries: string | null;
  readonly transport: Transport;
  readonly direction: Direction;
  /** The terms of the document's own security column; empty where it is silent. */
  readonly security: readonly SecurityTerm[];
  readonly encryption: Reading<Encryption>;
  /** At least one; silence is the one value `not-stated`. */
  readonly authentication: readonly [Reading<Authentication>, ...Reading<Authentication>[]];
}

export interface FlowDocument {
  readonly id: DocumentId;
  readonly title: string;
  /** A word or two, for tabs and lists. */
  readonly shortTitle: string;
  /** One sentence on what the page describes. */
  readonly summary: string;
  /** What its groups are called in general: `VM`, `Cluster`. Heads the facet and the matrix. */
  readonly groupWord: string;
  /** Page-wide statements that belong to no row. */
  readonly notes: readonly string[];
  readonly groups: readonly Group[];
  readonly components: readonly Component[];
  readonly tables: readonly Table[];
  readonly entries: readonly Entry[];
  readonly flows: readonly Flow[];
  readonly footnotes: readonly Footnote[];
  readonly options: readonly Option[];
}
