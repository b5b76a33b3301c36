/**
 * What could not be read of a source, or was read with a doubt: what a compiler would print, as data. Only
 * documents that were brought have any.
 */
import type { EntryId } from './ids.ts';
import type { Place } from './place.ts';

export const SEVERITIES = {
  /** A row waits, or a file could not be read. */
  error: { label: 'Needs you' },
  /** It is charted, and the reading is a guess that may be wrong. */
  warning: { label: 'Doubtful' },
  /** Nothing is lost that states a flow: a table set aside, a row that denies. */
  note: { label: 'For your information' },
} as const satisfies Record<string, { label: string }>;

export type Severity = keyof typeof SEVERITIES;

export interface DocumentProblem {
  /** In the words of the kind, kept stable: `port-unreadable`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** A sentence on what is the matter. */
  readonly message: string;
  /** What stands there, cut to a line. */
  readonly read: string;
  /** What would have been understood: `a port, a range or a list of ports`. */
  readonly expected: string;
  /** What to do about it. */
  readonly hint: string;
  /** The row that it is about, once rows have ids. */
  readonly entry: EntryId | null;
  /** The column of the table, from 0, where it is about one cell. */
  readonly column: number | null;
}
