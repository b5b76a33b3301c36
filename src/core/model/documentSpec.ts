/**
 * The shape in which a document module in `data/` is written: the page's tables, cell for cell, each
 * row with its typed reading beside it. The type parameters are inferred from the module itself, so
 * that a row which names a component, footnote or option that the module does not define, has a cell
 * too few, or lacks a port, does not compile.
 */
import type { PortSpec } from './ports.ts';
import type { Direction, GroupKind, Protocol, SecurityTerm, Transport } from './vocabulary.ts';

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
  /** Further spellings of the name, beside the label, the id and `group (label)`. */
  readonly names?: readonly string[];
  readonly about?: string;
}

/** What a flow is opened on. A row with several (`443,80`) gives one flow for each. */
export interface ServiceSpec {
  readonly port: PortSpec;
  readonly transport: Transport;
  readonly protocol: Protocol;
  /** The terms of the security column; `not-stated` has to be said, it is no default. */
  readonly security: readonly [SecurityTerm, ...SecurityTerm[]] | 'not-stated';
  readonly carries?: string;
}

export interface Names {
  readonly component: string;
  readonly footnote: string;
  readonly option: string;
}

type Pair<Name extends string> = readonly [from: Name, to: Name];

export interface RowSpec<Columns extends readonly string[], Known extends Names> {
  /** The short cells as written, one for each column. */
  readonly written: { readonly [Index in keyof Columns]: string };
  /** The description cell, told in our own words. */
  readonly about?: string;
  /** From whom to whom. Each pair gives one flow for each service. */
  readonly between: readonly [Pair<Known['component']>, ...Pair<Known['component']>[]];
  readonly on: readonly [ServiceSpec, ...ServiceSpec[]];
  readonly footnotes?: readonly Known['footnote'][];
  /** The row holds only in deployments that chose this. */
  readonly onlyUnder?: Known['option'];
  /** The row always holds, but what it says depends on this choice. */
  readonly variesWith?: Known['option'];
  readonly reading?: string;
  readonly remark?: string;
}

export interface TableSpec<Columns extends readonly string[], Known extends Names> {
  readonly title: string;
  /** The direction that the table's heading states for all its rows. */
  readonly direction?: Direction;
  /** At least one. Not typed as such: the compiler would then report a mistake in any row up here. */
  readonly rows: readonly RowSpec<Columns, Known>[];
}

export interface DocumentSpec<
  Columns extends readonly string[],
  Groups extends Readonly<Record<string, GroupSpec>>,
  Components extends Readonly<Record<string, ComponentSpec<keyof Groups & string>>>,
  Footnotes extends Readonly<Record<string, string>>,
  Options extends Readonly<Record<string, { readonly label: string; readonly text: string }>>,
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
