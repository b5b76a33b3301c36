/**
 * Which encryption is easiest to listen in on, as far as a document says: none before encryption that is
 * not stated, that before TLS, and TLS before mutual TLS. SSH counts as TLS, since nobody can say which
 * of them is the weaker one. Silence may mean either, so who looks for weak places has to look there
 * before the ones where TLS is stated.
 */
import { keysOf } from './vocabulary.ts';
import type { Encryption } from './vocabulary.ts';

/** The lower, the weaker; two that are as weak have the same rank. */
export const WEAKNESS_RANKS: Readonly<Record<Encryption, number>> = {
  'none': 0,
  'not-stated': 1,
  'tls': 2,
  'ssh': 2,
  'mutual-tls': 3,
};

/** The order itself, for whoever says it. */
export const WEAKEST_FIRST: readonly Encryption[] = keysOf(WEAKNESS_RANKS).toSorted(
  (one, other) => WEAKNESS_RANKS[one] - WEAKNESS_RANKS[other],
);
