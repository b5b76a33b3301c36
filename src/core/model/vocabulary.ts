/**
 * The vocabularies: application protocols (their table is `protocols.ts`), transports, the two axes of security
 * (encryption, authentication), and what all else is told apart by. The terms of a security column stand in
 * `securityTerms.ts`. Each table is the single place where a word's label and meaning are kept.
 *
 * Protocols, transports and terms are open: any page may speak a protocol that stands in no table. Such a word is kept as the
 * page writes it, and nothing is known of it. `findProtocol` and `otherProtocol`, which say whether a word
 * means a known one, and those for the other two stand in `knownWords.ts` with all that a known word may
 * be called: only reading needs them.
 */

import { PROTOCOLS } from './protocols.ts';

declare const brand: unique symbol;

/** A word that a document uses and no table here knows, as written. Made by `knownWords.ts` only. */
export type OtherWord<Of extends string> = string & { readonly [brand]: Of };

export type KnownProtocol = keyof typeof PROTOCOLS;

/** What is spoken on a port, at the application layer. */
export type Protocol = KnownProtocol | OtherWord<'protocol'>;

/** What a packet is to a firewall. All but the first few have no ports. */
export const TRANSPORTS = {
  'tcp': { label: 'TCP' },
  'udp': { label: 'UDP' },
  'sctp': { label: 'SCTP' },
  'quic': { label: 'QUIC' },
  'icmp': { label: 'ICMP' },
  'icmpv6': { label: 'ICMPv6' },
  'igmp': { label: 'IGMP' },
  'esp': { label: 'ESP' },
  'ah': { label: 'AH' },
  'gre': { label: 'GRE' },
  'ipip': { label: 'IP in IP' },
  'vrrp': { label: 'VRRP' },
  'ospf': { label: 'OSPF' },
  'not-stated': { label: 'not stated' },
} as const satisfies Record<string, { label: string }>;

export type KnownTransport = keyof typeof TRANSPORTS;

export type Transport = KnownTransport | OtherWord<'transport'>;

/** From best to none, and silence last: the order in which lists and legends name them. */
export const ENCRYPTIONS = {
  'mutual-tls': { label: 'Mutual TLS' },
  'tls': { label: 'TLS' },
  'ssh': { label: 'SSH' },
  /** The page says so, and not how; or by something that is neither of these, as IPsec. */
  'encrypted': { label: 'Encrypted' },
  'none': { label: 'None' },
  'not-stated': { label: 'Not stated' },
} as const satisfies Record<string, { label: string }>;

export type Encryption = keyof typeof ENCRYPTIONS;

export const AUTHENTICATIONS = {
  'client-certificate': { label: 'Client certificate' },
  'oauth-2.0': { label: 'OAuth 2.0' },
  'oidc': { label: 'OpenID Connect' },
  'saml': { label: 'SAML' },
  'kerberos': { label: 'Kerberos' },
  'ntlm': { label: 'NTLM' },
  'ldap': { label: 'LDAP' },
  'radius': { label: 'RADIUS' },
  'token': { label: 'Token' },
  'api-key': { label: 'API key' },
  'basic': { label: 'Basic' },
  'digest': { label: 'Digest' },
  'password': { label: 'Password' },
  'sasl': { label: 'SASL' },
  'signed-url': { label: 'Signed URL' },
  'shared-secret': { label: 'Shared secret' },
  'ssh': { label: 'SSH' },
  'mysql-native-password': { label: 'MySQL native password' },
  /** In words that stand in no table here: the reading's basis has them. */
  'other': { label: 'As written' },
  /** The page says that nobody has to prove anything, which is not silence. */
  'none': { label: 'None' },
  'not-stated': { label: 'Not stated' },
} as const satisfies Record<string, { label: string }>;

export type Authentication = keyof typeof AUTHENTICATIONS;

/** `HTTPS`; what is in no table, as the page writes it. */
export function protocolLabel(protocol: Protocol): string {
  return isKeyOf(PROTOCOLS, protocol) ? PROTOCOLS[protocol].label : protocol;
}

/** `TCP`; what is in no table, as the page writes it. */
export function transportLabel(transport: Transport): string {
  return isKeyOf(TRANSPORTS, transport) ? TRANSPORTS[transport].label : transport;
}

/** A page's own word may be `constructor`, which every object has. */
export function isKeyOf<Table extends object>(
  table: Table,
  word: string,
): word is keyof Table & string {
  return Object.hasOwn(table, word);
}

/**
 * What passes from one end to the other. Only traffic has a port, a protocol and two axes of security;
 * the others stay on one machine, or are none of the network's business.
 */
export const RELATIONS = {
  traffic: { label: 'Traffic' },
  call: { label: 'Local call' },
  rule: { label: 'Rule or setting written' },
  data: { label: 'Data kept' },
} as const satisfies Record<string, { label: string }>;

export type Relation = keyof typeof RELATIONS;

/** Whether the page counts a component to the core or offers to swap it. */
export const ROLES = {
  core: { label: 'Core' },
  swappable: { label: 'Swappable' },
} as const satisfies Record<string, { label: string }>;

export type Role = keyof typeof ROLES;

/** What became of a flow or a row from one document, or setting, to another; with the signs of every diff. */
export const CHANGES = {
  added: { label: 'Added', sign: '+' },
  removed: { label: 'Removed', sign: '−' },
  changed: { label: 'Changed', sign: '±' },
  unchanged: { label: 'Unchanged', sign: '=' },
} as const satisfies Record<string, { label: string; sign: string }>;

export type Change = keyof typeof CHANGES;

export const GROUP_KINDS = {
  cluster: { label: 'Cluster' },
  vm: { label: 'VM' },
  host: { label: 'Host' },
  overlay: { label: 'Overlay' },
  zone: { label: 'Zone' },
  /** Of a kind that the page does not name. */
  group: { label: 'Group' },
  external: { label: 'External' },
} as const satisfies Record<string, { label: string }>;

export type GroupKind = keyof typeof GROUP_KINDS;

/** Seen from the platform that the document describes. */
export const DIRECTIONS = {
  inbound: { label: 'Inbound' },
  internal: { label: 'Internal' },
  outbound: { label: 'Outbound' },
  /** Both ends are outside of it. */
  outside: { label: 'Outside' },
} as const satisfies Record<string, { label: string }>;

export type Direction = keyof typeof DIRECTIONS;

/** The keys of a vocabulary in the order it is written in, typed. */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
