/**
 * Whether a paragraph begins with something that may be the mark of a note: `*`, `‡`, `(1)`, `[2]`, `¹`, `a)`,
 * or anything raised. Broad on purpose: which marks count depends on the cells, and is judged elsewhere.
 */
import type { PlainText } from './collectText.ts';

const SIGNS = /^[*†‡§¶⁂#※^°]+/u;
const DIGITS =
  /^(?:[¹²³⁰⁴-⁹]+|\(\d{1,2}\)|\[[\w*†‡§]{1,8}\]|\d{1,2}[.):]?(?=\s+\S)|[a-z]\)|\([a-z]\))/u;

export function beginsWithMark({ text, raised }: PlainText): boolean {
  return SIGNS.test(text) || DIGITS.test(text) || raised[0]?.from === 0;
}

/**
 * Whether a text begins with a mark that numbers nothing: `1. Inbound` may be the heading of a section,
 * `(1) Inbound only` is a note.
 */
export function beginsWithPlainMark({ text, raised }: PlainText): boolean {
  if (raised[0]?.from === 0 || SIGNS.test(text)) return true;
  return /^(?:[¹²³⁰⁴-⁹]+|\(\d{1,2}\)|\[[\w*†‡§]{1,8}\])/u.test(text);
}

/** The signs that hardly begin a line for any other reason. */
export function beginsWithSign(text: string): boolean {
  return /^\\?[*†‡§¶⁂※]/u.test(text) || /^(?:<sup>|\[\^|\[\d{1,2}\])/.test(text);
}

/**
 * Whether a link within the page is the mark of a note. A number alone does not tell: a port, too, may lead
 * to where it is explained, and then the address names no note.
 */
export function isMarkLink(address: string, text: string): boolean {
  if (!address.startsWith('#') || !isMark(text)) return false;
  return /^[^\p{L}\p{N}]+$/u.test(text.trim()) || /fn|foot|note|cite/i.test(address);
}

function isMark(text: string): boolean {
  return /^[[(]?(?:[*†‡§¶⁂#※]+|\d{1,2}|[a-z]|[ivx]{1,4}|[¹²³⁰⁴-⁹]+)[\])]?$/iu.test(text.trim());
}
