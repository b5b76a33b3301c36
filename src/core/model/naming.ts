/** How flows, ends and rows are called, on screen and by screen readers: one wording for all. */
import type { Component, Entry, Flow } from './document.ts';
import type { DocumentIndex } from './indexDocument.ts';
import { describePorts, formatPorts } from './ports.ts';
import { AUTHENTICATIONS, ENCRYPTIONS, PROTOCOLS, TRANSPORTS } from './vocabulary.ts';

export function componentLabel(index: DocumentIndex, id: Component['id']): string {
  return index.components.get(id)?.label ?? id;
}

/** The label of the group that the component stands in; `null` for one that stands in none. */
export function groupLabel(index: DocumentIndex, id: Component['id']): string | null {
  const group = index.components.get(id)?.group ?? null;
  return group === null ? null : (index.groups.get(group)?.label ?? group);
}

/** `Rep → BBS:8889`. */
export function nameFlow(index: DocumentIndex, flow: Flow): string {
  const { from, to, ports } = flow;
  return `${componentLabel(index, from)} → ${componentLabel(index, to)}:${formatPorts(ports)}`;
}

/** `HTTPS over TCP`, `TCP`, `HTTPS`; words are left out where the document is silent. */
export function nameService(flow: Pick<Flow, 'protocol' | 'transport'>): string {
  const transport = TRANSPORTS[flow.transport].label;
  if (flow.protocol === 'not-stated') return transport;
  const protocol = PROTOCOLS[flow.protocol].label;
  return flow.transport === 'not-stated' ? protocol : `${protocol} over ${transport}`;
}

/** The whole flow in a sentence, for those who hear the chart. Begins as `nameFlow`. */
export function describeFlow(index: DocumentIndex, flow: Flow): string {
  const encryption = ENCRYPTIONS[flow.encryption.value].label;
  const implied = flow.encryption.basis.kind === 'implied' ? ' (implied)' : '';
  const authentication = flow.authentication.map((one) => AUTHENTICATIONS[one.value].label);
  const entry = index.entries.get(flow.entry);
  return [
    nameFlow(index, flow),
    nameService(flow),
    ...(flow.ports.kind === 'varies' ? [`port ${describePorts(flow.ports)}`] : []),
    `encryption ${encryption}${implied}`,
    `authentication ${authentication.join(' and ')}`,
    ...(entry === undefined ? [] : [nameEntry(index, entry)]),
  ].join(', ');
}

/** `Internal to Diego, row 10 of 14`. */
export function nameEntry(index: DocumentIndex, entry: Entry): string {
  const table = index.tables.get(entry.table);
  const rows = index.document.entries.filter((one) => one.table === entry.table).length;
  return `${table?.title ?? entry.table}, row ${entry.number} of ${rows}`;
}
