/** An arrangement to start from: callers left of whom they call, in the document's order otherwise. */
import type { GroupId } from '../../model/ids.ts';
import type { Arrangement, Slab } from './arrangement.ts';
import type { Model } from './model.ts';

interface Block {
  readonly group: GroupId | null;
  readonly cards: readonly number[];
}

/** @param rows how many cards stand on top of one another in a slab, at most, if its flows allow. */
export function firstArrangement(model: Model, rows: number): Arrangement {
  const blocks = collectBlocks(model);
  const blockOf: number[] = [];
  for (const [number, { cards }] of blocks.entries())
    for (const card of cards) blockOf[card] = number;
  const links = new Map<string, number>();
  for (const net of model.nets) {
    for (const end of net.ends) {
      const key = `${blockOf[end.card]} ${blockOf[net.card]}`;
      links.set(key, (links.get(key) ?? 0) + 1);
    }
  }
  const weight = (from: number, to: number) => links.get(`${from} ${to}`) ?? 0;
  const depths = layer(
    blocks.length,
    (from, to) =>
      weight(from, to) > weight(to, from) ||
      (weight(from, to) > 0 && weight(from, to) === weight(to, from) && from < to),
  );
  const stacks: Slab[][] = [];
  for (const [number, block] of blocks.entries()) {
    const depth = depths[number] ?? 0;
    const stack = (stacks[depth] ??= []);
    const loose = stack.findIndex(({ group }) => group === null);
    if (block.group === null && loose >= 0) {
      const cards = [...(stack[loose]?.columns.flat() ?? []), ...block.cards];
      stack[loose] = { group: null, columns: fill(model, cards, rows) };
    } else {
      stack.push({ group: block.group, columns: fill(model, block.cards, rows) });
    }
  }
  return stacks.filter((stack) => stack !== undefined);
}

function collectBlocks(model: Model): readonly Block[] {
  const blocks = new Map<string, { group: GroupId | null; cards: number[] }>();
  for (const [number, { card }] of model.cards.entries()) {
    const key = card.group ?? `card ${number}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { group: card.group, cards: [number] });
    else block.cards.push(number);
  }
  return [...blocks.values()];
}

/** The length of the longest way to each from the left; links that would close a cycle do not count. */
function layer(count: number, linked: (from: number, to: number) => boolean): readonly number[] {
  const followers: number[][] = Array.from({ length: count }, () => []);
  const reaches = (from: number, to: number): boolean =>
    from === to || (followers[from] ?? []).some((next) => reaches(next, to));
  for (let from = 0; from < count; from += 1) {
    for (let to = 0; to < count; to += 1) {
      if (from !== to && linked(from, to) && !reaches(to, from)) followers[from]?.push(to);
    }
  }
  const depths: number[] = Array.from({ length: count }, () => 0);
  for (let round = 0; round < count; round += 1) {
    for (const [from, nexts] of followers.entries()) {
      for (const to of nexts) depths[to] = Math.max(depths[to] ?? 0, (depths[from] ?? 0) + 1);
    }
  }
  // A caller that nobody calls stands just before the first whom it calls.
  for (const [from, nexts] of followers.entries()) {
    if (nexts.length > 0) {
      depths[from] = Math.max(
        depths[from] ?? 0,
        Math.min(...nexts.map((to) => depths[to] ?? 0)) - 1,
      );
    }
  }
  return depths;
}

/** Cards of one slab in columns: as their own flows order them, the others where there is room. */
function fill(
  model: Model,
  cards: readonly number[],
  rows: number,
): readonly (readonly number[])[] {
  const linked = (from: number, to: number) =>
    model.nets.some(
      (net) => net.card === cards[to] && net.ends.some((end) => end.card === cards[from]),
    );
  const depths = layer(cards.length, linked);
  const width = Math.max(Math.max(...depths) + 1, Math.ceil(cards.length / rows));
  const columns: number[][] = Array.from({ length: width }, () => []);
  const load = (column: number) =>
    (columns[column] ?? []).reduce(
      (sum, card) => sum + (model.cards[card]?.size.height ?? 0) + 12,
      0,
    );
  const tied = (index: number) =>
    (depths[index] ?? 0) > 0 || cards.some((_, to) => to !== index && linked(index, to));
  for (const [index, card] of cards.entries())
    if (tied(index)) columns[depths[index] ?? 0]?.push(card);
  for (const [index, card] of cards.entries()) {
    if (tied(index)) continue;
    const calls = (model.cards[card]?.exits.length ?? 0) > 0;
    const order = [...columns.keys()].toSorted(
      (one, other) => load(one) - load(other) || (calls ? other - one : one - other),
    );
    columns[order[0] ?? 0]?.push(card);
  }
  return columns;
}
