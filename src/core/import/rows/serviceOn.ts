/** One service: a way of speaking on one port or on a list of them, with what the ports themselves say of it. */
import { otherProtocol } from '../../model/knownWords.ts';
import { HIGHEST_PORT } from '../../model/ports.ts';
import type { PortRange, PortSpec } from '../../model/ports.ts';
import type { SecurityTerm } from '../../model/securityTerms.ts';
import type { Protocol, Transport } from '../../model/vocabulary.ts';
import { isPortless } from '../cells/portless.ts';
import type { PortItem } from '../cells/readPorts.ts';
import type { ProtocolItem } from '../cells/readProtocols.ts';

export interface ServiceDraft {
  readonly port: PortSpec | 'none';
  readonly transport: Transport | null;
  readonly protocol: Protocol | null;
  readonly security: readonly SecurityTerm[];
  readonly carries: string | null;
  /** The line of the cell that it comes from, where ports stand on lines of their own. */
  readonly line: number | null;
}

export const SPEECHLESS: ProtocolItem = {
  transport: null,
  protocol: null,
  security: [],
  carries: null,
  ports: [],
};

/** One way of speaking on all ports: one service that listens on a list, unless ports bear labels of their own. */
export function onOne(
  items: readonly PortItem[],
  spoken: ProtocolItem,
  byLine: boolean,
): readonly ServiceDraft[] {
  const groups: PortItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const [before] = last ?? [];
    if (last !== undefined && before !== undefined && isAlike(before, item)) last.push(item);
    else groups.push([item]);
  }
  const areLines = byLine && groups.length === items.length;
  return groups.flatMap((group, line) => serviceOf(group, spoken, areLines ? line : null));
}

function isAlike(one: PortItem, other: PortItem): boolean {
  return (
    one.varies === null &&
    other.varies === null &&
    one.transports.join() === other.transports.join() &&
    one.protocols.join() === other.protocols.join()
  );
}

function serviceOf(
  group: readonly PortItem[],
  spoken: ProtocolItem,
  line: number | null,
): readonly ServiceDraft[] {
  const [first] = group;
  if (first === undefined) return [];
  const ports = group.flatMap((item) => item.ports);
  const port = first.varies === null ? toSpec(ports) : toVarying(first.varies, ports);
  const transports = first.transports.length > 0 ? first.transports : [spoken.transport];
  const { protocol, isTls } = spokenOn(first.protocols, spoken.protocol);
  const security = isTls && spoken.security.length === 0 ? (['tls'] as const) : spoken.security;
  return transports.map((transport) => {
    const own = transport !== null && isPortless(transport) ? 'none' : port;
    return { ...draft({ ...spoken, transport, protocol, security }, own), line };
  });
}

/** `Any` is no silence: the page opens every port, and whoever asks for one of them has to find it. */
function toVarying(varies: string, possible: readonly (number | PortRange)[]): PortSpec {
  const isOpen = varies === 'any port' && possible.length === 0;
  return { varies, possible: isOpen ? [{ from: 1, to: HIGHEST_PORT }] : possible };
}

/** A label at the port goes before the column, which is for all ports; but `443 (TLS)` is HTTPS where that says so. */
function spokenOn(
  labels: readonly Protocol[],
  column: Protocol | null,
): { readonly protocol: Protocol | null; readonly isTls: boolean } {
  const isTls = labels.includes('tls');
  const others = labels.filter((label) => label !== 'tls');
  if (others.length === 0) return { protocol: column ?? (isTls ? 'tls' : null), isTls };
  const [one] = others;
  const protocol = others.length === 1 && one !== undefined ? one : otherProtocol(others.join('/'));
  return { protocol, isTls };
}

export function portKey(port: number | PortRange): string {
  return typeof port === 'number' ? String(port) : `${port.from}-${port.to}`;
}

export function draft(item: ProtocolItem, port: PortSpec | 'none'): ServiceDraft {
  const { transport, protocol, security, carries } = item;
  return { port, transport, protocol, security, carries, line: null };
}

export function toSpec(ports: readonly (number | PortRange)[]): PortSpec {
  const unique = [...new Map(ports.map((port) => [portKey(port), port])).values()];
  const [first, second, ...rest] = unique;
  if (first === undefined) return 'not-stated';
  return second === undefined ? first : [first, second, ...rest];
}
