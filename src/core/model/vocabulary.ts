/**
 * The closed vocabularies: application protocols, transports, the terms that a document's security
 * column uses, and the two axes (encryption, authentication) that those terms are read onto.
 * Each table is the single place where a word's label and meaning are kept.
 */

export const PROTOCOLS = {
  'https': { label: 'HTTPS', implies: 'tls' },
  'http': { label: 'HTTP', implies: 'none' },
  'ssh': { label: 'SSH', implies: 'ssh' },
  'nats': { label: 'NATS', implies: null },
  'mysql': { label: 'MySQL', implies: null },
  'dns': { label: 'DNS', implies: null },
  'vxlan': { label: 'VXLAN', implies: null },
  'not-stated': { label: 'not stated', implies: null },
} as const satisfies Record<string, { label: string; implies: 'tls' | 'none' | 'ssh' | null }>;

/** What is spoken on a port, at the application layer. */
export type Protocol = keyof typeof PROTOCOLS;

export const TRANSPORTS = {
  'tcp': { label: 'TCP' },
  'udp': { label: 'UDP' },
  'not-stated': { label: 'not stated' },
} as const satisfies Record<string, { label: string }>;

export type Transport = keyof typeof TRANSPORTS;

/** From best to none, and silence last: the order in which lists and legends name them. */
export const ENCRYPTIONS = {
  'mutual-tls': { label: 'Mutual TLS' },
  'tls': { label: 'TLS' },
  'ssh': { label: 'SSH' },
  'none': { label: 'None' },
  'not-stated': { label: 'Not stated' },
} as const satisfies Record<string, { label: string }>;

export type Encryption = keyof typeof ENCRYPTIONS;

export const AUTHENTICATIONS = {
  'client-certificate': { label: 'Client certificate' },
  'oauth-2.0': { label: 'OAuth 2.0' },
  'basic': { label: 'Basic' },
  'signed-url': { label: 'Signed URL' },
  'ssh': { label: 'SSH' },
  'mysql-native-password': { label: 'MySQL native password' },
  'not-stated': { label: 'Not stated' },
} as const satisfies Record<string, { label: string }>;

export type Authentication = keyof typeof AUTHENTICATIONS;

interface TermMeaning {
  readonly label: string;
  readonly encryption: Exclude<Encryption, 'not-stated'> | null;
  readonly authentication: Exclude<Authentication, 'not-stated'> | null;
}

/** The words of a security column, and what each says on either axis (`null`: nothing). */
export const SECURITY_TERMS = {
  'mutual-tls': {
    label: 'Mutual TLS',
    encryption: 'mutual-tls',
    authentication: 'client-certificate',
  },
  'tls': { label: 'TLS', encryption: 'tls', authentication: null },
  'ssh': { label: 'SSH', encryption: 'ssh', authentication: 'ssh' },
  'oauth-2.0': { label: 'OAuth 2.0', encryption: null, authentication: 'oauth-2.0' },
  'basic': { label: 'Basic authentication', encryption: null, authentication: 'basic' },
  'mysql': {
    label: 'MySQL authentication',
    encryption: null,
    authentication: 'mysql-native-password',
  },
  'signed-url': { label: 'Signed URLs', encryption: null, authentication: 'signed-url' },
  'cleartext': { label: 'Cleartext', encryption: 'none', authentication: null },
} as const satisfies Record<string, TermMeaning>;

export type SecurityTerm = keyof typeof SECURITY_TERMS;

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

/** What became of a flow or a row from one document, or setting, to another. */
export const CHANGES = {
  added: { label: 'Added' },
  removed: { label: 'Removed' },
  changed: { label: 'Changed' },
  unchanged: { label: 'Unchanged' },
} as const satisfies Record<string, { label: string }>;

export type Change = keyof typeof CHANGES;

export const GROUP_KINDS = {
  cluster: { label: 'Cluster' },
  vm: { label: 'VM' },
  host: { label: 'Host' },
  overlay: { label: 'Overlay' },
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
