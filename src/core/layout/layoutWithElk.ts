/**
 * Lays a scene out with ELK, in two passes. In the first ELK chooses the order of sockets and exits
 * that crosses least; in the second they stand where the cards draw them, and lines are routed to there.
 */
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { groupBy } from '../model/groupBy.ts';
import type { Scene } from '../scene/scene.ts';
import type { Drawing, DrawnCard } from './drawing.ts';
import { exitYs, measureCard, placeRows, socketY } from './measureCard.ts';
import type { Variant } from './options.ts';
import type { Guide } from './plan.ts';
import { readElk } from './readElk.ts';
import type { Found } from './readElk.ts';
import { simplifyPath } from './simplifyPath.ts';
import { elkId, toElkGraph } from './toElkGraph.ts';
import type { SizedCard } from './toElkGraph.ts';

export type RunElk = (graph: ElkNode) => Promise<ElkNode>;

/** @throws Error where the engine fails, or leaves a flow without a route. */
export async function layoutWithElk(
  scene: Scene,
  guide: Guide,
  elk: RunElk,
  variant: Variant,
): Promise<Drawing> {
  const free = sizeCards(scene);
  const first = readElk(await elk(toElkGraph(scene, free, guide, variant)));
  const settled = free.map((card) => settle(card, first));
  const second = readElk(await elk(toElkGraph(scene, settled, guide, variant)));
  return toDrawing(scene, settled, second);
}

/** The first pass only: as large and with as many crossings as the drawing, but not to be shown. */
export async function sketchWithElk(
  scene: Scene,
  guide: Guide,
  elk: RunElk,
  variant: Variant,
): Promise<Drawing> {
  const cards = sizeCards(scene);
  return toDrawing(scene, cards, readElk(await elk(toElkGraph(scene, cards, guide, variant))));
}

function sizeCards(scene: Scene): readonly SizedCard[] {
  const leaving = groupBy(scene.flows, (flow) => flow.from);
  return scene.cards.map((card) => {
    const exits = (leaving.get(card.id) ?? []).map((flow) => flow.id);
    return { card, exits, size: measureCard(card, exits.length), settled: null };
  });
}

/** Puts sockets on their rows and spaces exits, in the order that ELK found. */
function settle(sized: SizedCard, found: Found): SizedCard {
  const { card, size, exits } = sized;
  const y = (id: string) => found.ports.get(id)?.y ?? 0;
  const sockets = card.sockets.toSorted((a, b) => y(elkId.socket(a.id)) - y(elkId.socket(b.id)));
  const ordered = exits.toSorted((a, b) => y(elkId.exit(a)) - y(elkId.exit(b)));
  const rows = placeRows(card, size.lines, sockets);
  const ys = exitYs(ordered.length, size.height);
  return {
    card: { ...card, sockets },
    size,
    exits: ordered,
    settled: {
      sockets: new Map(rows.map((row) => [row.id, socketY(row)])),
      exits: new Map(ordered.map((id, index) => [id, ys[index] ?? 0])),
    },
  };
}

function toDrawing(scene: Scene, cards: readonly SizedCard[], found: Found): Drawing {
  const box = (id: string) => found.boxes.get(id) ?? fail(`no place for ${id}`);
  const groups = new Map(scene.groups.map((group) => [group.id, group]));
  const depthOf = (id: (typeof scene.groups)[number]['parent']): number => {
    const parent = id === null ? undefined : groups.get(id);
    return parent === undefined ? 0 : 1 + depthOf(parent.parent);
  };
  return {
    width: found.width,
    height: found.height,
    groups: scene.groups.map((group) => ({
      ...group,
      box: box(elkId.group(group.id)),
      depth: depthOf(group.parent),
    })),
    cards: cards.map(({ card, size }): DrawnCard => ({
      ...card,
      box: box(elkId.card(card.id)),
      lines: size.lines,
      sockets: placeRows(card, size.lines, card.sockets),
    })),
    flows: scene.flows.map((flow) => ({
      ...flow,
      points: simplifyPath(
        found.routes.get(elkId.flow(flow.id)) ?? fail(`no route for the flow ${flow.id}`),
      ),
    })),
  };
}

function fail(what: string): never {
  throw new Error(`the layout engine returned ${what}`);
}
