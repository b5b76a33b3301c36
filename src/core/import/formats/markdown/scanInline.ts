/**
 * Reads the inline markup that cells are made of, a hundred times as fast as the parser does. Where it is not
 * sure (brackets inside brackets, pictures with titles) it says so, and the parser is asked. A property
 * test holds one against the other.
 */
import { collectText } from '../collectText.ts';
import type { PlainText, TextCollector } from '../collectText.ts';
import { decodeEntity } from '../decodeEntity.ts';
import { isMarkLink } from '../noteMark.ts';
import { runAt, unpairedSigns } from './emphasis.ts';
import type { Run } from './emphasis.ts';
import { foldLabel } from './definitions.ts';
import type { Definitions } from './definitions.ts';
import { addRaisedText, inlineTags } from './inlineTags.ts';

type Piece =
  | { readonly kind: 'text' | 'code' | 'picture' | 'tag' | 'mark'; readonly text: string }
  | { readonly kind: 'run'; readonly run: Run }
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly label: string;
      readonly inside: readonly Piece[];
    };

interface Read {
  readonly piece: Piece;
  readonly end: number;
}

/** `null`: the parser has to be asked. */
export function scanInline(
  text: string,
  definitions: Definitions,
  unmask: (text: string) => string,
): PlainText | null {
  const pieces = cutPieces(text, definitions);
  if (pieces === null) return null;
  const collector = collectText();
  addPieces(pieces, collector, unmask);
  return collector.done();
}

const SPECIAL = /[\\`*_[\]<&!]/g;

function cutPieces(text: string, definitions: Definitions): Piece[] | null {
  const pieces: Piece[] = [];
  const openTicks = new Set<number>();
  for (let at = 0; at < text.length;) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    if (next > at) pieces.push({ kind: 'text', text: text.slice(at, next) });
    if (next === text.length) break;
    const read = readPiece(text, next, definitions, openTicks);
    if (read === null) return null;
    pieces.push(read.piece);
    at = read.end;
  }
  return pieces;
}

function readPiece(
  text: string,
  at: number,
  definitions: Definitions,
  openTicks: Set<number>,
): Read | null {
  const char = text.charAt(at);
  if (char === '\\') return readEscape(text, at);
  if (char === '`') return readCode(text, at, openTicks);
  if (char === '<') return readTag(text, at);
  if (char === '&') return readEntity(text, at);
  if (char === '[') return readBracket(text, at, definitions);
  if (char === '!') return text.charAt(at + 1) === '[' ? readImage(text, at) : literal(char, at);
  if (char === ']') return literal(char, at);
  const run = runAt(text, at);
  return { piece: { kind: 'run', run }, end: at + run.length };
}

function literal(text: string, at: number): Read {
  return { piece: { kind: 'text', text }, end: at + text.length };
}

