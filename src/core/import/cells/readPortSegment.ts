/** One segment of a cell of ports: its numbers and ranges, and what the words beside them say. */
import { findTransport } from '../../model/knownWords.ts';
import { HIGHEST_PORT } from '../../model/ports.ts';
import type { PortRange } from '../../model/ports.ts';
import type { Protocol, Transport } from '../../model/vocabulary.ts';
import { lexPorts } from './portTokens.ts';
import { portOf } from './readNumbers.ts';
import type { NumberFault } from './readNumbers.ts';
import type { PortToken } from './portTokens.ts';
import {
  isChangeable,
  isEveryPort,
  isNoise,
  isSpanning,
  isTaken,
  isVarying,
  isWide,
  joinLabels,
  readLabels,
} from './portWords.ts';
import type { Labels } from './portWords.ts';

export type PortFault = NumberFault;

export interface PortItem {
  /** Where it varies, those that it may be. */
  readonly ports: readonly (number | PortRange)[];
  /** What the cell says of a port that varies, `''` for that alone; `null` where it does not vary. */
  readonly varies: string | null;
  readonly transports: readonly Transport[];
  readonly protocols: readonly Protocol[];
  /** Words beside it that are no label: `kubelet`. */
  readonly rest: readonly string[];
  /** Where its label stands, for what shares it: `TCP 80, 443`. */
  readonly labelled: 'before' | 'behind' | null;
  readonly colon: boolean;
}

export type SegmentReading =
  | { readonly ok: true; readonly items: readonly PortItem[] }
  | { readonly ok: false; readonly code: PortFault };

/** @returns no items for a segment without a number that does not vary: its words are labels of others. */
export function readPortSegment(tokens: readonly PortToken[]): SegmentReading {
  const read: Piece[] = [];
  for (const piece of cutPieces(tokens)) {
    const one = readPiece(piece);
    if (typeof one === 'string') return { ok: false, code: one };
    read.push(one);
  }
  return { ok: true, items: toItems(read, tokens) };
}

interface Piece {
  readonly ports: readonly (number | PortRange)[];
  readonly labels: Labels;
  readonly varies: boolean;
  readonly first: 'number' | 'word' | null;
  readonly colon: boolean;
}

function cutPieces(tokens: readonly PortToken[]): readonly (readonly PortToken[])[] {
  const pieces: PortToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === '/') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function readPiece(tokens: readonly PortToken[]): Piece | PortFault {
  const numbers = numbersIn(tokens);
  if (typeof numbers === 'string') return numbers;
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const asides = tokens.flatMap((token) => (token.kind === 'aside' ? [token.text] : []));
  const beside = asides.filter((aside) => !hasNumber(lexPorts(aside))).map(labelsBeside);
  const known = beside.filter(({ rest }) => rest.length === 0);
  return {
    ports: numbers,
    labels: joinLabels([readLabels(words.filter(isSpoken).join(' ')), ...known]),
    varies: doesVary(tokens, words, numbers),
    first: tokens.find(isNumberOrWord)?.kind ?? null,
    colon: tokens.some((token) => token.kind === 'sign' && token.text === ':'),
  };
}

/** `(HTTPS, client certificate required)`: what is spoken, and then how. */
function labelsBeside(aside: string): Labels {
  const whole = readLabels(aside);
  const [first = '', ...others] = aside.split(/[,;]\s+|\s[-–—]\s/u);
  if (whole.rest.length === 0 || others.length === 0) return whole;
  const own = readLabels(first);
  const isOther = others.some((other) => isLabelled(readLabels(other)));
  return isLabelled(own) && !isOther ? own : whole;
}

/** What is said of the port, and not of what is spoken there. */
function isSpoken(word: string): boolean {
  if (isVarying(word) || isWide(word) || isChangeable(word)) return false;
  return !/^(?:to|n\/a|none)$/i.test(word);
}

function doesVary(
  tokens: readonly PortToken[],
  words: readonly string[],
  numbers: readonly (number | PortRange)[],
): boolean {
  if (words.some(isVarying)) return true;
  const [first] = tokens;
  if (numbers.length > 0) {
    const isRange = numbers.some((port) => typeof port === 'object');
    return isRange && first?.kind === 'word' && isWide(first.text);
  }
  return words.some(isWide) || tokens.some(({ kind, text }) => kind === 'sign' && text === '*');
}

function hasNumber(tokens: readonly PortToken[]): boolean {
  return tokens.some(({ kind }) => kind === 'number');
}

function isNumberOrWord(token: PortToken): token is PortToken & { kind: 'number' | 'word' } {
  return token.kind === 'number' || (token.kind === 'word' && !isNoise(token.text));
}

/** Numbers, ranges and bounds of a piece. */
function numbersIn(tokens: readonly PortToken[]): readonly (number | PortRange)[] | PortFault {
  const ports: (number | PortRange)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number') continue;
    const [before, behind, end] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    const bound = boundOf(before, behind);
    const port =
      bound === null ? readOneOrRange(token.value, behind, end) : readBound(token.value, bound);
    if (typeof port === 'string') return port;
    ports.push(port);
    if (bound === null && typeof port === 'object') at += 2;
  }
  return ports;
}

