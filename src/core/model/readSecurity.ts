/**
 * From the words of a row to the two axes. What the security column states comes first; where it says
 * nothing about an axis, the application protocol may imply it (HTTPS implies TLS) and the reading says
 * by what; otherwise the value is *not stated*. Authentication is never implied: no protocol name
 * in these documents says who has to prove what.
 */
import type { Flow, Reading } from './document.ts';
import { impliedBy } from './impliedEncryption.ts';
import { securityTerm } from './securityTerms.ts';
import type { SecurityTerm } from './securityTerms.ts';
import { protocolLabel } from './vocabulary.ts';
import type { Authentication, Encryption, Protocol } from './vocabulary.ts';
import { WEAKNESS_RANKS } from './weakestFirst.ts';

/**
 * Of terms that state different encryptions the weakest counts: who relies on it is promised no more than
 * each of them holds. `statedEncryptions` says whether there are any.
 */
export function readEncryption(
  terms: readonly SecurityTerm[],
  protocol: Protocol,
): Reading<Encryption> {
  const [first, ...others] = statedEncryptions(terms);
  if (first !== undefined) {
    const value = others.reduce(weaker, first);
    const labels = terms.map(securityTerm).filter(({ encryption }) => encryption === value);
    const as = labels.map(({ label }) => label).join(' and ');
    return { value, basis: { kind: 'stated', as } };
  }
  const implied = impliedBy(protocol);
  if (implied === null) return { value: 'not-stated', basis: { kind: 'silent' } };
  return { value: implied, basis: { kind: 'implied', by: protocolLabel(protocol) } };
}

function weaker(one: Encryption, other: Encryption): Encryption {
  return WEAKNESS_RANKS[other] < WEAKNESS_RANKS[one] ? other : one;
}

/** Each encryption that some term states, once. With two, the row is two flows, or nobody can say. */
export function statedEncryptions(terms: readonly SecurityTerm[]): readonly Encryption[] {
  return [...new Set(terms.flatMap((term) => securityTerm(term).encryption ?? []))];
}

export function readAuthentication(terms: readonly SecurityTerm[]): Flow['authentication'] {
  const readings: Reading<Authentication>[] = [];
  for (const term of terms) {
    const { authentication, label } = securityTerm(term);
    if (authentication === null) continue;
    readings.push({ value: authentication, basis: { kind: 'stated', as: label } });
  }
  const [first, ...rest] = readings;
  return first === undefined
    ? [{ value: 'not-stated', basis: { kind: 'silent' } }]
    : [first, ...rest];
}
