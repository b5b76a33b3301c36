/** What is asked of a document again and again, looked up once: by id, by end, by row. */
import type { Component, Entry, Flow, FlowDocument, Group, Table } from './document.ts';
import { groupBy } from './groupBy.ts';
import type { ComponentId, EntryId, FlowId, GroupId, OptionId, TableId } from './ids.ts';
import { NO_CHOICES, settleOptions } from './settleOptions.ts';
import type { Choices } from './settleOptions.ts';
import type { Change } from './vocabulary.ts';

/** A listening place of a component, with the flows that end in it. */
export interface Socket {
  readonly id: Flow['socket'];
  readonly component: ComponentId;
  readonly relation: Flow['relation'];
  readonly ports: Flow['ports'];
  readonly protocol: Flow['protocol'];
  readonly transport: Flow['transport'];
  /** What runs there, where all flows that end in it carry the same. */
  readonly carries: Flow['carries'];
  readonly flows: readonly Flow[];
}

export interface DocumentIndex {
  /** As documented, with every option open. */
  readonly source: FlowDocument;
  readonly choices: Choices;
  /** What the source says under these choices: all that is asked, drawn and counted is asked of it. */
  readonly document: FlowDocument;
  /** The rows that a choice rules out. They stay among the entries, without flows. */
  readonly off: ReadonlyMap<EntryId, OptionId>;
  /** Where the document compares two: what became of each flow. */
  readonly changes: ReadonlyMap<FlowId, Change> | null;
  readonly groups: ReadonlyMap<GroupId, Group>;
  readonly components: ReadonlyMap<ComponentId, Component>;
  readonly tables: ReadonlyMap<TableId, Table>;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly flows: ReadonlyMap<FlowId, Flow>;
  readonly outgoing: ReadonlyMap<ComponentId, readonly Flow[]>;
  readonly incoming: ReadonlyMap<ComponentId, readonly Flow[]>;
  /** In the order in which the document first names them. */
  readonly sockets: ReadonlyMap<ComponentId, readonly Socket[]>;
}

export function indexDocument(
  source: FlowDocument,
  choices: Choices = NO_CHOICES,
  changes: DocumentIndex['changes'] = null,
): DocumentIndex {
  const { document, off } = settleOptions(source, choices);
  return {
    source,
    choices,
    document,
    off,
    changes,
    groups: byId(document.groups),
    components: byId(document.components),
    tables: byId(document.tables),
    entries: byId(document.entries),
    flows: byId(document.flows),
    outgoing: groupBy(document.flows, (flow) => flow.from),
    incoming: groupBy(document.flows, (flow) => flow.to),
    sockets: groupBy(collectSockets(document.flows), (socket) => socket.component),
  };
}

/** The group and those around it, innermost first; empty for a component without one. */
export function groupPath(index: DocumentIndex, innermost: GroupId | null): readonly Group[] {
  const path: Group[] = [];
  for (let id = innermost; id !== null;) {
    const group = index.groups.get(id);
    if (group === undefined) break;
    path.push(group);
    id = group.parent;
  }
  return path;
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]) {
  const known = new Map<Thing['id'], Thing>();
  for (const thing of things) known.set(thing.id, thing);
  return known;
}

function collectSockets(flows: readonly Flow[]): Socket[] {
  const sockets: Socket[] = [];
  for (const [id, ending] of groupBy(flows, (flow) => flow.socket)) {
    const [first] = ending;
    if (first === undefined) continue;
    const { to: component, relation, ports, protocol, transport, carries: one } = first;
    const carries = ending.every((flow) => flow.carries === one) ? one : null;
    sockets.push({ id, component, relation, ports, protocol, transport, carries, flows: ending });
  }
  return sockets;
}
