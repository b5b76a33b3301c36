/** What the parts of one heading make together: `Port/Protocol`, `Source/Destination`, `TCP/UDP`. */
import { findTransport } from '../../model/knownWords.ts';
import type { ColumnRole, HeadingStates } from '../columnRole.ts';
import { meaning } from './headingMeaning.ts';
import type { HeadingMeaning, MeaningKind } from './headingMeaning.ts';

/** `Application / Protocol`, `Service/Protocol`: what is spoken, not who speaks. */
const NAMED_BY_PROTOCOL: ReadonlySet<MeaningKind> = new Set(['protocol-name', 'service', 'thing']);

/** What two parts of one heading make. */
export function joinParts(one: HeadingMeaning, other: HeadingMeaning): HeadingMeaning {
  const kinds = new Set([one.kind, other.kind]);
  const both = (a: MeaningKind, b: MeaningKind) => kinds.has(a) && kinds.has(b);
  if (both('source', 'destination')) return meaning('both');
  if (kinds.has('port') && kinds.size === 1 && one.weak && other.weak) return meaning('direction');
  if (one.kind === 'both' || other.kind === 'both') return meaning('both');
  if (both('port', 'protocol') || both('port', 'service') || both('port', 'protocol-name')) {
    return joinPort(one.kind === 'port' ? one : other, one.kind === 'port' ? other : one);
  }
  if (other.kind === 'port' && isEndLike(one)) {
    return { ...one, states: withAlso(one.states, 'port') };
  }
  if (both('encryption', 'authentication')) return meaning('security');
  if (both('security', 'authentication') || both('security', 'encryption'))
    return meaning('security');
  if (
    both('protocol-name', 'protocol-name') ||
    (kinds.size === 1 && one.kind === 'protocol-name')
  ) {
    return joinNames(one, other);
  }
  // `Protocol - Layer 4`: the part that says which layer.
  if (kinds.size === 1 && one.kind === 'protocol') return one.layer === 'any' ? other : one;
  if (other.kind === 'protocol' && NAMED_BY_PROTOCOL.has(one.kind)) return other;
  if (one.kind === 'protocol' && NAMED_BY_PROTOCOL.has(other.kind)) return one;
  if (one.kind === 'service' && other.kind === 'thing') return other;
  if (isEnd(one) && other.kind === 'thing')
    return { ...one, part: one.part === 'plain' ? other.part : one.part };
  if (isEnd(other) && one.kind === 'thing') return one.part === 'group' ? other : one;
  // `Scope / Role`: the part that names a thing, beside one that names nothing a flow needs.
  if (one.kind === 'foreign' && other.kind === 'thing') return other;
  if (one.kind === 'unknown' || one.kind === 'empty') return other;
  return one;
}

export function joinPort(port: HeadingMeaning, other: HeadingMeaning): HeadingMeaning {
  if (other.kind === 'protocol-name') {
    const text = other.states.transport ?? other.states.protocol ?? '';
    return { ...port, states: { ...port.states, ...joinedName(port.states, text) } };
  }
  return {
    ...port,
    states: withAlso(port.states, other.layer === 'transport' ? 'transport' : 'protocol'),
  };
}

/** `TCP/UDP ports` states both transports, `HTTP/HTTPS port` both protocols. */
function joinedName(states: HeadingStates, text: string): HeadingStates {
  const own = findTransport(text) === null ? 'protocol' : 'transport';
  const other = states[own];
  return { [own]: other === undefined ? text : `${text}/${other}` };
}

/** `TCP/UDP` is what a column of transports is called; `HTTP/HTTPS` one of protocols. */
function joinNames(one: HeadingMeaning, other: HeadingMeaning): HeadingMeaning {
  const areTransports = one.states.transport !== undefined && other.states.transport !== undefined;
  return meaning('protocol', { layer: areTransports ? 'transport' : 'any' });
}

export function isEnd(read: HeadingMeaning): boolean {
  return read.kind === 'source' || read.kind === 'destination';
}

export function isEndLike(read: HeadingMeaning): boolean {
  return (
    isEnd(read) ||
    read.kind === 'endpoint' ||
    read.kind === 'thing' ||
    read.kind === 'service' ||
    read.kind === 'peer'
  );
}

export function withAlso(states: HeadingStates, role: ColumnRole): HeadingStates {
  return { ...states, also: [...(states.also ?? []), role] };
}
