/** The scene as ELK reads it: boxes and cards as nodes, sockets and exits as ports, flows as edges. */
import type { ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api.js';
import { groupBy } from '../model/groupBy.ts';
import type { FlowId, GroupId, SocketId } from '../model/ids.ts';
import type { Scene, SceneCard } from '../scene/scene.ts';
import type { CardSize } from './measureCard.ts';
import { GROUP_OPTIONS, ROOT_OPTIONS } from './options.ts';

/** A card as ELK gets it. Once the order is settled, every socket and exit has its height. */
export interface SizedCard {
  readonly card: SceneCard;
  readonly size: CardSize;
  readonly exits: readonly FlowId[];
  /** Offsets from the card's top; `null` lets ELK choose the order. */
  readonly settled: {
    readonly sockets: ReadonlyMap<SocketId, number>;
    readonly exits: ReadonlyMap<FlowId, number>;
  } | null;
}

/** Ids of different kinds may be alike, so ELK's say the kind. */
export const elkId = {
  group: (id: string) => `group ${id}`,
  card: (id: string) => `card ${id}`,
  socket: (id: string) => `socket ${id}`,
  exit: (id: string) => `exit ${id}`,
  flow: (id: string) => `flow ${id}`,
} as const;

export function toElkGraph(
  scene: Scene,
  cards: readonly SizedCard[],
  options: LayoutOptions,
): ElkNode {
  const cardsIn = groupBy(cards, ({ card }) => card.group);
  const groupsIn = groupBy(scene.groups, (group) => group.parent);
  const childrenOf = (parent: GroupId | null): ElkNode[] => [
    ...(groupsIn.get(parent) ?? []).map((group) => ({
      id: elkId.group(group.id),
      layoutOptions: GROUP_OPTIONS,
      children: childrenOf(group.id),
    })),
    ...(cardsIn.get(parent) ?? []).map(toElkCard),
  ];
  return {
    id: 'chart',
    layoutOptions: { ...ROOT_OPTIONS, ...options },
    children: childrenOf(null),
    edges: scene.flows.map((flow): ElkExtendedEdge => ({
      id: elkId.flow(flow.id),
      sources: [elkId.exit(flow.id)],
      targets: [elkId.socket(flow.socket)],
    })),
  };
}

function toElkCard({ card, size, exits, settled }: SizedCard): ElkNode {
  const west = card.sockets.map(({ id }) =>
    toElkPort(elkId.socket(id), 'WEST', 0, settled?.sockets.get(id)),
  );
  const east = exits.map((id) =>
    toElkPort(elkId.exit(id), 'EAST', size.width, settled?.exits.get(id)),
  );
  return {
    id: elkId.card(card.id),
    width: size.width,
    height: size.height,
    layoutOptions: { 'elk.portConstraints': settled === null ? 'FIXED_SIDE' : 'FIXED_POS' },
    ports: [...west, ...east],
  };
}

function toElkPort(id: string, side: 'WEST' | 'EAST', x: number, y: number | undefined): ElkPort {
  const port = { id, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
  return y === undefined ? port : { ...port, x, y };
}
