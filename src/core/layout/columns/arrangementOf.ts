/**
 * Reads an arrangement back from a drawing, without what is not in the scene any more. So what stays
 * keeps its order when a part of a chart is drawn: nothing is searched for, the gaps only close.
 */
import type { ComponentId, GroupId } from '../../model/ids.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Drawing, DrawnCard } from '../drawing.ts';
import type { Arrangement, Slab } from './arrangement.ts';
import type { Model } from './model.ts';

/** @returns `null` where the scene holds a card that the drawing does not, or in another box. */
export function arrangementOf(drawing: Drawing, model: Model): Arrangement | null {
  const numbers = new Map(model.cards.map(({ card }, number) => [card.id, number]));
  const groups = new Map(model.cards.map(({ card }) => [card.id, card.group]));
  const kept = drawing.cards.filter(
    (card) => numbers.has(card.id) && groups.get(card.id) === card.group,
  );
  if (kept.length !== model.cards.length) return null;
  return stacksOf(drawing).flatMap(({ from, to }) => {
    const cards = kept.filter(({ box }) => box.x >= from && box.x < to);
    const slabs = slabsOf(cards, numbers);
    return slabs.length === 0 ? [] : [slabs];
  });
}

/** The strips of the chart that no box reaches across. */
function stacksOf({ cards, groups }: Drawing): readonly { from: number; to: number }[] {
  const strips: { from: number; to: number }[] = [];
  const boxes = [...cards, ...groups].map(({ box }) => box);
  for (const box of boxes.toSorted((one, other) => one.x - other.x)) {
    const last = strips.at(-1);
    if (last !== undefined && box.x < last.to) last.to = Math.max(last.to, box.x + box.width);
    else strips.push({ from: box.x, to: box.x + box.width });
  }
  return strips;
}

/** Top to bottom; cards that stand by themselves are one slab as long as no box comes between. */
function slabsOf(
  cards: readonly DrawnCard[],
  numbers: ReadonlyMap<ComponentId, number>,
): readonly Slab[] {
  const lefts = [...new Set(cards.map(({ box }) => box.x))].toSorted((one, other) => one - other);
  const tops = new Map<GroupId | null, number>();
  for (const { group, box } of cards) tops.set(group, Math.min(tops.get(group) ?? Infinity, box.y));
  const boxes = [...tops].flatMap(([group, top]) => (group === null ? [] : [top]));
  const rank = ({ group, box }: DrawnCard) => {
    const above = boxes.filter((top) => top < (tops.get(group) ?? 0)).length;
    return group === null ? boxes.filter((top) => top < box.y).length - 0.5 : above;
  };
  return [...groupBy(cards, rank)]
    .toSorted(([one], [other]) => one - other)
    .map(([, own]): Slab => {
      const column = (left: number) =>
        own
          .filter(({ box }) => box.x === left)
          .toSorted((one, other) => one.box.y - other.box.y)
          .flatMap(({ id }) => numbers.get(id) ?? []);
      return { group: own[0]?.group ?? null, columns: lefts.map(column) };
    });
}
