/**
 * What the parser holds while it reads: the tokens, where it stands, what each token turned out to
 * be, and what went wrong so far. The functions that read a term share one.
 */
import type { Span } from './ast.ts';
import type { Token, TokenKind } from './lex.ts';
import { isKeyword } from './lex.ts';
import type { Problem } from './problem.ts';

/** What a token turned out to be, which only the parser knows; colouring shows it. */
export type Role = 'field' | 'value' | 'operator' | 'end' | 'arrow' | 'port' | 'text' | 'error';

export interface Reader {
  readonly tokens: readonly Token[];
  /** By token; what the parser passed over stays an error. */
  readonly roles: Role[];
  readonly problems: Problem[];
  /** The index of the next token. */
  at: number;
  /** Nested too deep: the rest is not read, and not complained about either. */
  stopped: boolean;
}

/** A reader mends the first few problems; a thousand commas should not give a thousand messages. */
const MOST_PROBLEMS = 20;

export function startReading(tokens: readonly Token[]): Reader {
  return { tokens, roles: tokens.map(() => 'error'), problems: [], at: 0, stopped: false };
}

export function peek(reader: Reader, ahead = 0): Token | undefined {
  return reader.tokens[reader.at + ahead];
}

/** Takes the next token, which the caller has looked at, and says what it turned out to be. */
export function take(reader: Reader, role: Role): Token | undefined {
  const token = reader.tokens[reader.at];
  reader.roles[reader.at] = role;
  reader.at = Math.min(reader.at + 1, reader.tokens.length);
  return token;
}

/** Takes the next token if it is of that kind. */
export function accept(reader: Reader, kind: TokenKind, role: Role): Token | null {
  const token = peek(reader);
  if (token?.kind !== kind) return null;
  take(reader, role);
  return token;
}

export function complain(
  reader: Reader,
  problem: Omit<Problem, 'suggestions'> & Partial<Pick<Problem, 'suggestions'>>,
): void {
  if (reader.stopped || reader.problems.length >= MOST_PROBLEMS) return;
  reader.problems.push({ suggestions: [], ...problem });
}

/** From the token at that index to the last one taken. */
export function spanSince(reader: Reader, first: number): Span {
  const start = reader.tokens[first]?.at.start ?? 0;
  const end = reader.tokens[Math.max(first, reader.at - 1)]?.at.end ?? start;
  return { start, end };
}

export function isName(
  token: Token | undefined,
): token is Token & { readonly kind: 'word' | 'quoted' } {
  return token?.kind === 'quoted' || token?.kind === 'word';
}

export function isArrow(
  token: Token | undefined,
): token is Token & { readonly kind: 'one' | 'any' } {
  return token?.kind === 'one' || token?.kind === 'any';
}

/** A colon that belongs to the word right before it. */
export function isTightColon(token: Token | undefined): boolean {
  return token?.kind === 'colon' && !token.spaced;
}

/** `or`, `and`, `not`, in lower case; `null` for all else, the same words before a colon included. */
export function keywordAt(reader: Reader, ahead = 0): string | null {
  const token = peek(reader, ahead);
  if (token?.kind !== 'word' || !isKeyword(token.text)) return null;
  return isTightColon(peek(reader, ahead + 1)) ? null : token.text.toLowerCase();
}

/** A quote that was opened and never closed, or that holds nothing, names nothing. */
export function complainOfQuotes(reader: Reader, token: Token): void {
  if (!token.closed) {
    complain(reader, {
      code: 'unclosed-quote',
      message: 'This quote is not closed.',
      at: token.at,
      hint: 'Close it with ".',
    });
  } else if (token.kind === 'quoted' && token.text === '') {
    complain(reader, {
      code: 'empty-quotes',
      message: 'There is nothing between these quotes.',
      at: token.at,
      hint: null,
    });
  }
}
