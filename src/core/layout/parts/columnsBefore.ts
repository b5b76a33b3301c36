/** The columns in which the members of a part stood in the drawing whose order is kept. */
import type { Weighed } from './weighMembers.ts';

/** The column of each member that was there before, counted from 0; `null` for the others. */
export type Kept = readonly (number | null)[];

/** What stood wholly left of another stays left of it; all stand as far left as that allows. */
export function columnsBefore(members: readonly Weighed[]): Kept {
  const columns: (number | null)[] = members.map(() => null);
  const known = members.flatMap(({ stood }, member) => (stood === null ? [] : [{ stood, member }]));
  /** By column: where the first of its members ended. */
  const ends: number[] = [];
  for (const { stood, member } of known.toSorted((one, other) => one.stood.x - other.stood.x)) {
    const column = 1 + ends.findLastIndex((end) => end <= stood.x);
    columns[member] = column;
    ends[column] = Math.min(ends[column] ?? Infinity, stood.x + stood.width);
  }
  return columns;
}
