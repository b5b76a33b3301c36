/** Over what the words of a cell of protocols run, where some of them say the same in two ways. */
import type { Transport } from '../../model/vocabulary.ts';
import type { Atom } from './protocolWords.ts';

/** Each transport once. */
export function transportsOf(atoms: readonly Atom[]): readonly Transport[] {
  const all = atoms.flatMap((atom) => (atom.kind === 'transport' ? [atom.transport] : []));
  const own = isQuic(atoms) ? all.filter((one) => one !== 'quic') : all;
  // `TCP (IPv4 & IPv6)` is TCP over either.
  const over = own.filter((one) => !/^ip(?:v4|v6)?$/i.test(one));
  return [...new Set(over.length > 0 ? over : own)];
}

/** `UDP (QUIC)`: QUIC is what is spoken then, and UDP what a firewall asks for. */
export function isQuic(atoms: readonly Atom[]): boolean {
  const has = (name: Transport) =>
    atoms.some((atom) => atom.kind === 'transport' && atom.transport === name);
  return has('quic') && has('udp');
}
