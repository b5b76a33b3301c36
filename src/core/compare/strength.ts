/**
 * Which of two values of security is the stronger one, and when nobody can say. Silence has no place in
 * the order: a page that begins to state TLS has told us more, and not made the connection safer. SSH
 * and TLS are not compared; either is stronger than no encryption.
 */
import type { Flow, Reading } from '../model/document.ts';
import type { Authentication, Encryption } from '../model/vocabulary.ts';
import type { Strength } from './comparison.ts';

/** For each encryption, those that are weaker. */
const WEAKER: Readonly<Record<Encryption, readonly Encryption[]>> = {
  'mutual-tls': ['tls', 'none'],
  'tls': ['none'],
  'ssh': ['none'],
  'none': [],
  'not-stated': [],
};

/** What appears where a page was silent, and what is left out where it spoke; `null` where both speak. */
export function strengthOfWords(before: boolean, after: boolean): Strength | null {
  if (before === after) return null;
  return after ? 'now-stated' : 'no-longer-stated';
}

/** One encryption that is first implied and then stated is stated now, and no stronger. */
export function strengthOfEncryption(
  before: Reading<Encryption>,
  after: Reading<Encryption>,
): Strength | null {
  const isSpoken = ({ value }: Reading<Encryption>) => value !== 'not-stated';
  const words = strengthOfWords(isSpoken(before), isSpoken(after));
  if (words !== null) return words;
  if (WEAKER[before.value].includes(after.value)) return 'weaker';
  if (WEAKER[after.value].includes(before.value)) return 'stronger';
  if (before.value !== after.value) return null;
  return strengthOfWords(before.basis.kind === 'stated', after.basis.kind === 'stated');
}

/** A proof that is asked for no more is weaker, one more is stronger; one for another is neither. */
export function strengthOfAuthentication(
  before: Flow['authentication'],
  after: Flow['authentication'],
): Strength | null {
  const [had, has] = [proofsOf(before), proofsOf(after)];
  const words = strengthOfWords(had.size > 0, has.size > 0);
  if (words !== null) return words;
  const isLost = [...had].some((proof) => !has.has(proof));
  const isGained = [...has].some((proof) => !had.has(proof));
  if (isLost === isGained) return null;
  return isLost ? 'weaker' : 'stronger';
}

/** Empty where the page is silent. */
export function proofsOf(authentication: Flow['authentication']): ReadonlySet<Authentication> {
  const values = authentication.map(({ value }) => value);
  return new Set(values.filter((value) => value !== 'not-stated'));
}
