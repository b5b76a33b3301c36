/** What a drawing promises, as a check: each rule names what breaks it. Layout and tests hold to it. */
import type { Box, DrawnCard, Drawing, DrawnFlow, Point } from './drawing.ts';
import { socketY } from './measureCard.ts';
import { measureText } from './measureText.ts';
import { FONT, GROUP } from './metrics.ts';
import { piecesOf, segmentsOf, sharedLength } from './segments.ts';
import type { Segment } from './segments.ts';

export const RULES = {
  'overlapping-cards': 'No two cards overlap.',
  'card-outside-box': 'A card stands inside its box, below the label.',
  'overlapping-boxes': 'Boxes overlap only where one holds the other, whole.',
  'label-outside-box': 'The label of a box fits its width.',
  'foreign-card-in-box': 'No box covers a card that does not belong to it.',
  'loose-end': 'A line begins on the east edge of its source and ends in its socket.',
  'slanted-line': 'Every piece of a line is horizontal or vertical.',
  'line-through-card': 'No line crosses a card, nor passes one closer than the clearance.',
  'shared-line': 'Lines lie on one another only where they end in the same socket.',
  'crowded-lines': 'Lines that run side by side keep apart.',
  'line-through-label': 'No line crosses the label of a box.',
} as const;

export type Rule = keyof typeof RULES;

export interface Fault {
  readonly rule: Rule;
  readonly what: string;
  /** The two lines that are too near to one another; absent where a fault is none of two lines. */
  readonly lines?: readonly [Segment, Segment];
}

/** Lines of different sockets that are closer than this cannot be told apart. */
const SAME_LINE = 2;
const MIN_GAP = 6;
const MIN_CLEARANCE = 4;

/** @returns an empty list for a drawing that keeps every promise. */
export function checkDrawing(drawing: Drawing): readonly Fault[] {
  return [
    ...checkCards(drawing),
    ...checkBoxes(drawing),
    ...drawing.flows.flatMap((flow) => checkFlow(flow, drawing)),
    ...checkNeighbours(drawing),
  ];
}

function checkCards({ cards, groups }: Drawing): Fault[] {
  const faults: Fault[] = [];
  for (const [one, other] of pairs(cards)) {
    if (overlap(one.box, other.box)) {
      faults.push({ rule: 'overlapping-cards', what: `${one.id}, ${other.id}` });
    }
  }
  for (const card of cards) {
    const group = groups.find(({ id }) => id === card.group);
    if (group !== undefined && !holds(below(group.box), card.box)) {
      faults.push({ rule: 'card-outside-box', what: `${card.id}, ${group.id}` });
    }
  }
  return faults;
}

function checkBoxes({ groups, cards }: Drawing): Fault[] {
  const faults: Fault[] = [];
  const boxesAround = (id: string | null): readonly string[] => {
    const group = groups.find((one) => one.id === id);
    return group === undefined ? [] : [group.id, ...boxesAround(group.parent)];
  };
  for (const [one, other] of pairs(groups)) {
    const [outer, inner] = boxesAround(one.id).includes(other.id) ? [other, one] : [one, other];
    const nested = boxesAround(inner.id).includes(outer.id);
    const fits = nested ? holds(below(outer.box), inner.box) : !overlap(outer.box, inner.box);
    if (!fits) faults.push({ rule: 'overlapping-boxes', what: `${one.id}, ${other.id}` });
  }
  for (const group of groups) {
    if (labelBox(group.box, group.label).width + GROUP.labelX > group.box.width) {
      faults.push({ rule: 'label-outside-box', what: group.id });
    }
    for (const card of cards) {
      if (!boxesAround(card.group).includes(group.id) && overlap(group.box, card.box)) {
        faults.push({ rule: 'foreign-card-in-box', what: `${group.id}, ${card.id}` });
      }
    }
  }
  return faults;
}

