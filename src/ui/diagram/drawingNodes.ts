/** The drawing as React Flow's nodes: boxes below, cards above, each where the layout put it. */
import type { Node, NodeTypes } from '@xyflow/react';
import type { Box, Drawing } from '../../core/layout/drawing.ts';
import { CardNode } from './CardNode.tsx';
import type { CardData } from './CardNode.tsx';
import { GroupNode } from './GroupNode.tsx';
import type { GroupData } from './GroupNode.tsx';

export type ChartNode = Node<GroupData, 'box'> | Node<CardData, 'card'>;

/** `group` is taken: React Flow styles its own node type of that name. */
export const NODE_TYPES: NodeTypes = { box: GroupNode, card: CardNode };

/** Flows are drawn between the boxes (0 and up, by depth) and the cards. */
export const FLOW_LEVEL = 50;
const CARD_LEVEL = 100;

export function drawingNodes(drawing: Drawing): ChartNode[] {
  return [
    ...drawing.groups.map((group) => ({
      ...place(group.box, group.depth),
      id: `group:${group.id}`,
      type: 'box' as const,
      data: { group },
    })),
    ...drawing.cards.map((card) => ({
      ...place(card.box, CARD_LEVEL),
      id: `card:${card.id}`,
      type: 'card' as const,
      data: { card },
    })),
  ];
}

function place({ x, y, width, height }: Box, zIndex: number) {
  const size = { width, height };
  return { position: { x, y }, ...size, measured: size, zIndex };
}
