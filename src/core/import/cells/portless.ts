/** Which transports have no ports, so that a cell of ports beside them is about something else, or empty. */
import { findTransport } from '../../model/knownWords.ts';
import type { Transport } from '../../model/vocabulary.ts';

const WITH_PORTS: ReadonlySet<Transport> = new Set(['tcp', 'udp', 'sctp', 'quic', 'not-stated']);

/** Of a word that nobody knows nothing is said: only an IP protocol by its number is known to have none. */
export function isPortless(transport: Transport): boolean {
  if (findTransport(transport) === null) return /^IP protocol \d+$/i.test(transport);
  return !WITH_PORTS.has(transport);
}