function checkFlow(flow: DrawnFlow, drawing: Drawing): Fault[] {
  const faults: Fault[] = [];
  const add = (rule: Rule, what: string) => faults.push({ rule, what: `${flow.id}: ${what}` });
  const source = drawing.cards.find((card) => card.id === flow.from);
  const target = drawing.cards.find((card) => card.id === flow.to);
  if (!beginsAt(flow, source)) add('loose-end', `does not leave ${flow.from}`);
  if (!endsAt(flow, target)) add('loose-end', `does not reach ${flow.socket}`);
  for (const [from, to] of piecesOf(flow.points)) {
    if (from.x !== to.x && from.y !== to.y) add('slanted-line', describe(from, to));
    for (const card of drawing.cards) {
      const own = card === source || card === target;
      if (overlap(around(from, to), grow(card.box, own ? -1 : MIN_CLEARANCE))) {
        add('line-through-card', `${describe(from, to)} at ${card.id}`);
      }
    }
    for (const group of drawing.groups) {
      if (overlap(around(from, to), labelBox(group.box, group.label))) {
        add('line-through-label', `${describe(from, to)} at ${group.id}`);
      }
    }
  }
  return faults;
}

function checkNeighbours(drawing: Drawing): Fault[] {
  const faults: Fault[] = [];
  for (const [one, other] of neighbours(segmentsOf(drawing))) {
    if (one.flow === other.flow || sharedLength(one, other) <= SAME_LINE) continue;
    const distance = Math.abs(one.at - other.at);
    const what = `${one.flow}, ${other.flow}: ${one.axis} at ${one.at} and ${other.at}`;
    if (one.socket !== other.socket && distance <= SAME_LINE) {
      faults.push({ rule: 'shared-line', what, lines: [one, other] });
    } else if (distance > 0 && distance < MIN_GAP) {
      faults.push({ rule: 'crowded-lines', what, lines: [one, other] });
    }
  }
  return faults;
}

/** Parallel pieces that are near enough to be of interest. */
function neighbours(segments: readonly Segment[]): (readonly [Segment, Segment])[] {
  const found: (readonly [Segment, Segment])[] = [];
  for (const axis of ['horizontal', 'vertical'] as const) {
    const parallel = segments
      .filter((segment) => segment.axis === axis)
      .toSorted((one, other) => one.at - other.at);
    for (const [index, one] of parallel.entries()) {
      for (let next = index + 1; next < parallel.length; next += 1) {
        const other = parallel[next];
        if (other === undefined || other.at - one.at >= MIN_GAP) break;
        found.push([one, other]);
      }
    }
  }
  return found;
}

function beginsAt({ points: [first] }: DrawnFlow, card: DrawnCard | undefined): boolean {
  if (first === undefined || card === undefined) return false;
  const { x, y, width, height } = card.box;
  return first.x === x + width && first.y > y && first.y < y + height;
}

function endsAt({ points, socket }: DrawnFlow, card: DrawnCard | undefined): boolean {
  const last = points.at(-1);
  const row = card?.sockets.find(({ id }) => id === socket);
  if (last === undefined || card === undefined || row === undefined) return false;
  return last.x === card.box.x && last.y === card.box.y + socketY(row);
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other): readonly [Item, Item] => [one, other]),
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** A piece of a line as a box of hardly any width. */
function around(from: Point, to: Point): Box {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const box = { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
  return grow(box, 0.01);
}

/** The part of a box in which cards may stand. */
function below({ x, y, width, height }: Box): Box {
  const head = GROUP.labelTop + FONT.groupLabel.lineHeight;
  return { x, y: y + head, width, height: height - head };
}

function labelBox({ x, y }: Box, label: string): Box {
  return {
    x: x + GROUP.labelX,
    y: y + GROUP.labelTop,
    width: measureText(label, FONT.groupLabel),
    height: FONT.groupLabel.lineHeight,
  };
}

function describe(from: Point, to: Point): string {
  return `(${from.x}, ${from.y})–(${to.x}, ${to.y})`;
}
