/** A column as it is told apart: its heading, what that means on its own, and what its cells hold. */
import type { ColumnReading, ColumnRole } from '../columnRole.ts';
import type { HeadingMeaning } from './headingMeaning.ts';
import type { ColumnProfile } from './profileColumn.ts';

export interface TableColumn {
  readonly index: number;
  readonly heading: string;
  readonly folded: string;
  readonly meaning: HeadingMeaning;
  readonly profile: ColumnProfile;
  /** Whether its meaning is what the heading says, or what its cells made of that. */
  readonly certainty: ColumnReading['certainty'];
  /** What its cells made of it, in a sentence; `null` where the heading has the last word. */
  readonly note: string | null;
  /** What a reader chose for it, which goes before everything. */
  readonly chosen: ColumnRole | null;
}

/** Whether at least so much of what a column holds is of one kind. A column that holds nothing is of none. */
export function mostly(share: number, least = 0.6): boolean {
  return share >= least;
}

/** The column, now that it means something else than its heading says alone. */
export function changed(
  column: TableColumn,
  meaning: HeadingMeaning,
  certainty: TableColumn['certainty'],
  note: string,
): TableColumn {
  return { ...column, meaning, certainty, note };
}
