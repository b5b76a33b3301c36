/** What stands on a tag beside a lit port: its number, what is spoken there, and how its lit lines look. Pure. */
import type { Box, Drawing, DrawnFlow, DrawnSocket } from '../../core/layout/drawing.ts';
import { measureText } from '../../core/layout/measureText.ts';
import { SOCKET } from '../../core/layout/metrics.ts';
import type { DocumentIndex } from '../../core/model/indexDocument.ts';
import { describeSocket } from '../../core/model/naming.ts';
import { groupBy } from '../../core/model/groupBy.ts';
import type { LineKind, SocketLook } from '../../core/scene/scene.ts';
import { flowsOfLine } from '../../core/scene/standsFor.ts';

export interface Tag {
  /** The socket's id. */
  readonly id: string;
  readonly ports: string;
  readonly protocol: string;
  /** How the same stands on the card. */
  readonly look: SocketLook;
  /** Of the lit flows that end there, each once. */
  readonly lines: readonly LineKind[];
  /** Its row on the card, in chart pixels. */
  readonly row: Box;
}

/** More ports of one folded group than these are counted. */
const MOST_PORTS = 3;

/** @param isRoomy whether there is room for what is said of a port that varies. */
export function tagsOf(
  lit: readonly DrawnFlow[],
  { cards }: Drawing,
  index: DocumentIndex,
  isRoomy: boolean,
): readonly Tag[] {
  const bySocket = groupBy(lit, ({ socket }) => socket);
  return cards.flatMap(({ box, sockets, fold }) =>
    sockets.flatMap((socket): Tag[] => {
      const ends = bySocket.get(socket.id) ?? [];
      if (ends.length === 0) return [];
      const row = { x: box.x, y: box.y + socket.top, width: box.width, height: SOCKET.rowHeight };
      const words =
        fold === null
          ? { ports: portsOf(socket, isRoomy), protocol: socket.protocol }
          : { ports: portsInFold(ends, index), protocol: '' };
      const lines = [...new Set(ends.map(({ line }) => line))];
      return [{ id: socket.id, look: socket.look, ...words, lines, row }];
    }),
  );
}

function portsOf({ ports, hint }: DrawnSocket, isRoomy: boolean): string {
  return hint === null || !isRoomy ? ports : `${ports}, ${hint}`;
}

function portsInFold(ends: readonly DrawnFlow[], { flows }: DocumentIndex): string {
  const all = new Set(
    ends.flatMap(flowsOfLine).flatMap((id) => {
      const flow = flows.get(id);
      return flow === undefined ? [] : [describeSocket(flow)];
    }),
  );
  const first = [...all].slice(0, MOST_PORTS);
  const more = all.size - first.length;
  return [...first, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** As in Tags.module.css. */
const TAG = { paddingX: 9, border: 2, gap: 9, sample: 30 };

/** The size of a tag whose port number is so many CSS pixels high. */
export function sizeOfTag({ ports, protocol, lines }: Tag, portPx: number) {
  const parts = [
    ...lines.map(() => TAG.sample),
    measureText(ports, { size: portPx, weight: 600, family: 'mono' }),
    ...(protocol === ''
      ? []
      : [measureText(protocol, { size: portPx * 0.75, weight: 400, family: 'ui' })]),
  ];
  const inside = parts.reduce((sum, part) => sum + part + TAG.gap, -TAG.gap);
  return {
    width: Math.ceil(inside + 2 * (TAG.paddingX + TAG.border)),
    height: Math.ceil(portPx * 1.25 + 2 * TAG.border + 4),
  };
}
