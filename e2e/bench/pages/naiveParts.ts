/** Default nodes and default edges of React Flow; shared by its small and its large page. */
import { MarkerType, Position } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import type { PeerTable } from './peerTable.ts';

export const NAIVE_CARD = { width: 150, height: 40 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @param box in the coordinates of its parent. */
export function naiveNode(id: string, label: string, box: Box, parent: string | null): Node {
  return {
    id,
    data: { label },
    position: { x: box.x, y: box.y },
    style: { width: box.width, height: box.height, padding: 4, fontSize: 11 },
    sourcePosition: Position.Right,
    targetPosition: Position.Left,
    ...(parent === null ? {} : { parentId: parent }),
  };
}

export function naiveEdges(edges: PeerTable['edges']): Edge[] {
  return edges.map(({ id, from, to, label }) => ({
    id,
    source: from,
    target: to,
    label,
    markerEnd: { type: MarkerType.ArrowClosed },
  }));
}
