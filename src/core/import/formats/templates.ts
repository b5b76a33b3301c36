/**
 * Template expressions of docs builds: ERB, Liquid, Jinja, Handlebars, Hugo shortcodes. What they will say
 * is not known here, so that they stay as written, and what is inside them is no markup and divides no cell.
 */
import type { TextRange } from './collectText.ts';

export interface Template extends TextRange {
  /** It decides, repeats or includes, and says nothing itself: `<% if … %>`, `{% raw %}`. */
  readonly statement: boolean;
}

/** How far behind its start a template may end, in characters. */
const MAX_LENGTH = 4_000;

const KINDS = [
  { open: '<%', close: '%>', lines: 30 },
  { open: '{%', close: '%}', lines: 1 },
  { open: '{{', close: '}}', lines: 1 },
  { open: '{#', close: '#}', lines: 1 },
] as const;

/** What goes over the edge of a cell is two texts that look like the ends of one template. */
const CELLS = /<\/?(?:t[rdh]|table)\b/i;

/** In order; none begins inside another. One that does not end is no template. */
export function findTemplates(text: string): readonly Template[] {
  if (!text.includes('{') && !text.includes('<%')) return [];
  const found: Template[] = [];
  const nextClose = new Map<string, number>();
  for (let at = nextOpen(text, 0); at !== -1;) {
    const template = templateAt(text, at, nextClose);
    if (template !== null) found.push(template);
    at = nextOpen(text, template === null ? at + 1 : template.to);
  }
  return found;
}

function nextOpen(text: string, from: number): number {
  const opening = /<%|\{[%{#]/g;
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

function templateAt(text: string, from: number, nextClose: Map<string, number>): Template | null {
  const kind = KINDS.find(({ open }) => text.startsWith(open, from));
  if (kind === undefined) return null;
  // The last answer still holds where it lies ahead: no stretch of text is searched twice.
  let close = nextClose.get(kind.close) ?? 0;
  if (close !== -1 && close < from + 2) {
    close = text.indexOf(kind.close, from + 2);
    nextClose.set(kind.close, close);
  }
  if (close === -1 || close - from > MAX_LENGTH) return null;
  let to = close + kind.close.length;
  while (kind.close === '}}' && text.charAt(to) === '}') to += 1;
  const inside = text.slice(from, to);
  if (inside.split('\n').length > kind.lines || CELLS.test(inside)) return null;
  return { from, to, statement: isStatement(inside) };
}

function isStatement(template: string): boolean {
  if (template.startsWith('<%')) return !/^<%-?=/.test(template);
  if (template.startsWith('{{')) {
    return /^\{{2,3}[-~]?\s*(?:[#/^!>]|(?:if|else|end|range|with|block|define)\b)/.test(template);
  }
  return true;
}

/** Whether there is nothing but templates on the line, and at least one. */
export function isTemplateLine(line: string): boolean {
  const templates = findTemplates(line);
  if (templates.length === 0) return false;
  let at = 0;
  for (const { from, to } of templates) {
    if (line.slice(at, from).trim() !== '') return false;
    at = to;
  }
  return line.slice(at).trim() === '';
}

export interface Masked {
  readonly text: string;
  /** Puts the templates of a piece of the masked text back. */
  readonly unmask: (piece: string) => string;
  /** Where a character of the masked text stands in the text itself. */
  readonly offsetAt: (masked: number) => number;
}

/** Two characters that are none, in any language: they mark a masked template and nothing else. */
const MASK_OPEN = '\uFDD0';
const MASK_CLOSE = '\uFDD1';
const MASK = /\uFDD0(\d+)\uFDD1/g;

/** Takes the templates out of sight of a parser. */
export function maskTemplates(source: string): Masked {
  const text = source.replace(/[\uFDD0\uFDD1]/g, '\uFFFD');
  const templates = findTemplates(text);
  if (templates.length === 0) return { text, unmask: (piece) => piece, offsetAt: (at) => at };
  const shifts: { readonly masked: number; readonly by: number }[] = [];
  let masked = '';
  let at = 0;
  for (const [index, { from, to }] of templates.entries()) {
    masked += `${text.slice(at, from)}${MASK_OPEN}${index}${MASK_CLOSE}`;
    at = to;
    shifts.push({ masked: masked.length, by: to - masked.length });
  }
  masked += text.slice(at);
  const original = (index: string): string => {
    const template = templates[Number(index)];
    return template === undefined ? '' : text.slice(template.from, template.to);
  };
  return {
    text: masked,
    unmask: (piece) => piece.replace(MASK, (_mask, index: string) => original(index)),
    offsetAt: (offset) => offset + shiftAt(shifts, offset),
  };
}

/** Whether a piece of masked text holds templates and nothing else. */
export function isMaskOnly(piece: string): boolean {
  return piece.includes(MASK_OPEN) && piece.replace(MASK, '').trim() === '';
}

function shiftAt(shifts: readonly { masked: number; by: number }[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.masked ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}
