/** Cuts a query's text into tokens. It never fails: what makes no sense is for the parser to say. */
import type { Span } from './ast.ts';

export type TokenKind =
  'word' | 'quoted' | 'open' | 'close' | 'comma' | 'colon' | 'one' | 'any' | 'minus';

export interface Token {
  readonly kind: TokenKind;
  /** What the token says: a quoted one without its quotes and escapes. */
  readonly text: string;
  readonly at: Span;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** `false` only for a quoted token whose closing quote is missing. */
  readonly closed: boolean;
}

const SIGNS: ReadonlyMap<string, TokenKind> = new Map([
  ['(', 'open'],
  [')', 'close'],
  [',', 'comma'],
  [':', 'colon'],
  ['→', 'one'],
  ['⇒', 'any'],
]);

const KEYWORDS: ReadonlySet<string> = new Set(['or', 'and', 'not']);

export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word.toLowerCase());
}

/** Every character that is not white space belongs to exactly one token. */
export function lexQuery(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = skipSpace(text, 0); start < text.length;) {
    const last = tokens.at(-1);
    const spaced = start > (last?.at.end ?? 0);
    const { kind, end, says, closed } = readToken(text, start, mayNegate(last, spaced));
    tokens.push({ kind, text: says, at: { start, end }, spaced, closed });
    start = skipSpace(text, end);
  }
  return tokens;
}

/**
 * Whether a text reads back as one bare word wherever it is printed: then it needs no quotes. One that
 * begins with `-` would negate, and one with `>` make an arrow of a `-` before it.
 */
export function isBareWord(text: string): boolean {
  return text !== '' && !/^[->]/.test(text) && !isKeyword(text) && wordEnd(text, 0) === text.length;
}

/** A `-` negates where a term starts; inside a value or right after an arrow it belongs to the name. */
function mayNegate(last: Token | undefined, spaced: boolean): boolean {
  if (last === undefined || spaced) return true;
  return last.kind === 'open' || last.kind === 'close' || last.kind === 'minus';
}

interface Read {
  readonly kind: TokenKind;
  readonly end: number;
  readonly says: string;
  readonly closed: boolean;
}

function readToken(text: string, start: number, negates: boolean): Read {
  const arrow = arrowAt(text, start);
  if (arrow !== null) {
    const end = start + arrow.length;
    return { kind: arrow.kind, end, says: text.slice(start, end), closed: true };
  }
  const char = text.charAt(start);
  const sign = SIGNS.get(char);
  if (sign !== undefined) return { kind: sign, end: start + 1, says: char, closed: true };
  if (char === '"') return readQuoted(text, start);
  if (char === '-' && negates) return { kind: 'minus', end: start + 1, says: '-', closed: true };
  const end = wordEnd(text, start);
  return { kind: 'word', end, says: text.slice(start, end), closed: true };
}

/** In quotes `\"` is a quote and `\\` a backslash; any other backslash is one. */
function readQuoted(text: string, start: number): Read {
  let says = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return { kind: 'quoted', end: at + 1, says, closed: true };
    const next = text.charAt(at + 1);
    if (char === '\\' && (next === '"' || next === '\\')) {
      says += next;
      at++;
    } else says += char;
  }
  return { kind: 'quoted', end: text.length, says, closed: false };
}

function arrowAt(text: string, at: number): { kind: 'one' | 'any'; length: number } | null {
  if (text.charAt(at) === '→') return { kind: 'one', length: 1 };
  if (text.charAt(at) === '⇒') return { kind: 'any', length: 1 };
  if (text.startsWith('->', at)) return { kind: 'one', length: 2 };
  return text.startsWith('=>', at) ? { kind: 'any', length: 2 } : null;
}

/** A quote, a sign, white space or an arrow. */
const ENDS_WORD = /["(),:→⇒\s]|[-=]>/;

function wordEnd(text: string, start: number): number {
  const length = text.slice(start).search(ENDS_WORD);
  return length < 0 ? text.length : start + length;
}

function isSpace(char: string): boolean {
  return /\s/.test(char);
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charAt(at))) at++;
  return at;
}
