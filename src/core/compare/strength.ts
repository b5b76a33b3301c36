/**
 * Which of two values of security is the stronger one, and when nobody can say. Silence has no place in
 * the order: a page that begins to state TLS has told us more, and not made the connection safer. SSH
 * and TLS are not compared, and neither is what is only said to be encrypted, which may be any of them; each
 * is stronger than no encryption.
 */
import type { Flow, Reading } from '../model/document.ts';
import { nameAuthentication } from '../model/naming.ts';
import type { Encryption } from '../model/vocabulary.ts';
import type { Strength } from './comparison.ts';

/** For each encryption, those that are weaker. */
const WEAKER: Readonly<Record<Encryption, readonly Encryption[]>> = {
  'mutual-tls': ['tls', 'none'],
  'tls': ['none'],
  'ssh': ['none'],
  'encrypted': ['none'],
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
  const words = strengthOfWords(proofsOf(before).size > 0, proofsOf(after).size > 0);
  if (words !== null) return words;
  const [had, has] = [requiredProofs(before), requiredProofs(after)];
  const isLost = [...had].some((proof) => !has.has(proof));
  const isGained = [...has].some((proof) => !had.has(proof));
  if (isLost === isGained) return null;
  return isLost ? 'weaker' : 'stronger';
}

/** What the page says of it, in words, each once; empty where the page is silent. */
export function proofsOf(authentication: Flow['authentication']): ReadonlySet<string> {
  const spoken = authentication.filter(({ value }) => value !== 'not-stated');
  return new Set(spoken.map(nameAuthentication));
}

/** The same without the word that nothing has to be proved. */
function requiredProofs(authentication: Flow['authentication']): ReadonlySet<string> {
  const [first, ...rest] = authentication.filter(({ value }) => value !== 'none');
  return first === undefined ? new Set() : proofsOf([first, ...rest]);
}
