/** Several ways of speaking on the same ports: alternatives that are one service, or a service for each transport. */
import { otherProtocol } from '../../model/knownWords.ts';
import { protocolLabel } from '../../model/vocabulary.ts';
import type { Protocol, Transport } from '../../model/vocabulary.ts';
import { isPortless } from '../cells/portless.ts';
import { withoutTransport } from '../cells/protocolWords.ts';
import type { ProtocolItem, ProtocolsReading } from '../cells/readProtocols.ts';

/** `TCP, HTTPS`: one transport in a list of protocols is that of all of them. */
export function mergeTransport(protocols: ProtocolsReading): ProtocolsReading | null {
  const bare = protocols.items.filter(({ protocol }) => protocol === null);
  const others = protocols.items.filter(({ protocol }) => protocol !== null);
  const [only] = bare;
  const isFree = others.length > 0 && others.every(({ transport }) => transport === null);
  if (bare.length !== 1 || only === undefined || !isFree) return null;
  // Nothing runs over ICMP: beside SSH it stands for itself.
  if (only.transport !== null && isPortless(only.transport)) return null;
  const items = others.map((item) => ({ ...item, transport: only.transport }));
  return { ...protocols, items, written: withoutTransport(protocols.written) };
}

/** What is only spoken over TCP, so that it is no third thing beside TCP and UDP. */
const OVER_TCP: ReadonlySet<Protocol | null> = new Set<Protocol>(['http', 'https', 'ssh', 'smtp']);

/** `TCP, HTTP, HTTPS, UDP`: of both transports it is clear which of them those run over. */
function overTcp(protocols: ProtocolsReading): ProtocolsReading {
  const { items } = protocols;
  const bare = items.filter(({ protocol }) => protocol === null);
  const others = items.filter(({ protocol }) => protocol !== null);
  const isClear = others.every(
    ({ transport, protocol }) => transport === null && OVER_TCP.has(protocol),
  );
  const hasTcp = bare.some(({ transport }) => transport === 'tcp');
  if (others.length === 0 || bare.length < 2 || !isClear || !hasTcp) return protocols;
  const rest = bare.filter(({ transport }) => transport !== 'tcp');
  return {
    ...protocols,
    items: [...others.map((item) => ({ ...item, transport: 'tcp' as const })), ...rest],
  };
}

/** Alternatives on one port are one thing, called as written; transports are a service each. */
export function collapse(protocols: ProtocolsReading): readonly ProtocolItem[] {
  const merged = mergeTransport(protocols) ?? overTcp(protocols);
  const groups = new Map<Transport | null, ProtocolItem[]>();
  for (const item of merged.items) {
    const group = groups.get(item.transport);
    if (group === undefined) groups.set(item.transport, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return [first];
    const shared = first.security.filter((term) =>
      group.every(({ security }) => security.includes(term)),
    );
    // `TCP (TLS) and TCP (mTLS)`: one thing, and either way it is protected.
    if (group.every(isTlsAlone)) {
      return [{ ...first, protocol: 'tls', security: shared.length > 0 ? shared : ['tls'] }];
    }
    // What is written names those of the other transports, too.
    const isAll = merged.written !== '' && groups.size === 1;
    const written = isAll ? merged.written : labelsOf(group);
    return [{ ...first, protocol: otherProtocol(jointName(written)), security: shared }];
  });
}

/** What a cell of ports names in place of numbers is not written in the cell of protocols. */
export function labelsOf(group: readonly ProtocolItem[]): string {
  return group
    .flatMap(({ protocol }) => (protocol === null ? [] : [protocolLabel(protocol)]))
    .join(', ');
}

function isTlsAlone({ protocol, security }: ProtocolItem): boolean {
  const isPlain = protocol === null || protocol === 'tls';
  return isPlain && security.some((term) => term === 'tls' || term === 'mutual-tls');
}

/** `HTTP/HTTPS` as written; what is in parentheses (`(TCP)`) is no part of the name. */
function jointName(written: string): string {
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
