/**
 * Lines of text between tables. In the loose texts that docs are full of each line is a paragraph, and there
 * are no blank lines; elsewhere lines are wrapped. Where the page does not show which it is, the length of
 * the lines tells: nobody breaks a line whose next word would still have had room.
 */
import { paragraph } from '../blocks.ts';
import type { ParagraphBlock } from '../blocks.ts';
import { beginsWithSign } from '../noteMark.ts';
import type { MarkdownContext } from './markdownContext.ts';
import { placeOf, readText } from './markdownContext.ts';
import type { SourceLine } from './sourceLines.ts';

/** `touches`: a table stands right above or below, with no blank line between. */
export function readParagraphs(
  context: MarkdownContext,
  lines: readonly SourceLine[],
  touches: boolean,
): ParagraphBlock[] {
  const stars = lines.filter(({ text }) => /^\s*\*\s/.test(text)).length;
  return partLines(lines, touches, context.isLoose).flatMap((part) => {
    const [first] = part;
    if (first === undefined) return [];
    const { text, at } = withoutItem(first.text, stars > 1);
    const source = [text, ...part.slice(1).map((line) => line.text.trim())];
    const place = placeOf(context, first, at);
    const plain = readText(context, joinLines(source), place);
    return plain.text === '' ? [] : [paragraph(plain, place)];
  });
}

function partLines(
  lines: readonly SourceLine[],
  touches: boolean,
  isLoose: boolean,
): SourceLine[][] {
  const parts: SourceLine[][] = [];
  const lengths = lines.slice(0, 1_000).map(({ text }) => text.trimEnd().length);
  const width = isLoose ? Infinity : Math.max(0, ...lengths);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const starts =
      before === undefined ||
      isItem(line.text) ||
      beginsWithSign(line.text.trim()) ||
      followsMark(before.text, line.text) ||
      (touches && endsByWill(before.text, line.text, width));
    if (starts) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** `(2)` below `(1)`, `b)` below `a)`: a list of notes whose items a strict parser runs together. */
function followsMark(above: string, line: string): boolean {
  const [, sign, mark] = MARKED.exec(line) ?? [];
  const [, signAbove, markAbove] = MARKED.exec(above) ?? [];
  if (mark === undefined || markAbove === undefined || sign !== signAbove) return false;
  const isNext = /\d/.test(mark)
    ? Number(mark) === Number(markAbove) + 1
    : mark.charCodeAt(0) === markAbove.charCodeAt(0) + 1;
  return isNext && mark !== markAbove;
}

const MARKED = /^\s*([([]?)(\d{1,2}|[a-z](?=[)\]]))[)\]:]?\s+\S/;

/** A sentence ends, and the next word would have had room on its line. */
function endsByWill(line: string, next: string, width: number): boolean {
  const text = line.trimEnd();
  if (!/[.:!?][)\]"'”’*_]*$/.test(text)) return false;
  const word = /^\s*\S+/.exec(next)?.[0].trim() ?? '';
  return text.length + 1 + word.length <= width;
}

function isItem(line: string): boolean {
  return /^\s*(?:[-+*]\s|\d{1,9}[.)]\s|:\s|\?{3}|!{3}|={3}\s|<(?:Tab|summary|figcaption))/.test(
    line,
  );
}

/**
 * What a page shows of an item: its bullet says nothing, its number does. A lone `*` before a line was meant
 * as the mark of a note more often than as a list of one item. Titles of tabs and boxes are texts, too.
 */
function withoutItem(
  line: string,
  isList: boolean,
): { readonly text: string; readonly at: number } {
  const indent = line.length - line.trimStart().length;
  const bullets = isList
    ? /^\s*(?:[-+*]|:)\s+(?:\[[ xX]\]\s+)?/
    : /^\s*(?:[-+]|:)\s+(?:\[[ xX]\]\s+)?/;
  const [bullet] = bullets.exec(line) ?? [];
  if (bullet !== undefined) return { text: line.slice(bullet.length), at: bullet.length };
  const [box, title] = /^\s*(?:!{3}|\?{3}\+?)\s[^"]{0,80}"([^"]*)"\s*$/.exec(line) ?? [];
  if (box !== undefined && title !== undefined) return { text: title, at: box.indexOf('"') + 1 };
  const named = tabName(line);
  if (named !== null) return named;
  if (/^\*\s/.test(line.trimStart())) return { text: `\\${line.slice(indent)}`, at: indent };
  return { text: line.slice(indent), at: indent };
}

/** The name of a tab that a component of the page draws: its label, or else its value. */
function tabName(line: string): { readonly text: string; readonly at: number } | null {
  if (!/^\s*<Tab(?:Item)?\s/.test(line)) return null;
  const name = /\b(?:label|title)="([^"]*)"/.exec(line) ?? /\b(?:value|name)="([^"]*)"/.exec(line);
  return name === null ? null : { text: name[1] ?? '', at: name.index };
}

/** Wrapped lines are one; two spaces or a backslash at the end of a line break it. */
function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line.trim();
      return / {2,}$|\\$/.test(line) ? `${line.replace(/\\$/, '').trim()}<br>` : `${line.trim()} `;
    })
    .join('');
}
