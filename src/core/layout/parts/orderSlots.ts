/**
 * The order of the slots in their columns, top to bottom, with few lines that cross: columns are sorted
 * by their neighbours, forwards and backwards through the part, from several beginnings, since each ends
 * in a dead end of its own.
 */
import { channelLines } from './channelLines.ts';
import type { ChannelLines } from './channelLines.ts';
import { countCrossings } from './countCrossings.ts';
import type { Grid, Slot } from './grid.ts';
import { keepOrder } from './keepOrder.ts';
import type { KeptOrder } from './keepOrder.ts';
import type { Borders, Part } from './part.ts';
import { shuffle } from './shuffle.ts';
import { neighboursOf, swapNeighbours } from './swapNeighbours.ts';
import { sweepColumn } from './sweepColumn.ts';

/** Small parts are begun more often. */
const MOST_STARTS = 8;
const LINES_FOR_ALL_STARTS = 4000;
const MOST_SWEEPS = 6;
/** So many sweeps without a better order, and it is left at that. */
const PATIENCE = 2;

/** Slots by index, column by column. */
export type Order = readonly (readonly number[])[];

/** @param borders the order of the ports in the part's own border, which stays. */
export function orderSlots(grid: Grid, part: Part, borders: Borders): Order {
  const channels = grid.channels.map(channelLines);
  const neighbours = neighboursOf(channels, grid.slots.length);
  const kept = keepOrder(grid, part);
  const lines = channels.reduce((sum, { left, turns }) => sum + left.length + turns.length, 0);
  const starts = Math.min(MOST_STARTS, Math.max(1, Math.floor(LINES_FOR_ALL_STARTS / (lines + 1))));
  const first = firstOrder(grid, borders);
  let best: Tried | null = null;
  for (let start = 0; start < starts && best?.crossings !== 0; start += 1) {
    const order = first.map((column, index) =>
      // The order of the borders is given.
      index === 0 || index === first.length - 1 ? column : kept.restore(shuffle(column, start)),
    );
    const tried = sweep(channels, order, kept, grid.slots.length);
    swapNeighbours(tried.order.slice(1, -1), neighbours, tried.places, kept.mayTurn);
    const crossings = countAll(channels, tried.places);
    if (best === null || crossings < best.crossings) best = { ...tried, crossings };
  }
  return best?.order ?? first;
}

interface Tried {
  readonly order: number[][];
  readonly places: Int32Array;
  readonly crossings: number;
}

/** Members as the document has them, then lanes; ports as they are given. */
function firstOrder({ columns }: Grid, { west, east }: Borders): readonly (readonly number[])[] {
  const last = columns.length - 1;
  const [westRank, eastRank] = [ranksOf(west), ranksOf(east)];
  return columns.map((slots, column) => {
    const ranks = column === 0 ? westRank : column === last ? eastRank : null;
    const rank = (slot: Slot) =>
      slot.kind === 'port' && ranks !== null ? (ranks.get(slot.net) ?? ranks.size) : 0;
    return slots.toSorted((one, other) => rank(one) - rank(other)).map(({ index }) => index);
  });
}

const ranksOf = (nets: readonly string[]): ReadonlyMap<string, number> =>
  new Map(nets.map((net, rank) => [net, rank]));

/** The best order met while columns are sorted, from left to right and back again. */
function sweep(
  channels: readonly ChannelLines[],
  start: Order,
  kept: KeptOrder,
  slots: number,
): Tried {
  const order = start.map((column) => [...column]);
  const places = placesOf(order, slots);
  let best = snapshot(order, places, countAll(channels, places));
  let waited = 0;
  for (let pass = 0; pass < MOST_SWEEPS && best.crossings > 0 && waited < PATIENCE; pass += 1) {
    const forwards = pass % 2 === 0;
    for (let step = 1; step + 1 < order.length; step += 1) {
      const column = forwards ? step : order.length - 1 - step;
      const beside = channels[forwards ? column : column + 1];
      const slotsIn = order[column];
      if (beside === undefined || slotsIn === undefined) continue;
      const side = forwards ? 'right' : 'left';
      const sorted = kept.restore(sweepColumn(slotsIn, beside, side, places));
      order[column] = sorted;
      for (const [place, slot] of sorted.entries()) places[slot] = place;
    }
    const crossings = countAll(channels, places);
    waited = crossings < best.crossings ? 0 : waited + 1;
    if (crossings < best.crossings) best = snapshot(order, places, crossings);
  }
  return best;
}

function snapshot(order: Order, places: Int32Array, crossings: number): Tried {
  return { order: order.map((column) => [...column]), places: places.slice(), crossings };
}

function countAll(channels: readonly ChannelLines[], places: Int32Array): number {
  return channels.reduce((sum, lines) => sum + countCrossings(lines, places), 0);
}

/** @returns for each slot its place in its column. */
export function placesOf(order: Order, slots: number): Int32Array {
  const places = new Int32Array(slots);
  for (const column of order) for (const [place, slot] of column.entries()) places[slot] = place;
  return places;
}
