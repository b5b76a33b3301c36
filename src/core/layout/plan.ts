/**
 * A plan says which boxes stand left of which: it numbers parts of the chart from left to right, and
 * ELK draws nothing of a later part left of an earlier one. Without a plan ELK puts all boxes with the
 * same role into one tall column; the right plan makes the same chart a third smaller.
 */
import type { GroupId } from '../model/ids.ts';
import type { Drawing } from './drawing.ts';
import type { CardRef, Scene } from '../scene/scene.ts';

/** Outermost box → its part, counted from 1 without gaps. */
export type Plan = Readonly<Record<GroupId, number>>;

/** What a layout holds on to. */
export interface Guide {
  readonly plan: Plan;
  /** A drawing whose order, above and below, is kept; `null` leaves it to the engine. */
  readonly before: Drawing | null;
}

/** Where cards stand that begin flows and end none. */
const FIRST_PART = 0;

/** All boxes in one part: ELK's own choice. */
export function flatPlan({ groups }: Scene): Plan {
  return Object.fromEntries(
    groups.filter(({ parent }) => parent === null).map(({ id }) => [id, 1]),
  );
}

/** The plan that keeps the boxes of a drawing left and right of one another as they stand there. */
export function planOfDrawing({ groups, cards }: Drawing): Plan {
  const plan: Record<GroupId, number> = {};
  let part = 0;
  let end = -Infinity;
  const outermost = [
    ...groups.filter(({ parent }) => parent === null),
    // A folded group is one box that shows nothing of what is in it.
    ...cards.flatMap((card) => (card.fold === null || card.group !== null ? [] : [card])),
  ];
  for (const { id, box } of outermost.toSorted((one, other) => one.box.x - other.box.x)) {
    if (box.x >= end) part += 1;
    end = Math.max(end, box.x + box.width);
    plan[id] = part;
  }
  return plan;
}

/** The plans that differ in the place of one box: in each other part, or in one of its own. */
export function nextPlans(plan: Plan): readonly Plan[] {
  const boxes = Object.entries(plan);
  const parts = new Set(Object.values(plan));
  const places = [...parts, 0.5, ...[...parts].map((part) => part + 0.5)];
  return boxes.flatMap(([box, from]) =>
    places.filter((to) => to !== from).map((to) => tidy({ ...plan, [box]: to })),
  );
}

/** Tells plans apart. */
export function planKey(plan: Plan): string {
  return JSON.stringify(plan);
}

/** Counts the parts from 1, without gaps. */
function tidy(plan: Plan): Plan {
  const parts = [...new Set(Object.values(plan))].toSorted((one, other) => one - other);
  return Object.fromEntries(
    Object.entries(plan).map(([box, part]) => [box, parts.indexOf(part) + 1]),
  );
}

/**
 * The part of a card that stands by itself: that of a folded group's box, else callers first and the called
 * last. `null` for those that are both, which stand wherever their flows draw them.
 */
export function partOfCard(scene: Scene, plan: Plan): (card: CardRef) => number | null {
  const callers = new Set(scene.flows.map(({ from }) => from));
  const called = new Set(scene.flows.map(({ to }) => to));
  const last = Math.max(1, ...Object.values(plan));
  return ({ id: card, fold }) => {
    const own = fold === null ? undefined : plan[card];
    if (own !== undefined) return own;
    if (callers.has(card)) return called.has(card) ? null : FIRST_PART;
    return called.has(card) ? last : null;
  };
}
