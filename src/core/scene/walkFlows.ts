/**
 * From place to place along the flows, a key at a time: a chart that can only be looked at says nothing
 * to those who hear it, and its Tab order, which is the document's, leads from no end of a line to the
 * other. Right goes with the flows and left against them; down and up choose among what lies side by
 * side, as it is drawn.
 */
import { groupBy } from '../model/groupBy.ts';
import type { SocketId } from '../model/ids.ts';
import { assertNever } from '../model/target.ts';
import type { LineId, NodeId } from './scene.ts';

export type WalkKey = 'left' | 'right' | 'up' | 'down';

/** Where one stands. A folded card is walked to as a component is, and a bundle as a flow. */
export type Place =
  | { readonly kind: 'component'; readonly id: NodeId }
  | { readonly kind: 'socket'; readonly id: SocketId; readonly component: NodeId }
  | {
      readonly kind: 'flow';
      readonly id: LineId;
      /** The end whose other flows lie above and below: as a rule, the one from which one came. */
      readonly beside: NodeId;
    };

interface Line {
  readonly id: LineId;
  readonly from: NodeId;
  readonly to: NodeId;
}

interface Socket {
  readonly id: SocketId;
  readonly component: NodeId;
  readonly flows: readonly Line[];
}

/** What is walked through: all of a document, as its index has it, or what a scene draws of it. */
export interface Walkable {
  readonly flows: ReadonlyMap<LineId, Line>;
  readonly outgoing: ReadonlyMap<NodeId, readonly Line[]>;
  readonly incoming: ReadonlyMap<NodeId, readonly Line[]>;
  readonly sockets: ReadonlyMap<NodeId, readonly Socket[]>;
}

interface Walked {
  readonly flows: readonly (Line & { readonly socket: SocketId })[];
  readonly cards: readonly {
    readonly id: NodeId;
    readonly sockets: readonly Pick<Socket, 'id'>[];
  }[];
}

/** What a scene, or a drawing of it, draws: folded cards and bundles among it. */
export function walkableOf({ cards, flows }: Walked): Walkable {
  const ending = groupBy(flows, ({ socket }) => socket);
  return {
    flows: new Map(flows.map((line) => [line.id, line])),
    outgoing: groupBy(flows, ({ from }): NodeId => from),
    incoming: groupBy(flows, ({ to }): NodeId => to),
    sockets: new Map(
      cards.map(({ id: component, sockets }) => [
        component,
        sockets.map(({ id }) => ({ id, component, flows: ending.get(id) ?? [] })),
      ]),
    ),
  };
}

/** Which flows take part, and where. A component or a socket takes part where one of its flows does. */
export interface Among {
  has(id: LineId): boolean;
  /**
   * How far down the flow begins, or ends: of those beside one another the highest comes first, and of
   * those at one height the first in the document.
   */
  heightOf(id: LineId, end: 'from' | 'to'): number;
}

/**
 * The place that a key leads to: `null` where there is none, and for a place that the index does not
 * know. It always takes part, even where the place that one stands on does not.
 *
 * A flow from a component to itself lies among those that go out of it.
 */
export function walkFlows(index: Walkable, at: Place, key: WalkKey, among: Among): Place | null {
  switch (at.kind) {
    case 'component':
      return walkFromComponent(index, at.id, key, among);
    case 'socket':
      return walkFromSocket(index, at, key, among);
    case 'flow':
      return walkFromFlow(index, at, key, among);
    default:
      return assertNever(at);
  }
}

function walkFromComponent(index: Walkable, id: NodeId, key: WalkKey, among: Among): Place | null {
  if (key === 'up') return null;
  if (key === 'down') return toSocket(socketsOf(index, id, among)[0]);
  const side = key === 'right' ? outgoing(index, id, among) : incoming(index, id, among);
  return toFlow(side.find(takesPart(among)), id);
}

function walkFromSocket(
  index: Walkable,
  { id, component }: Extract<Place, { kind: 'socket' }>,
  key: WalkKey,
  among: Among,
): Place | null {
  if (key === 'right') return walkFromComponent(index, component, key, among);
  const sockets = socketsOf(index, component, among, id);
  const own = sockets.findIndex((socket) => socket.id === id);
  if (own === -1) return null;
  if (key === 'left') return toFlow(sockets[own]?.flows.find(takesPart(among)), component);
  if (key === 'up' && own === 0) return toComponent(index, component, among);
  return toSocket(sockets[key === 'up' ? own - 1 : own + 1]);
}

function walkFromFlow(
  index: Walkable,
  { id, beside }: Extract<Place, { kind: 'flow' }>,
  key: WalkKey,
  among: Among,
): Place | null {
  const flow = index.flows.get(id);
  if (flow === undefined) return null;
  const { from, to } = flow;
  if (key === 'right') return toComponent(index, to, among);
  if (key === 'left') return toComponent(index, from, among);
  const isIncoming = to === beside && from !== beside;
  const side = isIncoming ? incoming(index, to, among) : outgoing(index, from, among);
  const flows = side.filter((one) => one.id === id || among.has(one.id));
  const next = flows.indexOf(flow) + (key === 'up' ? -1 : 1);
  return toFlow(flows[next], isIncoming ? to : from);
}

const takesPart = (among: Among) => (flow: Line) => among.has(flow.id);

function outgoing(index: Walkable, id: NodeId, among: Among): readonly Line[] {
  return fromTop(index.outgoing.get(id) ?? [], among, 'from');
}

function incoming(index: Walkable, id: NodeId, among: Among): readonly Line[] {
  const others = (index.incoming.get(id) ?? []).filter((flow) => flow.from !== id);
  return fromTop(others, among, 'to');
}

function fromTop(flows: readonly Line[], among: Among, end: 'from' | 'to') {
  return flows.toSorted(
    (one, other) => among.heightOf(one.id, end) - among.heightOf(other.id, end),
  );
}

/** @param own a socket to be counted in though it takes no part: the one that one stands on. */
function socketsOf(index: Walkable, id: NodeId, among: Among, own?: SocketId) {
  const sockets = index.sockets.get(id) ?? [];
  return sockets.filter((one) => one.id === own || one.flows.some(takesPart(among)));
}

function toComponent(index: Walkable, id: NodeId, among: Among): Place | null {
  const flows = [...(index.outgoing.get(id) ?? []), ...(index.incoming.get(id) ?? [])];
  return flows.some(takesPart(among)) ? { kind: 'component', id } : null;
}

function toSocket(socket: ReturnType<typeof socketsOf>[number] | undefined): Place | null {
  return socket === undefined
    ? null
    : { kind: 'socket', id: socket.id, component: socket.component };
}

function toFlow(flow: Line | undefined, beside: NodeId): Place | null {
  return flow === undefined ? null : { kind: 'flow', id: flow.id, beside };
}
