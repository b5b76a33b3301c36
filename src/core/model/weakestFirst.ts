/**
 * Which encryption is easiest to listen in on, as far as a document says: none before encryption that is
 * not stated, that before what is only said to be encrypted, that before TLS, and TLS before mutual TLS.
 * SSH counts as TLS, since nobody can say which of them is the weaker one. Silence may mean either, so who
 * looks for weak places has to look there before the ones where something is stated; and what is encrypted
 * in a way that nobody names comes before what is named.
 */
import { keysOf } from './vocabulary.ts';
import type { Encryption } from './vocabulary.ts';

/** The lower, the weaker; two that are as weak have the same rank. */
export const WEAKNESS_RANKS: Readonly<Record<Encryption, number>> = {
  'none': 0,
  'not-stated': 1,
  'encrypted': 2,
  'tls': 3,
  'ssh': 3,
  'mutual-tls': 4,
};

/** The order itself, for whoever says it. */
export const WEAKEST_FIRST: readonly Encryption[] = keysOf(WEAKNESS_RANKS).toSorted(
  (one, other) => WEAKNESS_RANKS[one] - WEAKNESS_RANKS[other],
);
