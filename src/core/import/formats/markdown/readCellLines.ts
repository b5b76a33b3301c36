/** A cell that goes over several lines: wrapped lines are one, items of a list and paragraphs are several. */
import type { Place } from '../../../model/place.ts';
import { collectText } from '../collectText.ts';
import type { PlainText } from '../collectText.ts';
import type { PlacedLine } from '../placedText.ts';
import type { MarkdownContext } from './markdownContext.ts';
import { readText } from './markdownContext.ts';

export type CellLine = PlacedLine;

interface CellText {
  readonly plain: PlainText;
  readonly place: Place;
}

export function readCellLines(context: MarkdownContext, lines: readonly CellLine[]): CellText {
  const first = lines.find(({ text }) => text.trim() !== '') ?? lines[0];
  const indent = (first?.text.length ?? 0) - (first?.text.trimStart().length ?? 0);
  const isEmpty = first === undefined || first.text.trim() === '';
  const place: Place = {
    file: context.file,
    line: first?.line ?? 1,
    column: (first?.column ?? 1) + (isEmpty ? 0 : indent),
  };
  const collector = collectText();
  for (const part of cellParts(lines)) {
    collector.addPlain(readText(context, part, place));
    collector.lineBreak();
  }
  return { plain: collector.done(), place };
}

function cellParts(lines: readonly CellLine[]): string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const { text } of lines) {
    const line = text.trim();
    const item = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) parts.push(item);
    else if (isOpen && line !== '') parts.push(`${parts.pop() ?? ''} ${line}`);
    else if (line !== '') parts.push(line);
    isOpen = line !== '' && !line.endsWith('\\');
  }
  return parts.map((part) => part.replace(/\\$/, ''));
}
