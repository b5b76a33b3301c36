/**
 * What the name of a protocol says of encryption by itself, as HTTPS does. In doubt it says nothing, since a
 * guess about that is worse than silence. Apart from the names, because only reading needs it.
 */
import type { KnownProtocol, Protocol } from './vocabulary.ts';

/** No name says that both ends prove who they are. */
type ImpliedEncryption = 'tls' | 'none' | 'ssh' | 'encrypted';

const IMPLIED: Readonly<Partial<Record<KnownProtocol, ImpliedEncryption>>> = {
  https: 'tls',
  http: 'none',
  ssh: 'ssh',
  wss: 'tls',
  tls: 'tls',
  dtls: 'encrypted',
  sftp: 'ssh',
  scp: 'ssh',
  ftps: 'tls',
  telnet: 'none',
  ldaps: 'tls',
  smtps: 'tls',
  imaps: 'tls',
  pop3s: 'tls',
  amqps: 'tls',
  mqtts: 'tls',
  rediss: 'tls',
  doh: 'tls',
  dot: 'tls',
  sips: 'tls',
  srtp: 'encrypted',
  wireguard: 'encrypted',
};

/** `null` where the name says nothing. */
export function impliedBy(protocol: Protocol): ImpliedEncryption | null {
  // A page's own word may be `constructor`, which every object has.
  const implied: Readonly<Record<string, ImpliedEncryption | undefined>> = IMPLIED;
  return Object.hasOwn(IMPLIED, protocol) ? (implied[protocol] ?? null) : null;
}
