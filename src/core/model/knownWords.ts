/**
 * Whether a word that a page uses means a known protocol, transport or term of security, whatever it calls
 * it: `SSL`, `TLSv1.2` and `tls 1.3` are TLS. A word that means none of them is kept as it is written, as a
 * type of its own that only this file makes. Apart from `vocabulary.ts`, because only reading needs it.
 *
 * No alias may be a guess. `Certificate` may be the server's, `plain` a way of SASL, and `None` says
 * something else about encryption than about authentication: whoever knows the column has to say which.
 */
import { foldName } from './foldName.ts';
import { plainText } from './plainText.ts';
import { PROTOCOLS } from './protocols.ts';
import { SECURITY_TERMS } from './securityTerms.ts';
import { TRANSPORTS, keysOf } from './vocabulary.ts';
import type { KnownSecurityTerm, SecurityTerm } from './securityTerms.ts';
import type {
  KnownProtocol,
  KnownTransport,
  OtherWord,
  Protocol,
  Transport,
} from './vocabulary.ts';
import { PROTOCOL_ALIASES, SECURITY_ALIASES, TRANSPORT_ALIASES } from './wordAliases.ts';

type Find<Known> = (word: string) => Known | null;

/** The protocol that the word means, by key, label or alias; case, spaces and dashes make no difference. */
export const findProtocol: Find<KnownProtocol> = finder(PROTOCOLS, PROTOCOL_ALIASES);

export const findTransport: Find<KnownTransport> = finder(TRANSPORTS, TRANSPORT_ALIASES);

export const findSecurityTerm: Find<KnownSecurityTerm> = finder(SECURITY_TERMS, SECURITY_ALIASES);

/** The known protocol that the word means, else the word itself; of nothing, that it is not stated. */
export function otherProtocol(word: string): Protocol {
  const own = plainText(word);
  return own === '' ? 'not-stated' : (findProtocol(own) ?? keep<'protocol'>(own));
}

export function otherTransport(word: string): Transport {
  const own = plainText(word);
  return own === '' ? 'not-stated' : (findTransport(own) ?? keep<'transport'>(own));
}

/** A term is never empty: a page that is silent has none. */
export function otherSecurityTerm(word: string): SecurityTerm {
  const own = plainText(word);
  return findSecurityTerm(own) ?? keep<'security'>(own);
}

function keep<Of extends string>(word: string): OtherWord<Of> {
  return word as OtherWord<Of>;
}

/** As a name is folded, and without spaces: `TLS 1.2` and `TLS1.2` are one. */
function fold(word: string): string {
  return foldName(plainText(word)).replaceAll(' ', '');
}

function finder<Known extends string>(
  table: Readonly<Record<Known, { readonly label: string }>>,
  aliases: Readonly<Partial<Record<Known, readonly string[]>>>,
): Find<Known> {
  const known = new Map<string, Known>();
  for (const key of keysOf(table)) {
    for (const word of [key, table[key].label, ...(aliases[key] ?? [])]) known.set(fold(word), key);
  }
  return (word) => known.get(fold(word)) ?? null;
}
