/**
 * The desk: where tables lie that a reader brings, while they are read, looked through and put right. It is
 * loaded when it is first wanted. What it holds of documents that are not open on it is the device's.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ImportChoices } from '../core/import/choices.ts';
import type { ChosenMapping } from '../core/import/columnRole.ts';
import type { OnProgress } from '../core/import/readMapped.ts';
import type { SourceFile } from '../core/import/source.ts';
import type { ReadTables } from '../core/import/tableSummary.ts';
import type { DocumentId } from '../core/model/ids.ts';
import type { BroughtRecord } from './brought.ts';
import type { BroughtShelf } from './broughtShelf.ts';
import type { Explorer } from './explorer.ts';

export type ReadOutcome =
  | { readonly kind: 'done'; readonly read: ReadTables }
  /** Something newer is being read, or nobody wants it any more. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly message: string };

export interface TableReader {
  /** Never rejects. The newest request wins. */
  readonly read: (
    files: readonly SourceFile[],
    choices: ImportChoices,
    onProgress?: OnProgress,
  ) => Promise<ReadOutcome>;
  readonly cancel: () => void;
  /** Nothing more will be asked of it. */
  readonly end: () => void;
}

/** A choice that can be taken back. */
export interface PastChoice {
  /** As they were before. */
  readonly choices: ImportChoices;
  /** What was chosen, in a few words. */
  readonly what: string;
}

/** What lies on the desk. */
export interface Work {
  /** The document that it belongs to; `null` for what has not been shown as one yet. */
  readonly id: DocumentId | null;
  readonly sources: readonly SourceFile[];
  readonly choices: ImportChoices;
  /** The newest last. */
  readonly past: readonly PastChoice[];
  /** While it is being read, in rows; `found` is 0 until they have been counted. */
  readonly progress: { readonly read: number; readonly found: number } | null;
  /** What was last read of it, and under which choices; it stays while it is read anew. */
  readonly read: { readonly tables: ReadTables; readonly choices: ImportChoices } | null;
  /** Why it could not be read, in sentences. */
  readonly failure: string | null;
}

export interface DeskState {
  readonly work: Work | null;
  /** What stands in the field. */
  readonly text: string;
  /** Files that could not be taken, and what else is to be known of how they were taken. */
  readonly remarks: readonly string[];
  /** What was deleted last, as long as it can be had back. */
  readonly removed: BroughtRecord | null;
  /** What was just done, for those who hear it. */
  readonly said: string;
}

/** A document that was read, or is about to be. */
export interface Held {
  readonly record: BroughtRecord;
  /** That of the device; `null` where it is not kept there. */
  readonly revision: number | null;
  /** Under the document's own name. */
  readonly read: ReadTables | null;
}

export interface Desk {
  readonly store: StoreApi<DeskState>;
  readonly explorer: Explorer;
  readonly shelf: BroughtShelf;
  /** Reads what lies on the desk. */
  readonly reader: TableReader;
  /** Reads what is opened from elsewhere, without ending what is being read here. */
  readonly readApart: TableReader['read'];
  /** A few signs that no other document has. */
  readonly newMark: () => string;
  /** Tells other pages that what is kept has changed. */
  readonly tellOthers: () => void;
  /** Does one thing after the other: what is written to the device, and what is taken from it. */
  readonly inTurn: <Answer>(act: () => Promise<Answer>) => Promise<Answer>;
  readonly held: Map<DocumentId, Held>;
  readonly coming: Map<DocumentId, Promise<unknown>>;
  /** What was chosen for tables of a shape, on this device or on this page. */
  readonly remembered: Map<string, ChosenMapping>;
}

export type DeskParts = Pick<
  Desk,
  'explorer' | 'shelf' | 'reader' | 'readApart' | 'newMark' | 'tellOthers'
>;

export function createDesk(parts: DeskParts): Desk {
  return {
    ...parts,
    store: createStore<DeskState>(() => ({
      work: null,
      text: '',
      remarks: [],
      removed: null,
      said: '',
    })),
    inTurn: createTurns(),
    held: new Map(),
    coming: new Map(),
    remembered: new Map(),
  };
}

/** Changes what lies on the desk; does nothing where that is something else by now. */
export function changeWork({ store }: Desk, work: Work, change: Partial<Work>): Work | null {
  if (store.getState().work !== work) return null;
  const changed = { ...work, ...change };
  store.setState({ work: changed });
  return changed;
}

function createTurns(): Desk['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const answer = last.then(act);
    last = answer.catch(() => null);
    return answer;
  };
}
