/**
 * Where the port numbers of a presentation stand that would be too small on their cards: beside their row, or
 * as near to it as there is room, with a leader back. Pure; all of it in CSS pixels of the chart's window.
 */
import type { Box, Point } from '../../core/layout/drawing.ts';
import type { Size } from '../kit/useElementSize.ts';

export interface TagToPlace {
  readonly id: string;
  /** The row on the card that it speaks of. */
  readonly row: Box;
  readonly width: number;
  readonly height: number;
}

export interface TagGround {
  readonly room: Size;
  /** Rows that are lit, and whatever else a tag may never cover. */
  readonly kept: readonly Box[];
  /** What is lit besides, and is covered only where nothing else is free: cards and stretches of lines. */
  readonly cards: readonly Box[];
  readonly lines: readonly Box[];
}

export interface PlacedTag {
  readonly box: Box;
  /** From the row's edge to the tag's; `null` where the tag stands beside its row. */
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** Kept free around a tag, and between it and the edge of the window. */
const GAP = 6;
const STEP = 8;
/** A tag that is nearer than this to its row needs no leader. */
const BESIDE = 10;
/** Looked at one after the other: most tags find a place near their row. */
const REACHES = [180, 460, Infinity] as const;
const COST_PER_CARD_PIXEL = 0.025;
const COST_OF_LINE = 45;
const COST_OF_CROSSING = 120;

/**
 * Tags are placed from top to bottom. None lies on another, on anything that is kept, or outside of the room.
 * @returns the places by id; a tag for which there is no place at all is left out.
 */
export function placeTags(
  tags: readonly TagToPlace[],
  ground: TagGround,
): ReadonlyMap<string, PlacedTag> {
  const placed = new Map<string, PlacedTag>();
  for (const tag of tags.toSorted((a, b) => a.row.y - b.row.y || a.row.x - b.row.x)) {
    const place = placeOne(tag, ground, [...placed.values()]);
    if (place !== null) placed.set(tag.id, place);
  }
  return placed;
}

function placeOne(
  tag: TagToPlace,
  ground: TagGround,
  others: readonly PlacedTag[],
): PlacedTag | null {
  const taken = [...ground.kept, tag.row, ...others.map(({ box }) => box)];
  for (const reach of REACHES) {
    let best: PlacedTag | null = null;
    let least = Infinity;
    for (const box of boxesAround(tag, ground.room, reach)) {
      // Most boxes are further away than the best one so far, and are not looked at any closer.
      if (distance(tag.row, box) >= least || taken.some((one) => touch(one, box, GAP))) continue;
      const place = { box, leader: leaderTo(tag.row, box) };
      const cost = costOf(place, tag.row, ground, others);
      if (cost >= least) continue;
      least = cost;
      best = place;
    }
    if (best !== null) return best;
  }
  return null;
}

/** Every box of the tag's size within reach of its row and inside the room, the row's own height first. */
function boxesAround({ row, width, height }: TagToPlace, room: Size, reach: number): Box[] {
  const boxes: Box[] = [];
  const least = { x: row.x - width - reach, y: row.y - height - reach };
  const most = { x: row.x + row.width + reach, y: row.y + row.height + reach };
  const right = row.x + row.width + GAP;
  const middle = row.y + (row.height - height) / 2;
  const xs = stepsWithin(right, Math.max(GAP, least.x), Math.min(room.width - GAP - width, most.x));
  const ys = stepsWithin(
    middle,
    Math.max(GAP, least.y),
    Math.min(room.height - GAP - height, most.y),
  );
  for (const y of ys) for (const x of xs) boxes.push({ x, y, width, height });
  return boxes;
}

/** From a starting point in steps to both sides, as far as the ends. */
function stepsWithin(start: number, from: number, to: number): readonly number[] {
  const steps: number[] = [];
  const first = start - Math.floor((start - from) / STEP) * STEP;
  for (let at = first; at <= to; at += STEP) steps.push(at);
  return steps.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
}

function costOf(
  { box, leader }: PlacedTag,
  row: Box,
  { kept, cards, lines }: TagGround,
  others: readonly PlacedTag[],
): number {
  const covered = cards.reduce((sum, card) => sum + sharedArea(card, box), 0);
  const struck = lines.filter((line) => touch(line, box, 0)).length;
  const own = leader ?? [];
  const crossed =
    others.filter((other) => isCrossed(other.box, own) || isCrossed(box, other.leader ?? []))
      .length + kept.filter((one) => isCrossed(one, own)).length;
  return (
    distance(row, box) +
    covered * COST_PER_CARD_PIXEL +
    struck * COST_OF_LINE +
    crossed * COST_OF_CROSSING
  );
}

/** The shortest way between two boxes. */
function leaderTo(row: Box, box: Box): PlacedTag['leader'] {
  if (distance(row, box) <= BESIDE) return null;
  const [fromX, toX] = nearest(row.x, row.width, box.x, box.width);
  const [fromY, toY] = nearest(row.y, row.height, box.y, box.height);
  return [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ];
}

/** On one axis: where two stretches are nearest to one another; the middle of what they share, if anything. */
function nearest(a: number, sizeA: number, b: number, sizeB: number): readonly [number, number] {
  if (a + sizeA < b) return [a + sizeA, b];
  if (b + sizeB < a) return [a, b + sizeB];
  const middle = (Math.max(a, b) + Math.min(a + sizeA, b + sizeB)) / 2;
  return [middle, middle];
}

function distance(a: Box, b: Box): number {
  const apart = (from: number, size: number, other: number, otherSize: number) =>
    Math.max(0, other - (from + size), from - (other + otherSize));
  return Math.hypot(apart(a.x, a.width, b.x, b.width), apart(a.y, a.height, b.y, b.height));
}

function touch(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Looked at in a few points, which is enough for what only costs. */
const SHARES = [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9] as const;

function isCrossed(box: Box, leader: readonly Point[]): boolean {
  const [from, to] = leader;
  if (from === undefined || to === undefined) return false;
  return SHARES.some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}
