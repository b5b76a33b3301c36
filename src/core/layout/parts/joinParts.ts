/** From laid parts to the drawing: chart coordinates, and the pieces of each line joined into one route. */
import type { Scene } from '../../scene/scene.ts';
import type { Drawing, DrawnCard, DrawnGroup, Point } from '../drawing.ts';
import { placeRows } from '../measureCard.ts';
import { simplifyPath } from '../simplifyPath.ts';
import type { LaidCard, LaidPart, LineKey } from './part.ts';

/** @throws Error where a card, box or line of the scene is in none of the parts. */
export function joinParts(scene: Scene, chart: LaidPart): Drawing {
  const { cards, groups, routes } = gather(chart);
  return {
    width: chart.width,
    height: chart.height,
    groups: scene.groups.map((group) => ({ ...group, ...known(groups, group.id) })),
    cards: scene.cards.map(({ id }) => known(cards, id)),
    flows: scene.flows.map((flow) => ({
      ...flow,
      points: simplifyPath(known(routes, flow.id).flat()),
    })),
  };
}

function gather(chart: LaidPart) {
  const cards = new Map<DrawnCard['id'], DrawnCard>();
  const groups = new Map<DrawnGroup['id'], Pick<DrawnGroup, 'box' | 'depth'>>();
  const routes = new Map<LineKey, (readonly Point[])[]>();
  const visit = ({ members, pieces }: LaidPart, by: Point, depth: number): void => {
    for (const { line, way, points } of pieces) {
      const moved = points.map((point) => add(point, by));
      const others = routes.get(line);
      if (others === undefined) routes.set(line, [moved]);
      // Parts are met from the outside in; a line runs from the inside out before it runs in again.
      else if (way === 'leaving') others.unshift(moved);
      else others.push(moved);
    }
    for (const member of members) {
      const at = add(member.at, by);
      if (member.kind === 'card') {
        cards.set(member.card.id, drawCard(member, at));
        continue;
      }
      const { id, width, height } = member.laid;
      if (id !== null) groups.set(id, { box: { ...at, width, height }, depth });
      visit(member.laid, at, depth + 1);
    }
  };
  visit(chart, { x: 0, y: 0 }, 0);
  return { cards, groups, routes };
}

function drawCard({ card, size }: LaidCard, at: Point): DrawnCard {
  const { width, height, lines } = size;
  const { sockets } = card;
  return {
    ...card,
    box: { ...at, width, height },
    lines,
    sockets: placeRows(card, lines, sockets),
  };
}

function known<Key extends string, Value>(found: ReadonlyMap<Key, Value>, id: Key): Value {
  const value = found.get(id);
  if (value === undefined) throw new Error(`the layout has no place for ${id}`);
  return value;
}

const add = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y });
