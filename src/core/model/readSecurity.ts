/**
 * From the words of a row to the two axes. What the security column states comes first; where it says
 * nothing about an axis, the application protocol may imply it (HTTPS implies TLS) and the reading says
 * by what; otherwise the value is *not stated*. Authentication is never implied: no protocol name
 * in these documents says who has to prove what.
 */
import type { Flow, Reading } from './document.ts';
import { PROTOCOLS, SECURITY_TERMS } from './vocabulary.ts';
import type { Authentication, Encryption, Protocol, SecurityTerm } from './vocabulary.ts';

/** @throws Error where two terms state different encryptions: such a row is two flows, or needs a remark. */
export function readEncryption(
  terms: readonly SecurityTerm[],
  protocol: Protocol,
): Reading<Encryption> {
  const [stated, other] = terms.flatMap((term) => {
    const { encryption, label } = SECURITY_TERMS[term];
    return encryption === null ? [] : [{ value: encryption, label }];
  });
  if (other !== undefined)
    throw new Error(`${terms.join(' and ')} state two encryptions of one flow`);
  if (stated !== undefined) {
    return { value: stated.value, basis: { kind: 'stated', as: stated.label } };
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
