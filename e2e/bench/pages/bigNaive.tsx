/** React Flow with many default nodes and edges, where the layout's positions are given. */
import { ReactFlow, useReactFlow, ReactFlowProvider } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Drawing } from '../../../src/core/layout/drawing.ts';
import { fetchDrawing, isInHalf } from './bigPeer.ts';
import { naiveEdges, naiveNode } from './naiveParts.ts';
import { stage } from './peerTable.ts';

function BigChart({ drawing }: { readonly drawing: Drawing }) {
  const { fitView, getViewport, setViewport } = useReactFlow();
  const [nodes] = useState(() => nodesOf(drawing));
  const [edges, setEdges] = useState<Edge[]>(() =>
    naiveEdges(drawing.flows.map((flow) => ({ ...flow, label: flow.socket }))),
  );
  useEffect(() => {
    let fitted = 1;
    window.bigPeer = {
      fit: async () => {
        await fitView({ padding: 0 });
        fitted = getViewport().zoom;
      },
      dim: (on) =>
        setEdges((all) =>
          all.map((edge, place) =>
            isInHalf(place) ? { ...edge, style: { opacity: on ? 0.2 : 1 } } : edge,
          ),
        ),
      panBy: (dx, dy) => {
        const { x, y, zoom } = getViewport();
        void setViewport({ x: x + dx, y: y + dy, zoom });
      },
      zoomTo: (times) => {
        const { x, y, zoom } = getViewport();
        const by = (times * fitted) / zoom;
        const about = (from: number, middle: number) => middle - (middle - from) * by;
        const [right, down] = [window.innerWidth / 2, window.innerHeight / 2];
        void setViewport({ x: about(x, right), y: about(y, down), zoom: zoom * by });
      },
    };
  }, [fitView, getViewport, setViewport]);
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
