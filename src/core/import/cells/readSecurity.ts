/**
 * A cell that says how a flow is secured. Its terms stand in its own order; a word that is not known is kept
 * as written. What `Yes` and `None` say depends on what the column is about.
 */
import { findSecurityTerm, otherSecurityTerm } from '../../model/knownWords.ts';
import type { SecurityTerm } from '../../model/securityTerms.ts';
import { cleanText, readLines } from './cleanText.ts';
import { isNothing } from './emptyWords.ts';
import { readTls } from './protocolWords.ts';
import { readYesNo } from './readAction.ts';
import { anyOf, anyWord, either, splitOutside } from './splitOutside.ts';
import { takeAsides } from './takeAsides.ts';

export type SecurityColumn = 'security' | 'encryption' | 'authentication';

const SEPARATOR = either(anyOf(',;/+&|'), anyWord(['and', 'or', 'plus', 'with', 'over']));

/** @param heading as written: below `TLS` or `mTLS`, `Yes` and `No` speak of that. */
export function readSecurity(
  text: string,
  column: SecurityColumn,
  heading = '',
): readonly SecurityTerm[] {
  const own = cleanText(text);
  const answer = readYesNo(own.replace(WITH_REASON, '$1'));
  const isBare = answer !== null && readYesNo(own) !== null;
  if (answer !== null && (isBare || answer === 'no')) {
    return readBelow(answer, own, heading) ?? readAnswer(answer, own, column);
  }
  if (isNothing(own)) return [];
  return [...new Set(readLines(own).flatMap(readPhrase))];
}

/** `None (internal network)`: the reason for it takes nothing back; but a *yes* may hold only there. */
const WITH_REASON =
  /^(none|no|nein|keine|non|ninguno|ninguna) ?(?:\((?!if|when|unless|by default|optional|see)[^()]*\))$/i;

/**
 * Below a heading that is a term itself, the answer is about that term alone: where there is no mutual TLS
 * there may be TLS, and where there is no OAuth there may be a password. `null` for other headings.
 */
function readBelow(
  answer: 'yes' | 'no',
  text: string,
  heading: string,
): readonly SecurityTerm[] | null {
  const own = cleanText(heading)
    .replace(/\?$|^(?:uses|use|over|with) | (?:enabled|used|required|support(?:ed)?)\??$/gi, '')
    .trim();
  const term = own === '' ? null : findTerm(own);
  if (term === null || term === 'encrypted') return null;
  if (answer === 'yes') return [term];
  return term === 'tls' ? ['cleartext'] : [otherSecurityTerm(`${own}: ${text}`)];
}

function readAnswer(
  answer: 'yes' | 'no',
  text: string,
  column: SecurityColumn,
): readonly SecurityTerm[] {
  if (column === 'encryption') return [answer === 'yes' ? 'encrypted' : 'cleartext'];
  if (column === 'authentication') {
    return [answer === 'no' ? 'no-authentication' : otherSecurityTerm('Authenticated')];
  }
  // Of which of the two it speaks, nobody can tell.
  return [otherSecurityTerm(answer === 'no' && /^none$/i.test(text) ? 'None' : text)];
}

/** What holds only under a condition is not promised. */
const CONDITIONAL =
  /(?:^|[^\p{L}])(?:optional|optionally|if|when|where|unless|depends|depending|configurable|recommended|or none|or cleartext|or plaintext|or unencrypted|varies|planned|tbd)(?=$|[^\p{L}])/iu;

function readPhrase(text: string): readonly SecurityTerm[] {
  if (CONDITIONAL.test(text)) return [otherSecurityTerm(text)];
  const whole = findTerm(text);
  if (whole !== null) return [whole];
  const pieces = splitOutside(text, SEPARATOR).filter((piece) => piece !== '');
  if (pieces.length > 1) {
    const terms = pieces.map(findTerm);
    const known = terms.filter((term) => term !== null);
    // A phrase in which no piece is known is one term: `Pod identity and workload policy`.
    if (known.length > 0) return pieces.flatMap((piece) => readPiece(piece));
    return [otherSecurityTerm(text)];
  }
  return readPiece(text);
}

function readPiece(piece: string): readonly SecurityTerm[] {
  const whole = findTerm(piece);
  if (whole !== null) return [whole];
  const { text, asides } = takeAsides(piece);
  const own = text === '' ? null : findTerm(text);
  const inner = asides.flatMap((aside) => splitOutside(aside, SEPARATOR).map(findTerm));
  const known = inner.filter((term) => term !== null);
  // `HTTPS (mTLS)` names TLS twice, and means the stronger.
  if (own === 'tls' && known.includes('mutual-tls')) return known;
  if (own !== null) return [own, ...known];
  // `Certificate (X.509)`: the word outside is kept, since what is inside may be only a part of it.
  return [otherSecurityTerm(piece), ...known];
}

/** `TLS optional` is not TLS: only a name alone, or with its version, is a term. */
function findTerm(text: string): SecurityTerm | null {
  if (isNothing(text)) return null;
  return findSecurityTerm(text) ?? readTls(text);
}
