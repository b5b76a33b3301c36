/** Where in a query the caret stands, and what part of the text a completion would replace. */
import type { End, FieldName } from './ast.ts';
import { readFieldName } from './fieldNames.ts';
import { lexQuery } from './lex.ts';
import type { Token } from './lex.ts';
import { parseTokens } from './parse.ts';
import type { ParsedTokens } from './parse.ts';
import { readEnd } from './parseEnd.ts';
import { isArrow, isName, startReading } from './reader.ts';

export type Place =
  | { readonly kind: 'term' }
  | { readonly kind: 'end' }
  | { readonly kind: 'value'; readonly field: FieldName; readonly held: readonly string[] }
  | { readonly kind: 'port'; readonly end: End | null; readonly held: readonly string[] }
  | { readonly kind: 'none' };

export interface CaretPlace {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
  /** What is written of the word already, up to the caret. */
  readonly written: string;
  /** The words right before it, nearest last; with it they may be the name of several words. */
  readonly before: readonly Token[];
}

/** What stands behind the caret is looked at only for where the word ends, and whether it is an end. */
export function findCaret(text: string, caret: number): CaretPlace {
  const parsed = parseTokens(text.slice(0, caret));
  const first = firstOfWord(parsed.tokens, caret);
  const from = parsed.tokens[first]?.at.start ?? caret;
  const tokens = lexQuery(text);
  const under = tokens.find(({ at }) => at.start < caret && caret <= at.end);
  const to = isName(under) && under.closed ? under.at.end : caret;
  const next = tokens.find(({ at }) => at.start >= to);
  const place = placeBefore(parsed, first);
  const written = parsed.tokens.slice(first).map((token) => token.text);
  return {
    place: place.kind === 'term' && isArrow(next) ? { kind: 'end' } : place,
    from,
    to,
    written: written.join(''),
    before: wordsBefore(parsed, first),
  };
}

/** `diego_brain/"SSH Pr` is one word in two tokens. */
function firstOfWord(tokens: readonly Token[], caret: number): number {
  let first = tokens.length;
  if (tokens.at(-1)?.at.end !== caret || !isName(tokens.at(-1))) return first;
  first--;
  while (tokens[first]?.spaced === false && isName(tokens[first - 1])) first--;
  return first;
}

function placeBefore(parsed: ParsedTokens, first: number): Place {
  const { tokens } = parsed;
  const last = tokens[first - 1];
  if (isArrow(last)) return { kind: 'end' };
  if (last?.kind !== 'colon' && last?.kind !== 'comma') return { kind: 'term' };
  let colon = first - 1;
  const held: string[] = [];
  for (let token = last; token.kind !== 'colon';) {
    const before = tokens[--colon];
    if (before === undefined) return { kind: 'none' };
    if (isName(before)) held.push(before.text);
    token = before;
  }
  return placeAfterColon(parsed, colon, held);
}

function placeAfterColon({ tokens, roles }: ParsedTokens, colon: number, held: string[]): Place {
  if (roles[colon] === 'port') return { kind: 'port', end: endBefore(tokens, colon), held };
  const field = readFieldName(tokens[colon - 1]?.text ?? '');
  if (roles[colon] !== 'field' || field === null) return { kind: 'none' };
  return { kind: 'value', field, held };
}

/** The end right before the colon: all that stands between it and the arrow. */
function endBefore(tokens: readonly Token[], colon: number): End | null {
  let first = colon;
  while (first > 0 && !isArrow(tokens[first - 1])) first--;
  const words = tokens.slice(first, colon);
  const read = readEnd(startReading(words));
  if (read === null) return null;
  const rest = words.slice(read.tokens).map(({ text }) => text);
  return { ...read.end, name: [read.end.name, ...rest].join(' ') };
}

const MOST_WORDS = 5;

function wordsBefore({ tokens, roles }: ParsedTokens, first: number): readonly Token[] {
  let start = first;
  while (first - start < MOST_WORDS) {
    const token = tokens[start - 1];
    const role = roles[start - 1];
    if (token?.kind !== 'word' || (role !== 'text' && role !== 'end')) break;
    start--;
  }
  return tokens.slice(start, first);
}
