/** From a document of Portolan's to the table that the users of other tools would write. */
import type { FlowDocument } from '../../../src/core/model/document.ts';
import { formatPorts } from '../../../src/core/model/ports.ts';
import { protocolLabel } from '../../../src/core/model/vocabulary.ts';
import type { PeerTable } from '../pages/peerTable.ts';

export function peerTableOf({ title, groups, components, flows }: FlowDocument): PeerTable {
  return {
    title,
    groups: groups.map(({ id, label, parent }) => ({ id, label, parent })),
    nodes: components.map(({ id, label, group }) => ({ id, label, group })),
    edges: flows.map(({ id, from, to, ports, protocol }) => ({
      id,
      from,
      to,
      label:
        `${formatPorts(ports)} ${protocol === 'not-stated' ? '' : protocolLabel(protocol)}`.trim(),
    })),
  };
}
