/**
 * Text from files, made harmless for a terminal: control characters could move the cursor, recolour or
 * retitle, and those for writing direction or of no width could make a line read as another one.
 */

/** A line for the eyes: what has no place in one is written as its code, and what is long is cut. */
export function printable(text: string, longest = 160): string {
  const line = text.replace(UNSEEN, (found) =>
    /\s/u.test(found) ? ' ' : `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`,
  );
  const letters = Array.from(line);
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`;
}

/** Other, format, private, unassigned, lone halves of pairs, and the two separators that end lines. */
const UNSEEN = /[\p{C}\u2028\u2029]/gu;
