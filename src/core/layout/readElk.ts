/** What ELK found, in our words: boxes, port positions and routes, all in chart coordinates. */
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { Box, Point } from './drawing.ts';

export interface Found {
  readonly width: number;
  readonly height: number;
  /** By ELK id. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly ports: ReadonlyMap<string, Point>;
  readonly routes: ReadonlyMap<string, readonly Point[]>;
}

export function readElk(graph: ElkNode): Found {
  const boxes = new Map<string, Box>();
  const ports = new Map<string, Point>();
  const routes = new Map<string, readonly Point[]>();
  const read = (node: ElkNode): void => {
    const { x = 0, y = 0, width = 0, height = 0 } = node;
    boxes.set(node.id, { ...toPoint({ x, y }), width: whole(width), height: whole(height) });
    for (const port of node.ports ?? [])
      ports.set(port.id, toPoint({ x: port.x ?? 0, y: port.y ?? 0 }));
    for (const edge of node.edges ?? []) {
      const [section] = edge.sections ?? [];
      if (section === undefined) continue;
      const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
      routes.set(edge.id, points.map(toPoint));
    }
    for (const child of node.children ?? []) read(child);
  };
  read(graph);
  return { width: whole(graph.width ?? 0), height: whole(graph.height ?? 0), boxes, ports, routes };
}

/** In quarters of a pixel: ELK's sums are off by a billionth, and lines have to meet their sockets. */
const whole = (length: number) => Math.round(length * 4) / 4;
const toPoint = ({ x, y }: Point): Point => ({ x: whole(x), y: whole(y) });
