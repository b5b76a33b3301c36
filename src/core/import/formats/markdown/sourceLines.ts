/**
 * The lines of a Markdown text, each without the quote marks before it, and with what no reader of the page
 * sees blanked out: comments, and templates over several lines. Blanked, not cut, so that columns hold.
 */
import { joinLines, splitLines } from '../placedText.ts';
import type { PlacedLine, PlacedText } from '../placedText.ts';
import { findTemplates, isTemplateLine } from '../templates.ts';
import type { ProblemList } from '../problems.ts';

export interface SourceLine extends PlacedLine {
  /** How many quote marks (`>`) stand before it. */
  readonly quotes: number;
  /**
   * `code`: in a fenced block, or its fence. `hidden`: comments or templates and nothing else, which neither
   * is a row nor ends a table.
   */
  readonly kind: 'text' | 'blank' | 'hidden' | 'code';
}

export function sourceLines(file: string, text: string, problems: ProblemList): SourceLine[] {
  const blanked = blankHidden(splitLines(text), file, problems);
  const lines: SourceLine[] = [];
  const quotedLines = blanked.map(({ line }) => unquote(line));
  let fence: Fence | null = null;
  let item = NO_ITEM;
  for (const [at, quoted] of quotedLines.entries()) {
    const hides = blanked[at]?.hides ?? false;
    if (fence !== null && (quoted.quotes < fence.quotes || isBehindItem(quoted, fence)))
      fence = null;
    if (fence === null) item = itemAt(item, quoted.text);
    const opening: Fence | null = fence === null ? openFence(quotedLines, at, item.indent) : null;
    const inside: Fence | null = fence ?? opening;
    lines.push({ ...quoted, kind: inside === null ? kindOf(quoted.text, hides) : 'code' });
    fence = opening ?? (fence !== null && closes(fence, quoted.text) ? null : fence);
  }
  if (fence !== null) tellUnclosed(file, fence, lines, problems);
  return lines;
}

function kindOf(text: string, hides: boolean): SourceLine['kind'] {
  if (text.trim() === '') return hides ? 'hidden' : 'blank';
  return isTemplateLine(text) ? 'hidden' : 'text';
}

type Quoted = PlacedLine & { readonly quotes: number };

function unquote({ text, line, column }: PlacedLine): Quoted {
  let at = 0;
  let quotes = 0;
  for (let next = /^[ \t]*>/.exec(text); next !== null; next = quoteAfter(text, at)) {
    at += next[0].length;
    quotes += 1;
  }
  if (text.charAt(at) === ' ' && quotes > 0) at += 1;
  return { text: text.slice(at), line, column: column + at, quotes };
}

function quoteAfter(text: string, at: number): RegExpExecArray | null {
  const next = /[ \t]{0,4}>/y;
  next.lastIndex = at;
  return next.exec(text);
}

interface Fence {
  readonly sign: string;
  readonly quotes: number;
  readonly line: PlacedLine;
  /** Where it ends with the item of a list in which it stands: how far what is in that is indented. */
  readonly item: number | null;
}

