/** What stood above what in the drawing before, and is to stand above it still. */
import type { Grid } from './grid.ts';
import type { Part } from './part.ts';

export interface KeptOrder {
  /** Puts what was there before back into its order, in the places that it has taken. */
  readonly restore: (slots: readonly number[]) => number[];
  readonly mayTurn: (upper: number, lower: number) => boolean;
}

export function keepOrder({ slots }: Grid, { members }: Part): KeptOrder {
  if (members.every(({ stood }) => stood === null)) {
    return { restore: (column) => [...column], mayTurn: () => true };
  }
  const heights = slots.map((slot) =>
    slot.kind === 'member' ? (members[slot.index]?.stood?.y ?? null) : null,
  );
  const heightOf = (slot: number) => heights[slot] ?? null;
  return {
    restore: (column) => {
      const known = column
        .filter((slot) => heightOf(slot) !== null)
        .toSorted((one, other) => (heightOf(one) ?? 0) - (heightOf(other) ?? 0))
        .values();
      return column.map((slot) => (heightOf(slot) === null ? slot : (known.next().value ?? slot)));
    },
    mayTurn: (upper, lower) => heightOf(upper) === null || heightOf(lower) === null,
  };
}
