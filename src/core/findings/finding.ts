/** What a rule is, and what it finds. */
import type { Flow } from '../model/document.ts';
import type { ComponentId, EntryId, FlowId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';

/** What a rule says of a document. */
export interface Found {
  /** What it was found on, as that is called: `Rep → BBS:8889`. */
  readonly name: string;
  /** What was found on it. */
  readonly words: string;
  /** At least one. */
  readonly flows: readonly Flow[];
  /** What is meant, where it is not rows. */
  readonly components?: readonly ComponentId[];
  /** Told apart by this from what else the rule finds; by its rows where it is left out. */
  readonly key?: string;
  /** The rows that show it, where these are not just those of the flows. */
  readonly entries?: readonly EntryId[];
}

export interface Rule {
  readonly id: string;
  /** A few words; heads what it found. */
  readonly name: string;
  /** Why one stops at it, in a sentence or two. */
  readonly reason: string;
  readonly find: (index: DocumentIndex) => readonly Found[];
  /** What its flows have in common, in the words of the query, where there are any. */
  readonly asks?: string;
}

export interface Finding {
  readonly rule: Rule['id'];
  /** The same as long as the document says the same, whatever is asked or chosen; unique with the rule. */
  readonly key: string;
  readonly name: string;
  readonly words: string;
  /** In the document's order, as flows and components are. */
  readonly entries: readonly EntryId[];
  readonly flows: readonly FlowId[];
  /** The components that it is about; none where it is about rows. */
  readonly components: readonly ComponentId[];
}
