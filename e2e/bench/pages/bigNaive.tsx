/** React Flow with many default nodes and edges, where the layout's positions are given. */
import { ReactFlow, useReactFlow, ReactFlowProvider } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Drawing } from '../../../src/core/layout/drawing.ts';
import { fetchDrawing, isInHalf, labelOf } from './bigPeer.ts';
import { naiveEdges, naiveNode } from './naiveParts.ts';
import { stage } from './peerTable.ts';

function BigChart({ drawing }: { readonly drawing: Drawing }) {
  const { fitView } = useReactFlow();
  const [nodes] = useState(() => nodesOf(drawing));
  const [edges, setEdges] = useState<Edge[]>(() =>
    naiveEdges(drawing.flows.map((flow) => ({ ...flow, label: labelOf(flow) }))),
  );
  useEffect(() => {
    window.bigPeer = {
      fit: async () => {
        await fitView({ padding: 0 });
      },
      camera: null,
      dim: (on) =>
        setEdges((all) =>
          all.map((edge, place) =>
            isInHalf(place) ? { ...edge, style: on ? { opacity: 0.2 } : {} } : edge,
          ),
        ),
    };
  }, [fitView]);
  return <ReactFlow nodes={nodes} edges={edges} fitView minZoom={0.01} />;
}

function nodesOf({ groups, cards }: Drawing): Node[] {
  return [
    ...groups.map(({ id, label, box }) => naiveNode(`group:${id}`, label, box, null)),
    ...cards.map(({ id, label, box }) => naiveNode(id, label, box, null)),
  ];
}

const drawing = await fetchDrawing();
createRoot(stage()).render(
  <ReactFlowProvider>
    <BigChart drawing={drawing} />
  </ReactFlowProvider>,
);
