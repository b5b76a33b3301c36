/** The cell of transports and the cell of protocols, as one: what is spoken, and over what. */
import { otherProtocol } from '../../model/knownWords.ts';
import type { ProtocolItem, ProtocolsReading } from '../cells/readProtocols.ts';
import { collapse } from './collapseProtocols.ts';

export interface MergedProtocols {
  readonly protocols: ProtocolsReading;
  /** Several of either, and the page does not say which runs over which. */
  readonly isGuess: boolean;
}

export function mergeProtocols(
  transports: ProtocolsReading,
  protocols: ProtocolsReading,
): MergedProtocols {
  if (transports.items.length === 0) return sure(protocols);
  if (protocols.items.length === 0) return sure(transports);
  const [overs, spoken] = [transports.items, protocols.items];
  const [over] = overs;
  if (overs.length === 1 && over !== undefined)
    return sure(withItems(protocols, spoken, () => over));
  const [only] = spoken;
  if (spoken.length === 1 && only !== undefined)
    return sure(withItems(transports, overs, () => only, protocols.written));
  if (overs.length === spoken.length) {
    return sure(withItems(protocols, spoken, (at) => overs[at] ?? null));
  }
  const joint = collapse(protocols);
  const items = joint.flatMap((item) => overs.map((one) => join(item, one)));
  return { protocols: { ...protocols, items, byLine: false }, isGuess: true };
}

function sure(protocols: ProtocolsReading): MergedProtocols {
  return { protocols, isGuess: false };
}

function withItems(
  reading: ProtocolsReading,
  items: readonly ProtocolItem[],
  other: (at: number) => ProtocolItem | null,
  written = reading.written,
): ProtocolsReading {
  const joined = items.map((item, at) => {
    const beside = other(at);
    return beside === null ? item : join(item, beside);
  });
  return { ...reading, written, items: joined };
}

function join(one: ProtocolItem, other: ProtocolItem): ProtocolItem {
  // QUIC beside UDP is what is spoken over it.
  const isQuic = [one, other].some(({ transport }) => transport === 'quic');
  const isOver = isQuic && [one, other].some(({ transport }) => transport === 'udp');
  const protocol = one.protocol ?? other.protocol;
  return {
    transport: isOver ? 'udp' : (one.transport ?? other.transport),
    protocol: isOver ? (protocol ?? otherProtocol('QUIC')) : protocol,
    security: [...new Set([...one.security, ...other.security])],
    carries: one.carries ?? other.carries,
    ports: one.ports.length > 0 ? one.ports : other.ports,
  };
}
