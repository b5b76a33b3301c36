/** The members of a part once they have their size: cards with their rows in order, boxes laid out. */
import { exitYs, placeRows, socketY } from '../measureCard.ts';
import type { CardSize } from '../measureCard.ts';
import type { SceneCard } from '../../scene/scene.ts';
import type { Point } from '../drawing.ts';
import { FLOW } from '../metrics.ts';
import type { PortOrder } from './orderPorts.ts';
import type { LaidMember, LaidPart, Part } from './part.ts';
import type { Sizes } from './placeSlots.ts';
import type { PartPlan } from './planPart.ts';

export interface Body {
  readonly width: number;
  readonly height: number;
  /** From its top. */
  readonly west: ReadonlyMap<string, number>;
  readonly east: ReadonlyMap<string, number>;
  readonly standAt: (at: Point) => LaidMember;
}

/** Between cards on top of one another, and where one of the two is a box. */
const GAPS = { cards: 8, boxes: 14 };

/** @param boxes those of the part, by member. */
export function bodiesOf(
  { members }: Part,
  { ports }: PartPlan,
  boxes: ReadonlyMap<number, LaidPart>,
): readonly Body[] {
  return members.map((member, index) => {
    if (member.kind === 'card') {
      return cardBody(member.card, member.size, ports[index] ?? { west: [], east: [] });
    }
    const laid = boxes.get(index);
    if (laid === undefined) throw new Error(`the box ${member.part.id} was not laid out`);
    return boxBody(laid);
  });
}

function boxBody(laid: LaidPart): Body {
  const { width, height, west, east } = laid;
  return { width, height, west, east, standAt: (at) => ({ kind: 'box', laid, at }) };
}

function cardBody(card: SceneCard, size: CardSize, { west, east }: PortOrder): Body {
  const ranks = new Map<string, number>(west.map((socket, rank) => [socket, rank]));
  const rank = (id: string) => ranks.get(id) ?? ranks.size;
  const sockets = card.sockets.toSorted((one, other) => rank(one.id) - rank(other.id));
  const rows = placeRows(card, size.lines, sockets);
  const ys = exitYs(east.length, size.height);
  return {
    width: size.width,
    height: size.height,
    west: new Map(rows.map((row) => [row.id, socketY(row)])),
    east: new Map(east.map((exit, place) => [exit, ys[place] ?? 0])),
    standAt: (at) => ({ kind: 'card', card: { ...card, sockets }, size, at }),
  };
}

export function sizesOf({ members }: Part, bodies: readonly Body[]): Sizes {
  return {
    heightOf: ({ kind, index }) => (kind === 'member' ? (bodies[index]?.height ?? 0) : 0),
    gap: (upper, lower) => {
      if (upper.kind !== 'member' && lower.kind !== 'member') return FLOW.gap;
      if (upper.kind !== 'member' || lower.kind !== 'member') return FLOW.clearance;
      const areCards = [upper, lower].every(({ index }) => members[index]?.kind === 'card');
      return areCards ? GAPS.cards : GAPS.boxes;
    },
    offsetOf: ({ slot, side, port }) => bodies[slot]?.[side].get(port) ?? 0,
  };
}
