/** Stacks slabs, and cards and passes in them, near to where their lines would like them. */
import { FLOW, GROUP } from '../metrics.ts';
import { alignStack } from './alignStack.ts';
import type { Stacked } from './alignStack.ts';
import type { Arrangement, Slab } from './arrangement.ts';
import type { Model } from './model.ts';
import { wishesOf } from './rows.ts';
import type { Extent, Rows } from './rows.ts';

const SLAB_GAP = 12;
const CARD_GAP = 10;

/** One column of a slab, top to bottom: things by number, their heights and distances. */
interface Pile {
  readonly things: readonly number[];
  readonly heights: readonly number[];
  readonly before: readonly number[];
}

interface StackPlan {
  readonly number: number;
  readonly slabs: readonly {
    readonly slab: Slab;
    readonly extent: Extent;
    readonly piles: Pile[];
  }[];
  /** Nets that pass between the slabs, by gap; the lines run straight through the stack. */
  readonly lanes: readonly (readonly number[])[];
  readonly gaps: readonly number[];
}

/** @param sweeps how often the stacks are adapted to one another. */
export function stackSlabs(
  model: Model,
  arrangement: Arrangement,
  rows: Rows,
  sweeps: number,
): void {
  const plans = arrangement.map((slabs, number) => planStack(model, slabs, number, rows));
  const heights = plans.map(({ slabs, gaps }) =>
    slabs.reduce((total, { extent }) => total + extent.height, sum(gaps)),
  );
  rows.height = Math.max(0, ...heights);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const plan of sweep % 2 === 0 ? plans : plans.toReversed()) {
      alignSlabs(rows, plan);
      for (const one of plan.slabs) alignPiles(rows, one);
      placeLanes(model, rows, plan);
    }
  }
}

function planStack(model: Model, slabs: readonly Slab[], number: number, rows: Rows): StackPlan {
  const lanes = lanesOf(model, rows, number, slabs.length + 1);
  const gaps = lanes.map(({ length }, gap) =>
    gap === 0 || gap === slabs.length
      ? length * FLOW.gap
      : Math.max(SLAB_GAP, (length + 1) * FLOW.gap),
  );
  const planned = slabs.map((slab, index) => {
    const extent = rows.slabs[number]?.[index] ?? { top: 0, height: 0 };
    const piles = rows.columns.stackOf.flatMap((stack, column) =>
      stack === number ? [planPile(model, rows, slab, index, column)] : [],
    );
    const inner = piles.map((pile) => sum(pile.heights) + sum(pile.before));
    extent.height = paddingTop(slab) + Math.max(0, ...inner) + paddingBottom(slab);
    return { slab, extent, piles };
  });
  return { number, slabs: planned, lanes, gaps };
}

function planPile(model: Model, rows: Rows, slab: Slab, number: number, column: number): Pile {
  const first = rows.columns.firstOf[rows.columns.stackOf[column] ?? 0] ?? 0;
  const cards = slab.columns[column - first] ?? [];
  const passing: { readonly thing: number; readonly index: number }[] = [];
  for (const [pass, { column: through, slot }] of rows.pins.passes.entries()) {
    if (through === column && slot.slab === number) {
      passing.push({ thing: model.cards.length + pass, index: slot.index });
    }
  }
  passing.sort(
    (a, b) => a.index - b.index || (rows.tops[a.thing] ?? 0) - (rows.tops[b.thing] ?? 0),
  );
  const things: number[] = [];
  let next = 0;
  for (let index = 0; index <= cards.length; index += 1) {
    while (passing[next]?.index === index) things.push(passing[next++]?.thing ?? 0);
    const card = cards[index];
    if (card !== undefined) things.push(card);
  }
  const isCard = (thing: number | undefined) => thing !== undefined && thing < model.cards.length;
  return {
    things,
    heights: things.map((thing) => model.cards[thing]?.size.height ?? 0),
    before: things.map((thing, index) =>
      index === 0 ? 0 : isCard(thing) && isCard(things[index - 1]) ? CARD_GAP : FLOW.gap,
    ),
  };
}

function lanesOf(model: Model, rows: Rows, stack: number, gaps: number): number[][] {
  const keys: Map<number, number>[] = Array.from({ length: gaps }, () => new Map());
  for (const [pass, { net, column, slot }] of rows.pins.passes.entries()) {
    if (slot.slab !== null || rows.columns.stackOf[column] !== stack) continue;
    const lane = keys[slot.index];
    if (lane?.has(net) === false) lane.set(net, rows.tops[model.cards.length + pass] ?? 0);
  }
  return keys.map((lane) => [...lane].toSorted((a, b) => a[1] - b[1]).map(([net]) => net));
}

function alignSlabs(rows: Rows, { slabs, gaps }: StackPlan): void {
  const stacked = slabs.map(({ slab, extent }, number): Stacked => {
    const wishes = slab.columns
      .flat()
      .flatMap((card) =>
        wishesOf(rows, card).map((wish) => extent.top + wish - (rows.tops[card] ?? 0)),
      );
    return { height: extent.height, before: gaps[number] ?? 0, wishes };
  });
  const tops = alignStack(stacked, 0, rows.height - (gaps.at(-1) ?? 0));
  for (const [number, { slab, extent }] of slabs.entries()) {
    const moved = (tops[number] ?? 0) - extent.top;
    extent.top += moved;
    for (const card of slab.columns.flat()) rows.tops[card] = (rows.tops[card] ?? 0) + moved;
  }
}

function alignPiles(rows: Rows, { slab, extent, piles }: StackPlan['slabs'][number]): void {
  const upper = extent.top + paddingTop(slab);
  const lower = extent.top + extent.height - paddingBottom(slab);
  for (const { things, heights, before } of piles) {
    const stacked = things.map((thing, index) => ({
      height: heights[index] ?? 0,
      before: before[index] ?? 0,
      wishes: wishesOf(rows, thing),
    }));
    for (const [index, top] of alignStack(stacked, upper, lower).entries()) {
      rows.tops[things[index] ?? 0] = top;
    }
  }
}

function placeLanes(model: Model, rows: Rows, { number, slabs, lanes }: StackPlan): void {
  for (const [pass, { net, column, slot }] of rows.pins.passes.entries()) {
    if (slot.slab !== null || rows.columns.stackOf[column] !== number) continue;
    const lane = lanes[slot.index] ?? [];
    const place = lane.indexOf(net);
    const above = slabs[slot.index - 1]?.extent;
    const below = slabs[slot.index]?.extent;
    rows.tops[model.cards.length + pass] =
      above === undefined
        ? (below?.top ?? 0) - (lane.length - place) * FLOW.gap
        : above.top + above.height + (place + 1) * FLOW.gap;
  }
}

const paddingTop = (slab: Slab) => (slab.group === null ? 0 : GROUP.paddingTop);
const paddingBottom = (slab: Slab) => (slab.group === null ? 0 : GROUP.paddingBottom);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
