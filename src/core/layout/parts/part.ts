/**
 * A chart taken apart. A part is what is laid out in one go: the chart itself, or a box; the boxes that
 * stand in it are parts of their own, of which it sees a frame with ports in its border. Plain data, so
 * that a part can be handed to another worker as it is.
 */
import type { SceneCard, SceneFlow, SceneGroup } from '../../scene/scene.ts';
import type { Box, Point } from '../drawing.ts';
import type { CardSize } from '../measureCard.ts';

export type GroupKey = SceneGroup['id'];
export type LineKey = SceneFlow['id'];
/** Lines that end in the same socket are one wherever they meet: together they are a net. */
export type NetKey = SceneFlow['socket'];

export interface Part {
  /** `null`: the chart itself. */
  readonly id: GroupKey | null;
  readonly label: string;
  /** What stands in it: cards, and boxes that are parts themselves. */
  readonly members: readonly Member[];
  readonly wires: readonly Wire[];
}

export type Member = CardMember | BoxMember;

interface CardMember {
  readonly kind: 'card';
  readonly card: SceneCard;
  readonly size: CardSize;
  /** Where it stood in the drawing whose order is kept, in chart coordinates. */
  readonly stood: Box | null;
}

interface BoxMember {
  readonly kind: 'box';
  readonly part: Part;
  readonly stood: Box | null;
}

/** The piece of a line that runs in one part, between two members or a member and the border. */
export interface Wire {
  readonly line: LineKey;
  readonly net: NetKey;
  /** The member that it leaves; `null` where it comes in through the west border. */
  readonly from: number | null;
  /** The member that it reaches; `null` where it goes out through the east border. */
  readonly to: number | null;
}

/** In which order nets cross the borders of a box, from the top. */
export interface Borders {
  readonly west: readonly string[];
  readonly east: readonly string[];
}

/** The chart has none. */
export const NO_BORDERS: Borders = { west: [], east: [] };

/** A part with every position found, in pixels from its own top left corner. */
export interface LaidPart {
  readonly id: GroupKey | null;
  readonly width: number;
  readonly height: number;
  readonly members: readonly LaidMember[];
  /** The height at which each net crosses the border. */
  readonly west: ReadonlyMap<NetKey, number>;
  readonly east: ReadonlyMap<NetKey, number>;
  /** In the order of the part's wires. */
  readonly pieces: readonly LaidPiece[];
}

export type LaidMember = LaidCard | LaidBox;

export interface LaidCard {
  readonly kind: 'card';
  /** With its sockets in the order in which they are drawn. */
  readonly card: SceneCard;
  readonly size: CardSize;
  readonly at: Point;
}

interface LaidBox {
  readonly kind: 'box';
  readonly laid: LaidPart;
  readonly at: Point;
}

/** The route of one wire. */
export interface LaidPiece {
  readonly line: LineKey;
  readonly way: 'leaving' | 'crossing' | 'entering';
  readonly points: readonly Point[];
}
