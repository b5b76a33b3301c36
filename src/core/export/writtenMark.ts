/** A footnote's mark as a text bears it that has no superscripts. */

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Without the number that tells two meanings of one mark apart, raised where it would else be a number in a
 * text, and in brackets where it would be a word.
 */
export function writtenMark(mark: string): string {
  const own = mark.replace(/ \(\d+\)$/, '');
  if (/^\d+$/.test(own)) return own.replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)));
  return /^[\p{L}\p{N}]/u.test(own) ? `[^${own}]` : own;
}
