/** What a piece of a cell of protocols says in all: over what, what is spoken, how it is protected, and on which ports. */
import { otherProtocol } from '../../model/knownWords.ts';
import type { PortRange } from '../../model/ports.ts';
import type { SecurityTerm } from '../../model/securityTerms.ts';
import { protocolLabel } from '../../model/vocabulary.ts';
import type { Protocol, Transport } from '../../model/vocabulary.ts';
import { isQuic, transportsOf } from './atomTransports.ts';
import { isPortless } from './portless.ts';
import type { Atom } from './protocolWords.ts';
import { readPorts } from './readPorts.ts';
import { takeAsides } from './takeAsides.ts';

export interface ProtocolItem {
  readonly transport: Transport | null;
  readonly protocol: Protocol | null;
  /** What the cell itself says of protection, as `gRPC (mTLS)` does. */
  readonly security: readonly SecurityTerm[];
  readonly carries: string | null;
  /** `https(443)`: the ports that it is on. */
  readonly ports: readonly (number | PortRange)[];
}

export function compose(
  atoms: readonly Atom[],
  inner: readonly Atom[],
  segment: string,
): readonly ProtocolItem[] {
  const all = [...atoms, ...inner];
  const { protocols, besides } = spokenIn(atoms, inner, segment);
  const carried = all.flatMap((atom) => (atom.kind === 'carried' ? [atom.text] : []));
  const carries = [...carried, ...besides].join(', ');
  const transports = transportsOf(all);
  const base = {
    security: securityOf(all),
    ports: all.flatMap((atom) => (atom.kind === 'ports' ? portsOf(atom.text, transports) : [])),
    carries: carries === '' ? null : carries,
  };
  if (protocols.length === 0 && base.carries !== null) {
    const own = transports.length > 0 ? carries : takeAsides(segment).text || carries;
    return orNull(transports).map((transport) => ({
      ...base,
      transport,
      protocol: otherProtocol(own),
      carries: null,
    }));
  }
  return orNull(transports).flatMap((transport) =>
    orNull(protocols).map((protocol) => ({ ...base, transport, protocol })),
  );
}

/** `gRPC+TLS`: TLS beside a protocol is how that is protected; alone it is what is spoken, too. */
function securityOf(atoms: readonly Atom[]): readonly SecurityTerm[] {
  const terms = atoms.flatMap((atom) => (atom.kind === 'security' ? [atom.term] : []));
  const isTls = atoms.some((atom) => atom.kind === 'protocol' && atom.protocol === 'tls');
  return [...new Set(isTls && !terms.includes('mutual-tls') ? ['tls' as const, ...terms] : terms)];
}

function spokenIn(
  atoms: readonly Atom[],
  inner: readonly Atom[],
  segment: string,
): { readonly protocols: readonly Protocol[]; readonly besides: readonly string[] } {
  const outer = protocolsOf(atoms);
  const within = protocolsOf(inner);
  if (outer.length + within.length === 0 && isQuic([...atoms, ...inner])) {
    return { protocols: [otherProtocol('QUIC')], besides: [] };
  }
  if (outer.length === 2 && outer.includes('grpc') && outer.includes('http-2')) {
    return { protocols: ['grpc'], besides: [] };
  }
  // One over the other is one thing: neither is an alternative of the other.
  if (outer.length > 1 && / over | via | on /i.test(segment)) {
    return { protocols: [otherProtocol(takeAsides(segment).text.replace(OVER, ''))], besides: [] };
  }
  if (outer.length === 0 || within.length === 0) {
    const own = outer.length > 0 ? outer : within;
    const isProtected = atoms.some((atom) => atom.kind === 'security' && /tls/.test(atom.term));
    return { protocols: own.length === 0 && isProtected ? ['tls'] : own, besides: [] };
  }
  // `WebSocket (WSS)`: the aside says which of the two it is.
  const secured = within.filter((one) => outer.some((other) => one === `${other}s`));
  if (secured.length > 0) return { protocols: secured, besides: [] };
  const besides = within.filter((one) => one !== 'tls' && !outer.includes(one));
  return { protocols: outer, besides: besides.map(protocolLabel) };
}

/** Over what it runs is said apart: `RTP/SRTP over UDP`. */
const OVER = / (?:over|via|on) (?:tcp|udp|sctp)(?:\/(?:tcp|udp))?$/i;

/** TLS only where nothing else is spoken. */
function protocolsOf(atoms: readonly Atom[]): readonly Protocol[] {
  const all = atoms.flatMap((atom): Protocol[] => {
    if (atom.kind === 'protocol') return [atom.protocol];
    return atom.kind === 'other' ? [otherProtocol(atom.text)] : [];
  });
  const others = all.filter((protocol) => protocol !== 'tls');
  return [...new Set(others.length > 0 ? others : all)];
}

/** The numbers by which IP calls transports are no ports: `TCP (6)`, `VRRP (112)`. */
const IP_NUMBERS = new Map<Transport, number>([
  ['tcp', 6],
  ['udp', 17],
  ['sctp', 132],
]);

function portsOf(text: string, transports: readonly Transport[]): readonly (number | PortRange)[] {
  if (transports.some((one) => isPortless(one) || IP_NUMBERS.get(one) === Number(text))) return [];
  const read = readPorts(text);
  return read.kind === 'ports' ? read.items.flatMap(({ ports }) => ports) : [];
}

/** One for each, and one of nothing where there are none. */
export function orNull<Value>(values: readonly Value[]): readonly (Value | null)[] {
  return values.length === 0 ? [null] : values;
}
