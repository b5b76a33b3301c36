/**
 * A text with the places of its characters. Parsers count offsets; readers want lines and columns of the
 * file, also where a parser was given only a few of its lines, or lines without their quote marks.
 */
import type { Place } from '../../model/place.ts';

/** A line, or what is left of it, and where its first character stands. */
export interface PlacedLine {
  readonly text: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export interface PlacedText {
  readonly file: string;
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
}

export function placeText(file: string, text: string): PlacedText {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  let last = 0;
  const placeAt = (offset: number): Place => {
    // Most often it is the line of the last question.
    const isThere = (starts[last] ?? 0) <= offset && offset < (starts[last + 1] ?? Infinity);
    const line = isThere ? last : lineAt(starts, offset);
    last = line;
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return { file, text, placeAt };
}

/** The lines become one text, `\n` between them. */
export function joinLines(file: string, lines: readonly PlacedLine[]): PlacedText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const placeAt = (offset: number): Place => {
    const at = lineAt(starts, offset);
    const { line, column } = lines[at] ?? { line: 1, column: 1 };
    return { file, line, column: column + offset - (starts[at] ?? 0) };
  };
  return { file, text: lines.map(({ text }) => text).join('\n'), placeAt };
}

/** The last of the starts that is not beyond the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function splitLines(text: string): PlacedLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line, line: index + 1, column: 1 }));
}