/** At any depth of indentation: in lists and tabs of pages, code stands deeper than three spaces. */
function openFence(lines: readonly Quoted[], at: number, item: number): Fence | null {
  const line = lines[at];
  const [, before, sign, info] =
    /^(\s*(?:(?:[-*+]|\d{1,9}[.)]) +)?)(`{3,}|~{3,})(.*)$/.exec(line?.text ?? '') ?? [];
  if (line === undefined || before === undefined || sign === undefined) return null;
  if (sign.startsWith('`') && info?.includes('`') === true) return null;
  const isInItem = item > 0 && before.length >= item;
  const fence = { sign, quotes: line.quotes, line, item: null };
  return isInItem && !isClosed(lines, at, fence) ? { ...fence, item } : fence;
}

/** Whether the next fence closes this one, however it is indented, and does not open another. */
function isClosed(lines: readonly Quoted[], at: number, fence: Fence): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + FAR); next += 1) {
    const text = lines[next]?.text ?? '';
    if (text.trimStart().startsWith(fence.sign)) return closes(fence, text);
  }
  return at + FAR < lines.length;
}

const FAR = 1000;

/** A fence that nobody closes ends with its item: where something stands that is indented less. */
function isBehindItem({ text }: Quoted, { item }: Fence): boolean {
  return item !== null && text.trim() !== '' && indentOf(text) < item;
}

interface Item {
  /** How far what is in it is indented; 0 where no item is open. */
  readonly indent: number;
  readonly isBroken: boolean;
}

const NO_ITEM: Item = { indent: 0, isBroken: false };

/** The item of a list that is open behind this line: it ends where something that is indented less follows a blank line. */
function itemAt(item: Item, text: string): Item {
  const [marker] = /^\s*(?:[-*+]|\d{1,9}[.)]) {1,4}(?=\S)/.exec(text) ?? [];
  if (marker !== undefined) return { indent: marker.length, isBroken: false };
  if (text.trim() === '') return { ...item, isBroken: true };
  const isLeft = (item.isBroken || /^#{1,6}\s/.test(text)) && indentOf(text) < item.indent;
  return isLeft ? NO_ITEM : { ...item, isBroken: false };
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

function closes({ sign }: Fence, text: string): boolean {
  const line = text.trim();
  return line.startsWith(sign) && line.replaceAll(sign.charAt(0), '') === '';
}

/** It matters where a table would stand in it. */
function tellUnclosed(
  file: string,
  { line }: Fence,
  lines: readonly SourceLine[],
  problems: ProblemList,
): void {
  const rest = lines.slice(line.line);
  if (!rest.some(({ text }) => /^[\s|:+-]*-[\s|:+-]*$/.test(text) && text.includes('|'))) return;
  problems.tell('fence-unclosed', { file, line: line.line, column: line.column }, line.text);
}

interface Blanked {
  readonly line: PlacedLine;
  /** Something was blanked out of it. */
  readonly hides: boolean;
}

/** Comments, and templates that go over several lines. Not in fenced code, where they are shown. */
function blankHidden(lines: PlacedLine[], file: string, problems: ProblemList): Blanked[] {
  const whole = joinLines(file, lines);
  if (!/<!--|<%|\{\/\*/.test(whole.text)) return lines.map((line) => ({ line, hides: false }));
  const hidden = hiddenRanges(whole, problems);
  let start = 0;
  let next = 0;
  return lines.map((line) => {
    const end = start + line.text.length;
    let text = line.text;
    while ((hidden[next]?.to ?? Infinity) <= start) next += 1;
    for (let at = next; (hidden[at]?.from ?? Infinity) < end; at += 1) {
      const from = Math.max(0, (hidden[at]?.from ?? 0) - start);
      const to = Math.min(line.text.length, (hidden[at]?.to ?? 0) - start);
      text = `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;
    }
    const inRange = (hidden[next]?.from ?? Infinity) <= start;
    start = end + 1;
    return { line: { ...line, text }, hides: inRange || text !== line.text };
  });
}

interface Hidden {
  readonly from: number;
  readonly to: number;
}

const FENCES = /^[ \t>]*(`{3,}|~{3,})[^\n]*$/;

function hiddenRanges(whole: PlacedText, problems: ProblemList): Hidden[] {
  const { text } = whole;
  const templates = findTemplates(text).filter(({ from, to }) =>
    text.slice(from, to).includes('\n'),
  );
  const comments: Hidden[] = [];
  const endless = new Set<string>();
  const starts = /<!--|\{\/\*|^[ \t>]*(?:`{3,}|~{3,})[^\n]*$/gm;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const [sign] = found;
    if (endless.has(sign)) continue;
    const isComment = sign === '<!--' || sign === '{/*';
    const to = isComment ? commentEnd(text, found.index, sign) : fenceEnd(text, found.index, sign);
    if (to === -1) {
      if (sign === '<!--') problems.tell('comment-unclosed', whole.placeAt(found.index), sign);
      endless.add(sign);
      continue;
    }
    if (isComment) comments.push({ from: found.index, to });
    starts.lastIndex = to;
  }
  return mergeRanges([...templates, ...comments]);
}

function commentEnd(text: string, from: number, sign: string): number {
  const close = sign === '<!--' ? '-->' : '*/}';
  const end = text.indexOf(close, from + sign.length);
  return end === -1 ? -1 : end + close.length;
}

/** Where the fenced code ends that begins on this line; the end of its first line where it never does. */
function fenceEnd(text: string, from: number, line: string): number {
  const sign = FENCES.exec(line)?.[1] ?? '```';
  const close = new RegExp(`^[ \\t>]*${sign}${sign.charAt(0)}*[ \\t]*$`, 'gm');
  close.lastIndex = from + line.length;
  // One that nobody closes may end with the item of a list: what is hidden behind it is hidden all the same.
  return close.exec(text) === null ? from + line.length : close.lastIndex;
}

function mergeRanges(ranges: readonly Hidden[]): Hidden[] {
  const merged: Hidden[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last === undefined || range.from >= last.to) merged.push(range);
    else if (range.to > last.to) merged.splice(-1, 1, { from: last.from, to: range.to });
  }
  return merged;
}
