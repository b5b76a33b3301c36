/** The scene as ELK reads it: boxes and cards as nodes, sockets and exits as ports, flows as edges. */
import type { ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api.js';
import { groupBy } from '../model/groupBy.ts';
import type { GroupId, SocketId } from '../model/ids.ts';
import type { LineId, Scene, SceneCard } from '../scene/scene.ts';
import type { Box, Drawing } from './drawing.ts';
import type { CardSize } from './measureCard.ts';
import { measureText } from './measureText.ts';
import { FONT, GROUP } from './metrics.ts';
import {
  GROUP_OPTIONS,
  KEEP_ORDER,
  ROOT_OPTIONS,
  layerOptions,
  positionBefore,
} from './options.ts';
import type { Variant } from './options.ts';
import { partOfCard } from './plan.ts';
import type { Guide } from './plan.ts';

/** A card as ELK gets it. Once the order is settled, every socket and exit has its height. */
export interface SizedCard {
  readonly card: SceneCard;
  readonly size: CardSize;
  readonly exits: readonly LineId[];
  /** Offsets from the card's top; `null` lets ELK choose the order. */
  readonly settled: {
    readonly sockets: ReadonlyMap<SocketId, number>;
    readonly exits: ReadonlyMap<LineId, number>;
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
  { plan, before }: Guide,
  variant: Variant,
): ElkNode {
  const layers = {
    ...layerOptions(variant),
    ...(before === null ? {} : KEEP_ORDER),
  };
  const stoodAt = positionsIn(before);
  const partOf = partOfCard(scene, plan);
  const cardsIn = groupBy(cards, ({ card }) => card.group);
  const groupsIn = groupBy(scene.groups, (group) => group.parent);
  const childrenOf = (parent: GroupId | null): ElkNode[] => [
    ...(groupsIn.get(parent) ?? []).map((group) => ({
      id: elkId.group(group.id),
      layoutOptions: {
        ...GROUP_OPTIONS,
        ...layers,
        ...partOption(parent === null ? (plan[group.id] ?? null) : null),
        ...stoodAt(group.id),
        'elk.nodeSize.minimum': `(${measureText(group.label, FONT.groupLabel) + 2 * GROUP.labelX},0)`,
      },
      children: childrenOf(group.id),
    })),
    ...(cardsIn.get(parent) ?? []).map((sized) =>
      toElkCard(sized, {
        ...partOption(parent === null ? partOf(sized.card) : null),
        ...stoodAt(sized.card.id),
      }),
    ),
  ];
  return {
    id: 'chart',
    layoutOptions: { ...ROOT_OPTIONS, ...layers },
    children: childrenOf(null),
    edges: scene.flows.map((flow): ElkExtendedEdge => ({
      id: elkId.flow(flow.id),
      sources: [elkId.exit(flow.id)],
      targets: [elkId.socket(flow.socket)],
    })),
  };
}

/** Only what stands outermost is in a part; ELK knows parts on one level only. */
function partOption(part: number | null): LayoutOptions {
  return part === null ? {} : { 'elk.partitioning.partition': String(part) };
}

function toElkCard({ card, size, exits, settled }: SizedCard, own: LayoutOptions): ElkNode {
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
    layoutOptions: {
      ...own,
      'elk.portConstraints': settled === null ? 'FIXED_SIDE' : 'FIXED_POS',
    },
    ports: [...west, ...east],
  };
}

/** Where a box or card stood before, as an option; nothing for what was not there. */
function positionsIn(before: Drawing | null): (id: string) => LayoutOptions {
  const boxes = new Map<string, Box>(
    [...(before?.cards ?? []), ...(before?.groups ?? [])].map(({ id, box }) => [id, box]),
  );
  return (id) => {
    const box = boxes.get(id);
    return box === undefined ? {} : positionBefore(box);
  };
}

function toElkPort(id: string, side: 'WEST' | 'EAST', x: number, y: number | undefined): ElkPort {
  const port = { id, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
  return y === undefined ? port : { ...port, x, y };
}
