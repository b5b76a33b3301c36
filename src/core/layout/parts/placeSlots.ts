/** How high everything in a part stands: as straight across from what it is joined to as order allows. */
import { fitColumn } from './fitColumn.ts';
import type { Wish } from './fitColumn.ts';
import { crosses } from './grid.ts';
import type { Ending, Grid, Slot } from './grid.ts';
import type { Order } from './orderSlots.ts';

/** What is to be known of slots once members have their size, in chart pixels. */
export interface Sizes {
  readonly heightOf: (slot: Slot) => number;
  /** Between a slot and the one below it. */
  readonly gap: (upper: Slot, lower: Slot) => number;
  /** From the top of the slot. */
  readonly offsetOf: (ending: Ending) => number;
}

/** A long line is to be straight on its way, and may turn where it ends. */
const WEIGHTS = { passing: 8, joining: 2, direct: 1, turning: 0.25, staying: 0.01 };
const SWEEPS = 6;
/** How high all may become, beside the densest column: lines are straighter where there is room. */
const ROOM = 1.2;

/** @returns the top of every slot, by index, in whole pixels; none is at 0 for sure. */
export function placeSlots(grid: Grid, order: Order, sizes: Sizes): readonly number[] {
  const { slots } = grid;
  const distances = distancesIn(grid, order, sizes);
  const links = linksOf(grid, sizes);
  const { tops, edge } = firstTops(grid, order, sizes, distances);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const forwards = sweep % 2 === 0;
    const sides = sweep >= SWEEPS / 2 ? 'both' : forwards ? 'west' : 'east';
    for (const column of forwards ? order : order.toReversed()) {
      const last = slots[column.at(-1) ?? -1];
      const standing = column.map((slot) => ({
        below: distances[slot] ?? 0,
        wishes: wishesOf(links[slot] ?? [], tops, slot, sides),
      }));
      const bottom = edge - (last === undefined ? 0 : sizes.heightOf(last));
      const fitted = fitColumn(standing, { top: -edge, bottom });
      for (const [place, slot] of column.entries()) tops[slot] = fitted[place] ?? 0;
    }
  }
  return tops;
}

/** For each slot how far its top is below that of the slot above it, at least. */
function distancesIn({ slots }: Grid, order: Order, { heightOf, gap }: Sizes): readonly number[] {
  const distances = slots.map(() => 0);
  for (const column of order) {
    for (const [place, index] of column.entries()) {
      const [slot, above] = [slots[index], slots[column[place - 1] ?? -1]];
      if (slot === undefined || above === undefined) continue;
      distances[index] = heightOf(above) + gap(above, slot);
    }
  }
  return distances;
}

/** Every column as dense as may be, its middle at 0; and how far from there the edges of all are. */
function firstTops(
  { slots }: Grid,
  order: Order,
  { heightOf }: Sizes,
  distances: readonly number[],
) {
  const tops = slots.map(() => 0);
  let most = 0;
  for (const column of order) {
    let top = 0;
    for (const slot of column) {
      top += distances[slot] ?? 0;
      tops[slot] = top;
    }
    const last = slots[column.at(-1) ?? -1];
    const height = top + (last === undefined ? 0 : heightOf(last));
    for (const slot of column) tops[slot] = (tops[slot] ?? 0) - Math.floor(height / 2);
    most = Math.max(most, height);
  }
  return { tops, edge: Math.ceil((most * ROOM) / 2) + 1 };
}

/** What a slot is joined to. */
interface Link {
  readonly other: number;
  readonly side: 'west' | 'east';
  /** Where the slot's top stands when the line is straight, from the other's top. */
  readonly rise: number;
  readonly weight: number;
}

function linksOf({ slots, channels }: Grid, { offsetOf }: Sizes): readonly (readonly Link[])[] {
  const links = slots.map((): Link[] => []);
  const isMember = ({ slot }: Ending) => slots[slot]?.kind === 'member';
  for (const thread of channels.flat().flatMap(({ threads }) => threads)) {
    const { from, to } = thread;
    const [one, other] = [isMember(from), isMember(to)];
    const through =
      one && other ? WEIGHTS.direct : one || other ? WEIGHTS.joining : WEIGHTS.passing;
    const weight = crosses(thread) ? through : WEIGHTS.turning;
    const rise = offsetOf(to) - offsetOf(from);
    links[from.slot]?.push({ other: to.slot, side: from.side, rise, weight });
    links[to.slot]?.push({ other: from.slot, side: to.side, rise: -rise, weight });
  }
  return links;
}

function wishesOf(
  links: readonly Link[],
  tops: readonly number[],
  own: number,
  sides: Link['side'] | 'both',
): readonly Wish[] {
  const wishes: Wish[] = [{ y: tops[own] ?? 0, weight: WEIGHTS.staying }];
  for (const { other, side, rise, weight } of links) {
    if (sides === 'both' || side === sides) wishes.push({ y: (tops[other] ?? 0) + rise, weight });
  }
  return wishes;
}
