/**
 * From the words of a row to the two axes. What the security column states comes first; where it says
 * nothing about an axis, the application protocol may imply it (HTTPS implies TLS) and the reading says
 * by what; otherwise the value is *not stated*. Authentication is never implied: no protocol name
 * in these documents says who has to prove what.
 */
import type { Flow, Reading } from './document.ts';
import { PROTOCOLS, SECURITY_TERMS } from './vocabulary.ts';
import type { Authentication, Encryption, Protocol, SecurityTerm } from './vocabulary.ts';

export function readEncryption(
  terms: readonly SecurityTerm[],
  protocol: Protocol,
): Reading<Encryption> {
  for (const term of terms) {
    const { encryption, label } = SECURITY_TERMS[term];
    if (encryption !== null) return { value: encryption, basis: { kind: 'stated', as: label } };
  }
  const { implies, label } = PROTOCOLS[protocol];
  if (implies !== null) return { value: implies, basis: { kind: 'implied', by: label } };
  return { value: 'not-stated', basis: { kind: 'silent' } };
}

export function readAuthentication(terms: readonly SecurityTerm[]): Flow['authentication'] {
  const readings: Reading<Authentication>[] = [];
  for (const term of terms) {
    const { authentication, label } = SECURITY_TERMS[term];
    if (authentication === null) continue;
    readings.push({ value: authentication, basis: { kind: 'stated', as: label } });
  }
  const [first, ...rest] = readings;
  return first === undefined
    ? [{ value: 'not-stated', basis: { kind: 'silent' } }]
    : [first, ...rest];
}
