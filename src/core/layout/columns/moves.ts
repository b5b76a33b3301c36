/** The steps by which the search changes an arrangement. Each returns a new one, or null if it cannot. */
import type { Arrangement, Slab } from './arrangement.ts';

/** A number from 0 up to the bound, which is not reached. */
export type Pick = (bound: number) => number;

const MAX_COLUMNS = 4;

export function moveSomething(arrangement: Arrangement, pick: Pick): Arrangement | null {
  const kind = pick(10);
  if (kind < 4) return moveCard(arrangement, pick);
  if (kind < 7) return swapCards(arrangement, pick);
  if (kind < 9) return moveSlab(arrangement, pick);
  return moveLoose(arrangement, pick);
}

function anySlab(arrangement: Arrangement, pick: Pick) {
  const stack = pick(arrangement.length);
  const slab = pick(arrangement[stack]?.length ?? 1);
  return { stack, slab, found: arrangement[stack]?.[slab] };
}

function withSlab(arrangement: Arrangement, stack: number, slab: number, next: Slab): Arrangement {
  return arrangement.with(stack, (arrangement[stack] ?? []).with(slab, next));
}

/** To another place in its slab, a new column included. */
function moveCard(arrangement: Arrangement, pick: Pick): Arrangement | null {
  const { stack, slab, found } = anySlab(arrangement, pick);
  if (found === undefined) return null;
  const from = pick(found.columns.length);
  const column = found.columns[from] ?? [];
  if (column.length === 0) return null;
  const at = pick(column.length);
  const card = column[at] ?? 0;
  const columns = found.columns.map((one) => one.filter((other) => other !== card));
  const fresh = found.columns.length < MAX_COLUMNS && pick(6) === 0;
  if (fresh) {
    const next = columns.toSpliced(pick(columns.length + 1), 0, [card]);
    return withSlab(arrangement, stack, slab, { ...found, columns: trim(next) });
  }
  const to = pick(columns.length);
  const place = pick((columns[to]?.length ?? 0) + 1);
  const next = columns.with(to, (columns[to] ?? []).toSpliced(place, 0, card));
  return withSlab(arrangement, stack, slab, { ...found, columns: trim(next) });
}

function swapCards(arrangement: Arrangement, pick: Pick): Arrangement | null {
  const { stack, slab, found } = anySlab(arrangement, pick);
  const cards = found?.columns.flat() ?? [];
  if (found === undefined || cards.length < 2) return null;
  const one = cards[pick(cards.length)];
  const other = cards[pick(cards.length)];
  if (one === undefined || other === undefined || one === other) return null;
  const columns = found.columns.map((column) =>
    column.map((card) => (card === one ? other : card === other ? one : card)),
  );
  return withSlab(arrangement, stack, slab, { ...found, columns });
}

/** To another place in its stack or to another stack. */
function moveSlab(arrangement: Arrangement, pick: Pick): Arrangement | null {
  const { stack, slab, found } = anySlab(arrangement, pick);
  if (found === undefined) return null;
  const without = arrangement.with(stack, (arrangement[stack] ?? []).toSpliced(slab, 1));
  const to = pick(3) === 0 ? pick(arrangement.length) : stack;
  const place = pick((without[to]?.length ?? 0) + 1);
  const next = without.with(to, (without[to] ?? []).toSpliced(place, 0, found));
  return next.filter((slabs) => slabs.length > 0);
}

/** A card that stands by itself, to another slab of such cards or to one of its own. */
function moveLoose(arrangement: Arrangement, pick: Pick): Arrangement | null {
  const { stack, slab, found } = anySlab(arrangement, pick);
  const cards = found?.columns.flat() ?? [];
  if (found === undefined || found.group !== null || cards.length === 0) return null;
  const card = cards[pick(cards.length)] ?? 0;
  const rest = trim(found.columns.map((column) => column.filter((one) => one !== card)));
  const left =
    rest.length === 0
      ? arrangement.with(stack, (arrangement[stack] ?? []).toSpliced(slab, 1))
      : withSlab(arrangement, stack, slab, { ...found, columns: rest });
  const to = pick(left.length);
  const place = pick((left[to]?.length ?? 0) + 1);
  const there = left[to]?.[place];
  const next =
    there?.group === null
      ? withSlab(left, to, place, { ...there, columns: insert(there.columns, card, pick) })
      : left.with(to, (left[to] ?? []).toSpliced(place, 0, { group: null, columns: [[card]] }));
  return next.filter((slabs) => slabs.length > 0);
}

function insert(columns: Slab['columns'], card: number, pick: Pick): Slab['columns'] {
  const to = pick(columns.length);
  const column = columns[to] ?? [];
  return columns.with(to, column.toSpliced(pick(column.length + 1), 0, card));
}

/** Without empty columns at either end. */
function trim(columns: Slab['columns']): Slab['columns'] {
  const filled = columns.map((column) => column.length > 0);
  return columns.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
}
