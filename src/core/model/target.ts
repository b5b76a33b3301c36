/**
 * Whatever can be pointed at: a flow, a component, one of its sockets, a group, a row. Ids are unique
 * across all of these in a document, so an address needs one `select=` and no kind.
 */
import type { Component, Entry, Flow, Group } from './document.ts';
import { groupPath } from './indexDocument.ts';
import type { DocumentIndex, Socket } from './indexDocument.ts';
import { oncePerIndex } from './oncePerIndex.ts';

export type Target =
  | { readonly kind: 'flow'; readonly id: string; readonly flow: Flow }
  | { readonly kind: 'component'; readonly id: string; readonly component: Component }
  | { readonly kind: 'socket'; readonly id: string; readonly socket: Socket }
  | { readonly kind: 'group'; readonly id: string; readonly group: Group }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry };

export function findTarget(index: DocumentIndex, id: string): Target | null {
  const flow = find(index.flows, id);
  if (flow !== undefined) return { kind: 'flow', id, flow };
  const component = find(index.components, id);
  if (component !== undefined) return { kind: 'component', id, component };
  const group = find(index.groups, id);
  if (group !== undefined) return { kind: 'group', id, group };
  const entry = find(index.entries, id);
  if (entry !== undefined) return { kind: 'entry', id, entry };
  const socket = find(socketsById(index), id);
  return socket === undefined ? null : { kind: 'socket', id, socket };
}

/** By an id of which it is not known yet what it is the id of. */
function find<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing | undefined {
  return things.get(id);
}

const socketsById = oncePerIndex(
  ({ sockets }) => new Map([...sockets.values()].flat().map((socket) => [socket.id, socket])),
);

/** The flows that a target stands for: its own, those that touch it, those of its row. */
export function flowsOfTarget(index: DocumentIndex, target: Target): readonly Flow[] {
  switch (target.kind) {
    case 'flow':
      return [target.flow];
    case 'socket':
      return target.socket.flows;
    case 'entry':
      return index.document.flows.filter((flow) => flow.entry === target.entry.id);
    case 'component':
      return index.document.flows.filter(
        (flow) => flow.from === target.component.id || flow.to === target.component.id,
      );
    case 'group':
      return flowsOfGroup(index, target.group);
    default:
      return assertNever(target);
  }
}

export function componentsInGroup(index: DocumentIndex, group: Group): readonly Component[] {
  return index.document.components.filter((component) =>
    groupPath(index, component.group).some((around) => around.id === group.id),
  );
}

function flowsOfGroup(index: DocumentIndex, group: Group): readonly Flow[] {
  const inside = new Set(componentsInGroup(index, group).map((component) => component.id));
  return index.document.flows.filter((flow) => inside.has(flow.from) || inside.has(flow.to));
}

/** Makes the compiler say where a closed union has grown. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
