/**
 * The shape in which a document module in `data/` is written: the page's tables, cell for cell, each
 * row with its typed reading beside it. The type parameters are inferred from the module itself, so
 * that a row which names a component, footnote or option that the module does not define, has a cell
 * too few, or lacks a port, does not compile.
 */
import type { Bench } from './document.ts';
import type { PortSpec } from './ports.ts';
import type { SecurityTerm } from './securityTerms.ts';
import type { WalkSpec } from './walkSpec.ts';
import type { Direction, GroupKind, Protocol, Relation, Role, Transport } from './vocabulary.ts';

export interface GroupSpec {
  readonly label: string;
  readonly kind: GroupKind;
  readonly parent?: string;
}

export interface ComponentSpec<GroupKey extends string> {
  readonly label: string;
  readonly group: GroupKey | null;
  /** The VM or cluster as a whole: the document names no process there. */
  readonly whole?: true;
  /** Where the page tells core components from those that can be swapped. */
  readonly role?: Role;
  /** Further spellings of the name, beside the label, the id and `group (label)`. */
  readonly names?: readonly string[];
  readonly about?: string;
}

/** What a flow is opened on. A row with several (`443,80`) gives one flow for each. */
export type ServiceSpec = TrafficSpec | RelationSpec;

export interface TrafficSpec {
  readonly relation?: 'traffic';
  readonly port: PortSpec;
  readonly transport: Transport;
  readonly protocol: Protocol;
  /** The terms of the security column; `not-stated` has to be said, it is no default. */
  readonly security: readonly [SecurityTerm, ...SecurityTerm[]] | 'not-stated';
  readonly carries?: string;
}

/** What is no traffic: it has no port, and neither encryption nor authentication arises. */
export interface RelationSpec {
  readonly relation: Exclude<Relation, 'traffic'>;
  /** What is called, written or kept, as the page words it. */
  readonly carries?: string;
}

/** Each pair gives one flow for each service. */
export interface FlowsSpec<Component extends string> {
  /** From whom to whom. */
  readonly between: readonly [Pair<Component>, ...Pair<Component>[]];
  readonly on: readonly [ServiceSpec, ...ServiceSpec[]];
}

/** What the page says of a row once a choice is made; what is left out stays as the row has it. */
export interface AlternativeSpec<Component extends string> extends Partial<FlowsSpec<Component>> {
  readonly also?: readonly FlowsSpec<Component>[];
  /** What it changes, in a sentence. */
  readonly change: string;
}

/** Either setting of an option, or both; a setting that is left out changes nothing that the page says. */
export interface VariationSpec<Known extends Names> {
  readonly option: Known['option'];
  readonly with?: AlternativeSpec<Known['component']>;
  readonly without?: AlternativeSpec<Known['component']>;
}

export interface Names {
  readonly component: string;
  readonly footnote: string;
  readonly option: string;
}

type Pair<Name extends string> = readonly [from: Name, to: Name];

export interface RowSpec<Columns extends readonly string[], Known extends Names> extends FlowsSpec<
  Known['component']
> {
  /** The short cells as written, one for each column. */
  readonly written: { readonly [Index in keyof Columns]: string };
  /** The description cell, told in our own words. */
  readonly about?: string;
  /** The headings within its table that it stands under, the outermost first. */
  readonly under?: readonly string[];
  /** Further flows of the row, where not every pair of it goes with every service. */
  readonly also?: readonly FlowsSpec<Known['component']>[];
  /** Where the row itself states it, and not its table. */
  readonly direction?: Direction;
  readonly footnotes?: readonly Known['footnote'][];
  /** The row holds only in deployments that chose this, or all of these. */
  readonly onlyUnder?: Known['option'] | readonly Known['option'][];
  /** The row holds only in deployments that chose otherwise. */
  readonly onlyWithout?: Known['option'];
  /** The row always holds, but what it says depends on this choice. */
  readonly variesWith?: VariationSpec<Known>;
  readonly reading?: string;
  readonly remark?: string;
}

export interface TableSpec<Columns extends readonly string[], Known extends Names> {
  readonly title: string;
  /** The direction that the table's heading states for all its rows. */
  readonly direction?: Direction;
  /** Where the document has several pages: which of them it stands on. */
  readonly page?: string;
  /**
   * Where it has columns of its own. Its rows then are checked only if the document's columns are no list
   * of literals: a module of such tables has them as `readonly string[]`.
   */
  readonly columns?: readonly string[];
  /** Counts where it has columns of its own. */
  readonly descriptionColumn?: string;
  /** At least one. Not typed as such: the compiler would then report a mistake in any row up here. */
  readonly rows: readonly RowSpec<Columns, Known>[];
}

/** A deployment choice, and what its two settings are called: `On` and `Off`, `Silk` and `Another`. */
export interface OptionSpec {
  readonly label: string;
  readonly text: string;
  /** The mark of the footnote that states it. */
  readonly footnote?: string;
  readonly with: string;
  readonly without: string;
}

/** A small table or list of the page that states no flows: shown as what it is, beside the chart. */
export interface AboutSpec<Component extends string> {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    /** The components that the line is about. */
    readonly concerns: readonly Component[];
  }[];
  /** What is to be known of its wording: `Functions are told in our own words.` */
  readonly wording: string;
}

export interface DocumentSpec<
  Columns extends readonly string[],
  Groups extends Readonly<Record<string, GroupSpec>>,
  Components extends Readonly<Record<string, ComponentSpec<keyof Groups & string>>>,
  Footnotes extends Readonly<Record<string, string>>,
  Options extends Readonly<Record<string, OptionSpec>>,
> {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
  readonly groupWord: string;
  readonly notes: readonly string[];
  /** The headings of the document's tables, the description column left out. */
  readonly columns: Columns;
  readonly descriptionColumn?: string;
  readonly groups: Groups;
  readonly components: Components;
  /** Mark → meaning, in our own words. */
  readonly footnotes: Footnotes;
  readonly options: Options;
  readonly about?: readonly AboutSpec<NoInfer<keyof Components & string>>[];
  readonly bench?: Bench;
  /** Guided tours of the page, by the id that an address has of them. */
  readonly walks?: Readonly<
    Record<string, WalkSpec<NoInfer<keyof Groups & string>, NoInfer<keyof Options & string>>>
  >;
  /** Those that the document is made of, by id; itself, where it is one. */
  readonly pages?: Readonly<
    Record<string, { readonly title: string; readonly shortTitle: string }>
  >;
  readonly tables: Readonly<
    Record<
      string,
      TableSpec<
        NoInfer<Columns>,
        {
          component: NoInfer<keyof Components & string>;
          footnote: NoInfer<keyof Footnotes & string>;
          option: NoInfer<keyof Options & string>;
        }
      >
    >
  >;
}
