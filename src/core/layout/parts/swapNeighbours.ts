/** Swaps neighbours in their columns for as long as that takes crossings away. */
import type { ChannelLines } from './channelLines.ts';

const MOST_ROUNDS = 6;

/** The slots that the lines of each slot lead to, on one side and the other. */
export interface Neighbours {
  readonly west: readonly (readonly number[])[];
  readonly east: readonly (readonly number[])[];
}

export function neighboursOf(channels: readonly ChannelLines[], slots: number): Neighbours {
  const west = Array.from({ length: slots }, (): number[] => []);
  const east = Array.from({ length: slots }, (): number[] => []);
  for (const { left, right } of channels) {
    for (const [line, one] of left.entries()) {
      const other = right[line] ?? 0;
      east[one]?.push(other);
      west[other]?.push(one);
    }
  }
  return { west, east };
}

/**
 * Changes order and places.
 * @param columns the columns that may change, as parts of the order.
 * @param mayTurn whether the second of two slots may stand above the first.
 */
export function swapNeighbours(
  columns: readonly number[][],
  { west, east }: Neighbours,
  places: Int32Array,
  mayTurn: (upper: number, lower: number) => boolean,
): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let swapped = false;
    for (const column of columns) {
      for (let place = 0; place + 1 < column.length; place += 1) {
        const [upper = 0, lower = 0] = [column[place], column[place + 1]];
        const gain =
          crossingGain(west[upper], west[lower], places) +
          crossingGain(east[upper], east[lower], places);
        if (gain <= 0 || !mayTurn(upper, lower)) continue;
        [column[place], column[place + 1]] = [lower, upper];
        [places[upper], places[lower]] = [place + 1, place];
        swapped = true;
      }
    }
    if (!swapped) break;
  }
}

/** How many crossings fewer there are on one side when two neighbours are swapped. */
function crossingGain(
  upper: readonly number[] = [],
  lower: readonly number[] = [],
  places: Int32Array,
): number {
  let gain = 0;
  for (const one of upper) {
    const place = places[one] ?? 0;
    for (const other of lower) gain += Math.sign(place - (places[other] ?? 0));
  }
  return gain;
}
