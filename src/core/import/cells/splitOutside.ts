/** Cutting a text at separators that stand outside of parentheses, brackets, quotes and templates. */

const OPENING = '([{（［｛「『【';
const CLOSING = ')]}）］｝」』】';

/**
 * @param separator tells how long the separator is that begins at this place, 0 for none. It may look
 *   behind itself.
 */
export function splitOutside(
  text: string,
  separator: (text: string, at: number) => number,
): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const quoted = quotedFrom(text, at);
    if (quoted > 0) {
      at += quoted - 1;
      continue;
    }
    const sign = text.charAt(at);
    if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const length = separator(text, at);
    if (length === 0) continue;
    pieces.push(text.slice(start, at));
    at += length - 1;
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim());
}

const QUOTED = /"[^"\n]{2,60}"(?![\p{L}\p{N}])|“[^”\n]{2,60}”/uy;

/** How long the quotation is that begins here: a part of a name, where more stands beside it than a list. */
function quotedFrom(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign !== '"' && sign !== '“') return 0;
  if (at > 0 && !/[\s(,;]/u.test(text.charAt(at - 1))) return 0;
  QUOTED.lastIndex = at;
  const [quotation] = QUOTED.exec(text) ?? [];
  return quotation === undefined || quotation.length === text.length ? 0 : quotation.length;
}

/** The separator that is one of these signs. */
export function anyOf(signs: string): (text: string, at: number) => number {
  return (text, at) => (signs.includes(text.charAt(at)) ? 1 : 0);
}

/** The separator that is one of these words, as a word of its own. */
export function anyWord(words: readonly string[]): (text: string, at: number) => number {
  return (text, at) => {
    if (at === 0 || !isBlank(text.charAt(at - 1))) return 0;
    for (const word of words) {
      const end = at + word.length;
      if (!isBlank(text.charAt(end))) continue;
      if (text.slice(at, end).toLowerCase() === word) return word.length;
    }
    return 0;
  };
}

export function either(
  ...separators: readonly ((text: string, at: number) => number)[]
): (text: string, at: number) => number {
  return (text, at) => {
    for (const separator of separators) {
      const length = separator(text, at);
      if (length > 0) return length;
    }
    return 0;
  };
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\n';
}
