/**
 * Reads a query's text into its tree. Tolerant: whatever is typed gives a tree of what could be read,
 * and problems with their place for the rest; it never throws.
 */
import type { Query, QueryNode } from './ast.ts';
import { allOf, anyOf } from './ast.ts';
import type { Token } from './lex.ts';
import { lexQuery } from './lex.ts';
import { readEnd } from './parseEnd.ts';
import { parseField } from './parseField.ts';
import { parseTrace } from './parseTrace.ts';
import type { Problem } from './problem.ts';
import type { Reader, Role } from './reader.ts';
import {
  accept,
  complain,
  complainOfQuotes,
  isArrow,
  isName,
  isTightColon,
  keywordAt,
  peek,
  spanSince,
  startReading,
  take,
} from './reader.ts';

/** How deep parentheses and negations may nest, so that no text overflows the stack here or later. */
const DEEPEST = 100;

export interface Parsed {
  readonly query: Query;
  readonly problems: readonly Problem[];
}

export function parseQuery(text: string): Parsed {
  const { query, problems } = parseTokens(text);
  return { query, problems };
}

export interface ParsedTokens extends Parsed {
  readonly tokens: readonly Token[];
  /** What each token turned out to be. */
  readonly roles: readonly Role[];
}

/** The same with the tokens, for what looks at the text itself: colouring and completion. */
export function parseTokens(text: string): ParsedTokens {
  const reader = startReading(lexQuery(text));
  const parts: QueryNode[] = [];
  while (peek(reader) !== undefined) {
    const part = parseOr(reader, 0);
    if (part !== null) parts.push(part);
    const stray = accept(reader, 'close', 'error');
    if (stray === null) continue;
    complain(reader, {
      code: 'stray-parenthesis',
      message: 'This parenthesis closes nothing.',
      at: stray.at,
      hint: null,
    });
  }
  const query = allOf(parts, spanSince(reader, 0));
  return { query, problems: reader.problems, tokens: reader.tokens, roles: reader.roles };
}

function parseOr(reader: Reader, depth: number): Query {
  const first = reader.at;
  const parts: QueryNode[] = [];
  let sign: Token | undefined;
  do {
    const before = reader.at;
    const part = parseAnd(reader, depth);
    if (part !== null) parts.push(part);
    // What stands there and could not be read was complained about already.
    const isMissing = reader.at === before;
    const next = keywordAt(reader) === 'or' ? take(reader, 'operator') : undefined;
    if (isMissing) missingTerm(reader, sign, next);
    sign = next;
  } while (sign !== undefined);
  return anyOf(parts, spanSince(reader, first));
}

function parseAnd(reader: Reader, depth: number): Query {
  const first = reader.at;
  const parts: QueryNode[] = [];
  while (isInside(reader)) {
    const sign = keywordAt(reader) === 'and' ? take(reader, 'operator') : undefined;
    const isFirst = reader.at === first + 1;
    if (sign !== undefined && (isFirst || !isInside(reader) || keywordAt(reader) === 'and')) {
      missingTerm(reader, isFirst ? undefined : sign, sign);
      continue;
    }
    const part = parseUnary(reader, depth);
    if (part !== null) parts.push(part);
  }
  return allOf(parts, spanSince(reader, first));
}

/** Neither at the end, nor before what ends a run of terms. */
function isInside(reader: Reader): boolean {
  const token = peek(reader);
  return token !== undefined && token.kind !== 'close' && keywordAt(reader) !== 'or';
}

function missingTerm(reader: Reader, after: Token | undefined, before: Token | undefined): void {
  const sign = after ?? before;
  if (sign === undefined) return;
  complain(reader, {
    code: 'missing-term',
    message: `Something is missing ${after === undefined ? 'before' : 'after'} “${sign.text}”.`,
    at: sign.at,
    hint: 'To look for the word itself, put it in quotes.',
  });
}

function parseUnary(reader: Reader, depth: number): Query {
  const first = reader.at;
  if (depth > DEEPEST) return stop(reader);
  const minus = accept(reader, 'minus', 'operator');
  const sign = minus ?? (keywordAt(reader) === 'not' ? take(reader, 'operator') : undefined);
  if (sign === undefined) return parseTerm(reader, depth);
  if (!isInside(reader) || keywordAt(reader) === 'and') {
    missingTerm(reader, sign, undefined);
    return null;
  }
  if (minus !== null && peek(reader)?.spaced === true) {
    complain(reader, {
      code: 'lone-minus',
      message: 'A minus stands right before what it leaves out.',
      at: minus.at,
      hint: 'Write -auth:tls, or → for what goes from one to another.',
    });
  }
  const inner = parseUnary(reader, depth + 1);
  return inner === null ? null : { kind: 'not', of: inner, at: spanSince(reader, first) };
}

function stop(reader: Reader): null {
  const first = reader.at;
  reader.at = reader.tokens.length;
  complain(reader, {
    code: 'too-deep',
    message: `This is nested more than ${DEEPEST} deep.`,
    at: spanSince(reader, first),
    hint: 'Take some parentheses away.',
  });
  reader.stopped = true;
  return null;
}

function parseTerm(reader: Reader, depth: number): Query {
  const token = peek(reader);
  if (token === undefined) return null;
  if (token.kind === 'open') return parseParentheses(reader, depth);
  if (isArrow(token)) return parseTrace(reader);
  if (!isName(token)) {
    take(reader, 'error');
    complain(reader, {
      code: 'stray-sign',
      message: `The ${token.kind} belongs to nothing.`,
      at: token.at,
      hint: 'A colon stands behind a field’s name, a comma between its values: port:443,80',
    });
    return null;
  }
  if (isArrow(peek(reader, readEnd(reader)?.tokens))) return parseTrace(reader);
  if (isTightColon(peek(reader, 1))) return parseField(reader);
  complainOfQuotes(reader, token);
  take(reader, token.closed ? 'text' : 'error');
  return token.text === '' ? null : { kind: 'text', text: token.text, at: token.at };
}

function parseParentheses(reader: Reader, depth: number): Query {
  const first = reader.at;
  const open = take(reader, 'operator');
  const isEmpty = peek(reader)?.kind === 'close';
  const inner = isEmpty ? null : parseOr(reader, depth + 1);
  const isClosed = accept(reader, 'close', 'operator') !== null;
  if (open !== undefined && !isClosed) {
    reader.roles[first] = 'error';
    complain(reader, {
      code: 'unclosed-parenthesis',
      message: 'This parenthesis is not closed.',
      at: open.at,
      hint: 'Close it with ).',
    });
  } else if (isEmpty) {
    complain(reader, {
      code: 'empty-parentheses',
      message: 'There is nothing between these parentheses.',
      at: spanSince(reader, first),
      hint: null,
    });
  }
  return inner;
}