function readEscape(text: string, at: number): Read {
  const next = text.charAt(at + 1);
  if (!/^[!-/:-@[-`{-~]$/.test(next)) return literal('\\', at);
  return { piece: { kind: 'text', text: next }, end: at + 2 };
}

/** Code ends with as many ticks as it began with; without, the ticks are text. */
function readCode(text: string, at: number, openTicks: Set<number>): Read {
  const ticks = runOf(text, at, '`');
  let close = openTicks.has(ticks) ? -1 : text.indexOf('`', at + ticks);
  while (close !== -1) {
    const length = runOf(text, close, '`');
    if (length === ticks) break;
    close = text.indexOf('`', close + length);
  }
  if (close === -1) {
    openTicks.add(ticks);
    return literal('`'.repeat(ticks), at);
  }
  const written = text.slice(at + ticks, close).replaceAll('\\|', '|');
  const inside = /^ .*\S.* $/.test(written) ? written.slice(1, -1) : written;
  return { piece: { kind: 'code', text: inside }, end: close + ticks };
}

function runOf(text: string, from: number, sign: string): number {
  let end = from;
  while (text.charAt(end) === sign) end += 1;
  return end - from;
}

const TAG =
  /<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?|\/[a-z][a-z0-9-]*\s*)>/iy;
const ADDRESS =
  /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*)>/iy;

function readTag(text: string, at: number): Read | null {
  const tag = matchAt(TAG, text, at);
  if (tag !== null) return { piece: { kind: 'tag', text: tag[0] }, end: at + tag[0].length };
  const address = matchAt(ADDRESS, text, at);
  if (address !== null)
    return { piece: { kind: 'text', text: address[1] ?? '' }, end: at + address[0].length };
  return /[!?]/.test(text.charAt(at + 1)) ? null : literal('<', at);
}

function readEntity(text: string, at: number): Read {
  const entity = matchAt(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy, text, at);
  if (entity === null) return literal('&', at);
  return { piece: { kind: 'text', text: decodeEntity(entity[0]) }, end: at + entity[0].length };
}

const TARGET = String.raw`\(([^\s()<>\\]*)(?:\s+"[^"\\]*")?\)`;
const LINK = new RegExp(String.raw`\[([^[\]]*)\]${TARGET}`, 'y');
const IMAGE = new RegExp(String.raw`!\[([^[\]\\\`*_<&]*)\]${TARGET}`, 'y');

function readBracket(text: string, at: number, definitions: Definitions): Read | null {
  const [all, label] = matchAt(/\[([^[\]]*)\]/y, text, at) ?? [];
  if (all === undefined || label === undefined) return isLonely(text, at) ? literal('[', at) : null;
  const end = at + all.length;
  if (label.startsWith('^') && definitions.footnotes.has(foldLabel(label.slice(1)))) {
    return { piece: { kind: 'mark', text: label.slice(1) }, end };
  }
  const link = matchAt(LINK, text, at);
  if (link !== null) return readLink(link, at, definitions);
  const follows = text.charAt(end);
  if (follows === '(' || follows === '[' || definitions.links.has(foldLabel(label))) return null;
  return /[`<\\]/.test(label) ? null : literal('[', at);
}

/** No bracket closes behind it. */
function isLonely(text: string, at: number): boolean {
  return !text.includes(']', at);
}

function readLink(link: RegExpExecArray, at: number, definitions: Definitions): Read | null {
  const [all, label = '', url = ''] = link;
  // What ends outside of the brackets would take precedence over them.
  if (/[<\\]/.test(label) || label.split('`').length % 2 === 0 || label.includes('``')) return null;
  const inside = cutPieces(label, definitions);
  return inside === null
    ? null
    : { piece: { kind: 'link', url, label, inside }, end: at + all.length };
}

function readImage(text: string, at: number): Read | null {
  const image = matchAt(IMAGE, text, at);
  if (image === null) return null;
  return { piece: { kind: 'picture', text: image[1] ?? '' }, end: at + image[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = pattern;
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function addPieces(
  pieces: readonly Piece[],
  collector: TextCollector,
  unmask: (text: string) => string,
): void {
  const tags = inlineTags(collector, unmask);
  const add = (some: readonly Piece[]): void => {
    const left = unpairedSigns(some.flatMap((piece) => (piece.kind === 'run' ? [piece.run] : [])));
    let runs = 0;
    let text = '';
    const flush = () => {
      addRaisedText(unmask(text), tags.shown);
      text = '';
    };
    for (const piece of some) {
      if (piece.kind === 'text') {
        text += piece.text;
        continue;
      }
      if (piece.kind === 'run') {
        const rest = left[runs] ?? 0;
        runs += 1;
        text += piece.run.sign.repeat(rest);
        if (rest < piece.run.length) flush();
        continue;
      }
      flush();
      if (piece.kind === 'tag') tags.add(piece.text);
      else addPiece(piece, tags.shown, unmask, add);
    }
    flush();
  };
  add(pieces);
}

function addPiece(
  piece: Exclude<Piece, { readonly kind: 'run' }>,
  collector: TextCollector,
  unmask: (text: string) => string,
  add: (pieces: readonly Piece[]) => void,
): void {
  const raises =
    piece.kind === 'mark' || (piece.kind === 'link' && isMarkLink(piece.url, piece.label));
  if (raises) collector.raise();
  if (piece.kind === 'link') add(piece.inside);
  else if (piece.kind === 'picture') collector.addPicture(unmask(piece.text));
  else collector.add(unmask(piece.text));
  if (raises) collector.lower();
}
