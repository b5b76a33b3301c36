/** From one pair and one service of a row, by whomever they were read, to the flow of a document. */
import type { Flow } from './document.ts';
import type { ServiceSpec } from './documentSpec.ts';
import { flowId } from './ids.ts';
import type { ComponentId, EntryId } from './ids.ts';
import { readPortSpec } from './ports.ts';
import { readAuthentication, readEncryption } from './readSecurity.ts';
import { socketOf } from './socketOf.ts';
import type { Direction } from './vocabulary.ts';

export interface FlowParts {
  readonly from: ComponentId;
  readonly to: ComponentId;
  readonly service: ServiceSpec;
  readonly direction: Direction;
}

/** @param ordinal which flow of its row it is, counted from one. */
export function readFlow(entry: EntryId, ordinal: number, parts: FlowParts): Flow {
  const { from, to, direction } = parts;
  const read = readService(parts.service);
  return {
    id: flowId(entry, ordinal),
    entry,
    from,
    to,
    direction,
    socket: socketOf(to, read),
    ...read,
  };
}

function readService(service: ServiceSpec) {
  const carries = service.carries ?? null;
  if (service.relation !== undefined && service.relation !== 'traffic') {
    return {
      relation: service.relation,
      // Where data is kept may be another machine: of that the page is silent, not sure.
      ports: { kind: service.relation === 'data' ? 'not-stated' : 'none' },
      protocol: 'not-stated',
      carries,
      transport: 'not-stated',
      security: [],
      encryption: readEncryption([], 'not-stated'),
      authentication: readAuthentication([]),
    } as const;
  }
  const security = service.security === 'not-stated' ? [] : service.security;
  return {
    relation: 'traffic',
    ports: readPortSpec(service.port),
    protocol: service.protocol,
    carries,
    transport: service.transport,
    security,
    encryption: readEncryption(security, service.protocol),
    authentication: readAuthentication(security),
  } as const;
}
