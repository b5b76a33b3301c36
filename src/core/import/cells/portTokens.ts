/** The tokens of a cell of ports: numbers that may be ports, words, signs, and what stands in parentheses. */
import { findProtocol, findTransport } from '../../model/knownWords.ts';

export type PortToken =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  /** The inner text of parentheses, unread; or a mark that clings to them, as in `443 (base)1`. */
  | { readonly kind: 'aside'; readonly text: string; readonly isMark?: true };

/** Digits, letters and what holds a word together: `IPv4`, `1.2`, `TLSv1.2`, `10.0.0.1`, `kube-apiserver`. */
const WORD = /[\p{L}\p{N}_$](?:[\p{L}\p{N}_$'’]|[.](?=[\p{L}\p{N}])|-(?=\p{L}))*/uy;

/** Words that a slash is part of. */
const WITH_SLASH =
  /(?:HTTP\/(?:1\.[01]|[23])|TCP\/IP|UDP\/IP|SSL\/TLS|TLS\/SSL|N\/A)(?![\p{L}\p{N}])/iuy;

/** No port clings to what stands in parentheses behind another; the number of a note does, once nothing raises it. */
const MARK = /1?\d(?:, ?1?\d)*(?![\p{L}\p{N}.:-]|\s*[-(])/uy;

const COMPARED = /(?:>=|=>|<=|=<|≥|≤|>|<)/y;

export function lexPorts(text: string): readonly PortToken[] {
  const tokens: PortToken[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === ' ' || sign === '\t' || sign === '`' || sign === '"') {
      at++;
      continue;
    }
    if (sign === '(' || sign === '[') {
      const end = closingOf(text, at);
      tokens.push({ kind: 'aside', text: text.slice(at + 1, end).trim() });
      at = end + 1;
      const mark = tokens.some(({ kind }) => kind === 'number') ? match(MARK, text, at) : null;
      if (mark !== null) tokens.push({ kind: 'aside', text: mark, isMark: true });
      at += mark?.length ?? 0;
      continue;
    }
    const token = match(WITH_SLASH, text, at) ?? match(WORD, text, at);
    if (token !== null) {
      tokens.push(...wordTokens(token));
      at += token.length;
      continue;
    }
    const compared = match(COMPARED, text, at) ?? sign;
    tokens.push({ kind: 'sign', text: compared });
    at += compared.length;
  }
  return tokens;
}

function match(shape: RegExp, text: string, at: number): string | null {
  shape.lastIndex = at;
  return shape.exec(text)?.[0] ?? null;
}

/** A number; `TCP443` and `443-tcp` are two tokens. All else that holds a digit is a word and no port. */
function wordTokens(text: string): readonly PortToken[] {
  if (/^\d+$/.test(text)) return [numberToken(text)];
  // `TCP6` is TCP over IPv6.
  if (findTransport(text) !== null) return [{ kind: 'word', text }];
  const [, transport, digits] = /^(tcp|udp|sctp|port)_?(\d+)$/i.exec(text) ?? [];
  if (transport !== undefined && digits !== undefined) {
    return [{ kind: 'word', text: transport }, numberToken(digits)];
  }
  const [, number, after] = /^(\d+)-?(tcp|udp|sctp)$/i.exec(text) ?? [];
  if (number !== undefined && after !== undefined) {
    return [numberToken(number), { kind: 'word', text: after }];
  }
  const [, port, spoken] = /^(\d{2,5})-(\p{L}[\p{L}\d-]*)$/u.exec(text) ?? [];
  if (port !== undefined && spoken !== undefined && findProtocol(spoken) !== null) {
    return [numberToken(port), { kind: 'word', text: spoken }];
  }
  return [{ kind: 'word', text }];
}

function numberToken(text: string): PortToken {
  return { kind: 'number', value: text.length > 9 ? Number.POSITIVE_INFINITY : Number(text), text };
}

function closingOf(text: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    if (depth === 0) return at;
  }
  return text.length;
}
