/**
 * The words of a security column, and what each says on the two axes. Apart from the other vocabularies: what
 * only shows a document has the axes, and not the words.
 */
import { isKeyOf } from './vocabulary.ts';
import type { Authentication, Encryption, OtherWord } from './vocabulary.ts';

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
  'encrypted': { label: 'Encrypted', encryption: 'encrypted', authentication: null },
  'ipsec': { label: 'IPsec', encryption: 'encrypted', authentication: null },
  'wireguard': { label: 'WireGuard', encryption: 'encrypted', authentication: null },
  'dtls': { label: 'DTLS', encryption: 'encrypted', authentication: null },
  'srtp': { label: 'SRTP', encryption: 'encrypted', authentication: null },
  'macsec': { label: 'MACsec', encryption: 'encrypted', authentication: null },
  'client-certificate': {
    label: 'Client certificate',
    encryption: null,
    authentication: 'client-certificate',
  },
  'oidc': { label: 'OpenID Connect', encryption: null, authentication: 'oidc' },
  'saml': { label: 'SAML', encryption: null, authentication: 'saml' },
  'kerberos': { label: 'Kerberos', encryption: null, authentication: 'kerberos' },
  'ntlm': { label: 'NTLM', encryption: null, authentication: 'ntlm' },
  'ldap': { label: 'LDAP', encryption: null, authentication: 'ldap' },
  'radius': { label: 'RADIUS', encryption: null, authentication: 'radius' },
  'token': { label: 'Token', encryption: null, authentication: 'token' },
  'api-key': { label: 'API key', encryption: null, authentication: 'api-key' },
  'digest': { label: 'Digest', encryption: null, authentication: 'digest' },
  'password': { label: 'Password', encryption: null, authentication: 'password' },
  'sasl': { label: 'SASL', encryption: null, authentication: 'sasl' },
  'shared-secret': { label: 'Shared secret', encryption: null, authentication: 'shared-secret' },
  'no-authentication': { label: 'No authentication', encryption: null, authentication: 'none' },
} as const satisfies Record<string, TermMeaning>;

export type KnownSecurityTerm = keyof typeof SECURITY_TERMS;

export type SecurityTerm = KnownSecurityTerm | OtherWord<'security'>;

/**
 * What a term says on either axis. Of one that is in no table nothing is known but that the page says it
 * where others say how a caller proves who it is; so it is shown there, in the page's own words.
 */
export function securityTerm(term: SecurityTerm): TermMeaning {
  if (isKeyOf(SECURITY_TERMS, term)) return SECURITY_TERMS[term];
  return { label: term, encryption: null, authentication: 'other' };
}
