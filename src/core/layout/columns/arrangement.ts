/**
 * Where cards stand in relation to one another, before any coordinate: stacks side by side, in each
 * stack slabs on top of one another, in each slab columns of cards. A slab is the inside of a box, or
 * a few cards that stand by themselves.
 */
import type { GroupId } from '../../model/ids.ts';

export interface Slab {
  readonly group: GroupId | null;
  /** Columns of cards (by number), left to right, top to bottom. A column may be empty. */
  readonly columns: readonly (readonly number[])[];
}

/** Stacks, left to right; the slabs of each, top to bottom. */
export type Arrangement = readonly (readonly Slab[])[];

export interface Spot {
  readonly stack: number;
  readonly slab: number;
  /** Counted over the whole chart. */
  readonly column: number;
}

export interface Columns {
  /** By card. */
  readonly spots: readonly Spot[];
  /** The stack to which each column of the chart belongs, and the first column of each stack. */
  readonly stackOf: readonly number[];
  readonly firstOf: readonly number[];
}

export function numberColumns(arrangement: Arrangement): Columns {
  const spots: Spot[] = [];
  const stackOf: number[] = [];
  const firstOf: number[] = [];
  for (const [stack, slabs] of arrangement.entries()) {
    const first = stackOf.length;
    firstOf.push(first);
    const width = Math.max(1, ...slabs.map((slab) => slab.columns.length));
    for (let column = 0; column < width; column += 1) stackOf.push(stack);
    for (const [slab, { columns }] of slabs.entries()) {
      for (const [column, cards] of columns.entries()) {
        for (const card of cards) spots[card] = { stack, slab, column: first + column };
      }
    }
  }
  return { spots, stackOf, firstOf };
}
