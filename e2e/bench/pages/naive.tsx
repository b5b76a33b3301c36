/**
 * React Flow with ELK, put together as their examples do: the layout in a worker, default nodes of one
 * size, default edges with labels, groups as parents of their nodes.
 */
import { ReactFlow } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import Elk from 'elkjs/lib/elk-api.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NAIVE_CARD, naiveEdges, naiveNode } from './naiveParts.ts';
import { readTable, stage } from './peerTable.ts';
import type { PeerTable } from './peerTable.ts';

const elk = new Elk({ workerUrl: elkWorker });

function NaiveChart({ table }: { readonly table: PeerTable }) {
  const [nodes, setNodes] = useState<readonly Node[]>([]);
  const [edges, setEdges] = useState<readonly Edge[]>([]);
  useEffect(() => {
    const layOut = async () => {
      const laidOut = await elk.layout(toElk(table));
      setNodes(readNodes(laidOut, null));
      setEdges(naiveEdges(table.edges));
    };
    void layOut();
  }, [table]);
  // It takes its first sight once, so it waits for the nodes.
  if (nodes.length === 0) return null;
  return <ReactFlow nodes={[...nodes]} edges={[...edges]} fitView minZoom={0.05} />;
}

function toElk({ groups, nodes, edges }: PeerTable): ElkNode {
  const inside = (parent: string | null): ElkNode[] => [
    ...groups
      .filter((group) => group.parent === parent)
      .map((group) => ({
        id: `group:${group.id}`,
        labels: [{ text: group.label }],
        layoutOptions: { 'elk.padding': '[top=30,left=12,bottom=12,right=12]' },
        children: inside(group.id),
      })),
    ...nodes
      .filter(({ group }) => group === parent)
      .map(({ id, label }) => ({ id, labels: [{ text: label }], ...NAIVE_CARD })),
  ];
  return {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.layered.spacing.nodeNodeBetweenLayers': '100',
    },
    children: inside(null),
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
}

/** Parents before their children, as React Flow wants them. */
function readNodes({ children = [] }: ElkNode, parent: string | null): Node[] {
  return children.flatMap((child) => [
    naiveNode(
      child.id,
      child.labels?.[0]?.text ?? '',
      { x: child.x ?? 0, y: child.y ?? 0, width: child.width ?? 0, height: child.height ?? 0 },
      parent,
    ),
    ...readNodes(child, child.id),
  ]);
}

createRoot(stage()).render(<NaiveChart table={readTable()} />);
