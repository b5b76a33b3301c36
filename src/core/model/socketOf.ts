/** What a component listens on, or is called, written to or kept by: the place in which its flows end. */
import type { Flow } from './document.ts';
import { relationSocketId, socketId } from './ids.ts';
import type { ComponentId, SocketId } from './ids.ts';
import { describePorts } from './ports.ts';

type Service = Pick<Flow, 'relation' | 'ports' | 'protocol' | 'transport' | 'carries'>;

/**
 * Flows to the same service share a socket. Where the page leaves the port out, what runs there tells
 * two services apart: a public API and an internal one are not one place because both are silent.
 */
export function socketOf(component: ComponentId, service: Service): SocketId {
  const { relation, ports, protocol, transport, carries } = service;
  if (relation !== 'traffic') return relationSocketId(component, relation);
  const apart = ports.kind === 'not-stated' && carries !== null ? `/${carries}` : '';
  return socketId(component, describePorts(ports), `${protocol}/${transport}${apart}`);
}
