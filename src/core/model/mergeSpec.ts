/**
 * The shape in which a document of documents is written: its members, and what of them is one thing. No
 * name is taken for another because both are spelled alike; each identity is a line here, with a reason.
 */
import type { FlowDocument } from './document.ts';
import type { WalkSpec } from './walkSpec.ts';

export interface SameSpec {
  readonly label: string;
  /** `page/id` of each: `diego/ssh-proxy`, `cf-networking/ssh-proxy`. */
  readonly is: readonly string[];
  readonly why: string;
}

export interface SameComponentSpec extends SameSpec {
  /** Where it stands, where the pages differ; else where the first of them puts it. */
  readonly group?: string;
}

export interface MergeSpec {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
  readonly groupWord: string;
  readonly notes: readonly string[];
  readonly members: readonly FlowDocument[];
  /** Pages that identities may name as well, for comparing; nothing else of them is in the document. */
  readonly relatives?: readonly FlowDocument[];
  readonly groups: Readonly<Record<string, SameSpec>>;
  readonly components: Readonly<Record<string, SameComponentSpec>>;
  readonly options: Readonly<Record<string, SameSpec>>;
  /** Its own: those of its members ask by names that may mean several things here. */
  readonly walks?: Readonly<Record<string, WalkSpec<string, string>>>;
}
