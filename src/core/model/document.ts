/**
 * A document as the rest of the program sees it: normalised, every reference an id, every flow with
 * its entry. Made by `defineDocument`, never written by hand. Plain data: it survives JSON.
 */
import type { DocumentProblem } from './documentProblem.ts';
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
import type { Place } from './place.ts';
import type { Ports } from './ports.ts';
import type { SecurityTerm } from './securityTerms.ts';
import type {
  Authentication,
  Direction,
  Encryption,
  GroupKind,
  Protocol,
  Relation,
  Role,
  Transport,
} from './vocabulary.ts';
import type { Walk } from './walk.ts';

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
  /** `null` where the page makes no such difference. */
  readonly role: Role | null;
  /** Every spelling by which people and the document call it, the label first. */
  readonly names: readonly string[];
  /** Why it is drawn so, where that needs saying. */
  readonly about: string | null;
}

export interface Table {
  readonly id: TableId;
  /** The page that it stands on; a document of documents has several. */
  readonly page: DocumentId;
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
  /** The mark of the footnote that states it; `null` where the page does so elsewhere. */
  readonly footnote: string | null;
  /** What its two settings are called: `On` and `Off`, `Silk` and `Another`. */
  readonly with: string;
  readonly without: string;
}

export type Setting = 'with' | 'without';

/** How a row depends on an option: it is there only under one setting, or always with other values. */
export interface Condition {
  readonly option: OptionId;
  readonly effect: 'only-under' | 'only-without' | 'varies-with';
}

/** What a row says once the option that it varies with is settled. */
export interface Alternative {
  readonly setting: Setting;
  /** Takes the place of the row's flows; those that stay the same have the same ids. */
  readonly flows: readonly Flow[];
  /** What it changes, in a sentence. */
  readonly change: string;
}

/**
 * What a row is to the chart. `charted`: it gives its flows, at least one, unless a choice rules it out.
 * `waits`: it is meant to give some, and a problem says why it does not yet. `no-flow`: it states none, as
 * one that denies. Rows of built-in documents are all charted; the other two have no flows.
 */
export type Standing = 'charted' | 'waits' | 'no-flow';

export interface Entry {
  readonly id: EntryId;
  readonly table: TableId;
  /** Counted from one within its table. */
  readonly number: number;
  /** The cells in the document's own order and spelling, the description left out. */
  readonly written: readonly string[];
  readonly description: string | null;
  /** The headings within its table that it stands under, the outermost first; most rows stand under none. */
  readonly under: readonly string[];
  readonly footnotes: readonly string[];
  /** All of them have to hold; at most one is `varies-with`. */
  readonly conditions: readonly Condition[];
  /** Where a condition is `varies-with`: at most one for each setting. */
  readonly alternatives: readonly Alternative[];
  /** How the row was read, where that is not plain from its cells. */
  readonly reading: string | null;
  /** What does not fit in the document itself. */
  readonly remark: string | null;
  readonly standing: Standing;
  /** Where it stands in the file that it was brought in; `null` for what was transcribed. */
  readonly place: Place | null;
  readonly flows: readonly FlowId[];
}

export interface Flow {
  readonly id: FlowId;
  readonly entry: EntryId;
  readonly from: ComponentId;
  readonly to: ComponentId;
  /** The listening place it ends in; flows to the same service share one. */
  readonly socket: SocketId;
  /** All but `traffic` have no ports, and their protocol and security are not stated. */
  readonly relation: Relation;
  readonly ports: Ports;
  readonly protocol: Protocol;
  /** What runs over the protocol, or is called, written or kept: `registry v2 protocol (imgpkg)`. */
  readonly carries: string | null;
  readonly transport: Transport;
  readonly direction: Direction;
  /** The terms of the document's own security column; empty where it is silent. */
  readonly security: readonly SecurityTerm[];
  readonly encryption: Reading<Encryption>;
  /** At least one; silence is the one value `not-stated`. */
  readonly authentication: readonly [Reading<Authentication>, ...Reading<Authentication>[]];
}

/** A table or list of the page that states no flows. */
export interface AboutTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly concerns: readonly ComponentId[];
  }[];
  readonly wording: string;
}

/** A published page. An ordinary document is one; a document of documents is made of several. */
export interface Page {
  readonly id: DocumentId;
  readonly title: string;
  readonly shortTitle: string;
}

/** What a page's rules can be tried out on. */
export type Bench = 'policies';

/** Names on different pages that are taken for one thing, by whoever joined the pages, and why. */
export interface Identity {
  readonly kind: 'group' | 'component' | 'option';
  /** Its id in the document that joins them. */
  readonly id: string;
  readonly label: string;
  readonly is: readonly {
    readonly page: DocumentId;
    readonly id: string;
    readonly label: string;
  }[];
  readonly why: string;
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
  readonly about: readonly AboutTable[];
  /** Itself, or the pages that it is made of. */
  readonly pages: readonly Page[];
  /** Empty but in a document of documents. */
  readonly identities: readonly Identity[];
  /** What could not be read, or is in doubt; empty for a document that was transcribed. */
  readonly problems: readonly DocumentProblem[];
  /** The bench on which the page's own rules can be tried out; `null` where it states none. */
  readonly bench: Bench | null;
  /** Guided tours, written from the page; empty for what is brought. */
  readonly walks: readonly Walk[];
}
