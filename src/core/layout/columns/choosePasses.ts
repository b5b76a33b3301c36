/**
 * Through which gap a tree of lines passes each column that stands in its way. A pass is either
 * between two slabs, or between cards of a slab to which one of the tree's ends belongs: a line does
 * not run through a box with which it has nothing to do.
 */
import type { Arrangement, Columns } from './arrangement.ts';
import type { Model, Net } from './model.ts';

/** Slots of a column from top to bottom: gap, slab slots, gap, slab slots, …, gap. */
export interface Slot {
  /** `null` for a gap between slabs. */
  readonly slab: number | null;
  /** The gap's number, or the number of cards of the slab's column above the slot. */
  readonly index: number;
}

export interface Pass {
  readonly net: number;
  readonly column: number;
  readonly slot: Slot;
}

/** Heights of what the choice depends on, as far as they are known. */
export interface Heights {
  readonly socket: (net: number) => number;
  readonly exit: (flow: number) => number;
  readonly gap: (stack: number, gap: number) => number;
  readonly slot: (stack: number, slab: number, column: number, index: number) => number;
}

interface Option {
  readonly slot: Slot;
  readonly y: number;
}

interface Chosen {
  readonly cost: number;
  readonly slots: readonly Slot[];
}

/** What a change of height between two columns of one stack costs, in pixels of length. */
const BEND = 40;

export function choosePasses(
  model: Model,
  arrangement: Arrangement,
  columns: Columns,
  heights: Heights,
): readonly Pass[] {
  const passes: Pass[] = [];
  for (const [number, net] of model.nets.entries()) {
    const home = columns.spots[net.card]?.column ?? 0;
    const starts = net.ends.map(({ card }) => columns.spots[card]?.column ?? 0);
    const ways = [
      // Columns that the tree passes on its way to the right, those farthest from the socket first.
      range(Math.min(home, ...starts.map((start) => start + 1)), home - 1),
      // And those that it passes on its way back.
      range(home, Math.max(home - 1, ...starts.filter((start) => start >= home))).toReversed(),
    ];
    for (const way of ways) {
      const slots = chooseSlots(model, arrangement, columns, heights, number, way);
      for (const [index, column] of way.entries()) {
        const slot = slots[index];
        if (slot !== undefined) passes.push({ net: number, column, slot });
      }
    }
  }
  return passes;
}

/** The cheapest chain of slots, found column by column. */
function chooseSlots(
  model: Model,
  arrangement: Arrangement,
  columns: Columns,
  heights: Heights,
  number: number,
  way: readonly number[],
): readonly Slot[] {
  const net = model.nets[number];
  if (net === undefined || way.length === 0) return [];
  const backwards = (way[0] ?? 0) >= (columns.spots[net.card]?.column ?? 0);
  let before: { readonly option: Option; readonly chosen: Chosen }[] = [];
  for (const column of way) {
    const joining = joiningHeights(net, columns, heights, column, backwards);
    before = optionsOf(arrangement, columns, heights, net, column).map((option) => {
      const joins = joining.reduce((sum, y) => sum + Math.abs(y - option.y), 0);
      const best = cheapest(before, (from) => {
        const same = from.option.slot.slab === option.slot.slab && from.option.y === option.y;
        return from.chosen.cost + Math.abs(from.option.y - option.y) + (same ? 0 : BEND);
      });
      return {
        option,
        chosen: {
          cost: joins + (best?.cost ?? 0),
          slots: [...(best?.item.chosen.slots ?? []), option.slot],
        },
      };
    });
  }
  const target = heights.socket(number);
  const last = cheapest(before, ({ option, chosen }) => chosen.cost + Math.abs(option.y - target));
  return last?.item.chosen.slots ?? [];
}

/** The exits that join the tree in the channel just before it passes the column. */
function joiningHeights(
  net: Net,
  { spots }: Columns,
  heights: Heights,
  column: number,
  backwards: boolean,
): readonly number[] {
  const from = backwards ? column : column - 1;
  return net.ends
    .filter(({ card }) => spots[card]?.column === from)
    .map(({ flow }) => heights.exit(flow));
}

function optionsOf(
  arrangement: Arrangement,
  { spots, stackOf, firstOf }: Columns,
  heights: Heights,
  net: Net,
  column: number,
): readonly Option[] {
  const stack = stackOf[column] ?? 0;
  const slabs = arrangement[stack] ?? [];
  const options: Option[] = [];
  const own = new Set(
    [net.card, ...net.ends.map(({ card }) => card)]
      .map((card) => spots[card])
      .filter((spot) => spot?.stack === stack)
      .map((spot) => spot?.slab),
  );
  for (let gap = 0; gap <= slabs.length; gap += 1) {
    options.push({ slot: { slab: null, index: gap }, y: heights.gap(stack, gap) });
    const slab = slabs[gap];
    if (slab === undefined) continue;
    if (slab.group !== null && !own.has(gap)) continue;
    const cards = slab.columns[column - (firstOf[stack] ?? 0)] ?? [];
    for (let index = 0; index <= cards.length; index += 1) {
      options.push({ slot: { slab: gap, index }, y: heights.slot(stack, gap, column, index) });
    }
  }
  return options;
}

function cheapest<Item>(items: readonly Item[], costOf: (item: Item) => number) {
  let best: { readonly item: Item; readonly cost: number } | undefined;
  for (const item of items) {
    const cost = costOf(item);
    if (best === undefined || cost < best.cost) best = { item, cost };
  }
  return best;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