function boundOf(before: PortToken | undefined, behind: PortToken | undefined): string | null {
  if (before?.kind === 'sign' && /[<>≤≥]/.test(before.text)) return before.text;
  return behind?.kind === 'sign' && behind.text === '+' ? '>=' : null;
}

function readBound(value: number, bound: string): number | PortRange | PortFault {
  const own = bound.replace('≥', '>=').replace('≤', '<=');
  const shift = own.includes('=') ? 0 : 1;
  const range = own.includes('>')
    ? { from: Math.max(1, value + shift), to: HIGHEST_PORT }
    : { from: 1, to: value - shift };
  return value > HIGHEST_PORT || range.from > range.to ? 'port-out-of-range' : range;
}

function readOneOrRange(
  value: number,
  behind: PortToken | undefined,
  end: PortToken | undefined,
): number | PortRange | PortFault {
  const isRange = behind !== undefined && spansTo(behind);
  if (!isRange) return portOf(value, null);
  // `443 - HTTPS`: a dash that only divides; but `30000-` and nothing behind it is half a range.
  if (end?.kind !== 'number') return end === undefined ? 'port-unreadable' : portOf(value, null);
  if (behind.text === ':' && !endsRange(value, end.value)) return 'port-unreadable';
  return portOf(value, end.value);
}

/**
 * `30000:32767` is a range, as filters of packets write one; `8080:8443` may as well map one port to another.
 * Where ranges of ports are wont to end, nobody maps to.
 */
function endsRange(from: number, to: number): boolean {
  if (from >= to || from < 1024) return false;
  return RANGE_ENDS.has(to) || (from % 100 === 0 && to % 100 === 99);
}

const RANGE_ENDS: ReadonlySet<number> = new Set([32767, 60999, 61000, 65534, 65535]);

function spansTo(token: PortToken): boolean {
  if (token.kind === 'sign') return token.text === '-' || token.text === ':';
  return token.kind === 'word' && isSpanning(token.text);
}

function toItems(pieces: readonly Piece[], tokens: readonly PortToken[]): readonly PortItem[] {
  const isEach =
    pieces.length > 1 &&
    pieces.every(({ ports, labels }) => ports.length > 0 && isLabelled(labels));
  if (isEach) return pieces.map((piece) => toItem([piece], null));
  const hint = hintOf(tokens);
  const whole = toItem(pieces, pieces.some(({ varies }) => varies) ? hint : null);
  const { ports, protocols } = whole;
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  // `Dynamic: 1024-65535`: one of them is taken each time, and all of them are what a firewall has to let pass.
  if (whole.varies !== null && ports.length > 0 && !ports.some(isSingle) && words.some(isTaken))
    return [{ ...whole, varies: null }];
  if (whole.varies !== null && ports.length > 0 && ports.every(isFixed)) {
    const others = tokens.filter(
      ({ kind, text }) => kind !== 'number' && findTransport(text) === null,
    );
    return [
      { ...whole, varies: null },
      { ...whole, ports: [], varies: hintOf(others) },
    ];
  }
  if (ports.length === 0 && whole.varies === null) return [];
  if (whole.varies === null && ports.length > 1 && protocols.length === ports.length) {
    return ports.map((port, index) => ({
      ...whole,
      ports: [port],
      protocols: protocols.slice(index, index + 1),
    }));
  }
  return [whole];
}

function isSingle(port: number | PortRange): boolean {
  return typeof port === 'number';
}

/** `135/TCP dynamic`: nobody is assigned such a port by chance, so that it is one and there are others. */
function isFixed(port: number | PortRange): boolean {
  return typeof port === 'number' && port < 1024;
}

function toItem(pieces: readonly Piece[], varies: string | null): PortItem {
  const labels = joinLabels(pieces.map((piece) => piece.labels));
  const first = pieces.find((piece) => piece.first !== null)?.first ?? null;
  const { transports, protocols, rest } = labels;
  const side = first === 'word' ? 'before' : 'behind';
  return {
    ports: pieces.flatMap(({ ports }) => ports),
    varies,
    transports,
    protocols,
    rest,
    labelled: isLabelled(labels) ? side : null,
    colon: pieces.some(({ colon }) => colon),
  };
}

function isLabelled({ transports, protocols }: Labels): boolean {
  return transports.length + protocols.length > 0;
}

/** What a cell says of a port that varies, in its own words; nothing where it says no more than that. */
function hintOf(tokens: readonly PortToken[]): string {
  const words = tokens.flatMap((token) => {
    if (token.kind === 'aside') return [`(${token.text})`];
    return token.kind === 'number' || token.kind === 'word' || token.text === '*'
      ? [token.text]
      : [];
  });
  const own = words.join(' ');
  if (isEveryPort(own)) return 'any port';
  return /^(?:varies|vary|variable|various)$/i.test(own) ? '' : rangeWords(own);
}

function rangeWords(text: string): string {
  return text.replace(/(\d+) (?:to )?(\d+)/g, '$1–$2').slice(0, 80);
}
