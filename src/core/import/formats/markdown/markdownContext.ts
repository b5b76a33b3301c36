/** What all readers of parts of one Markdown text share. */
import type { Place } from '../../../model/place.ts';
import type { CellBudget } from '../cellBudget.ts';
import { plainText } from '../collectText.ts';
import type { PlainText } from '../collectText.ts';
import type { Block } from '../blocks.ts';
import type { ProblemList } from '../problems.ts';
import type { InlineReader } from './readInline.ts';
import type { SourceLine } from './sourceLines.ts';

export interface MarkdownContext {
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly inline: InlineReader;
  readonly problems: ProblemList;
  readonly budget: CellBudget;
  /** The headings of the tables so far, folded: what tells a repeated line of headings from a row. */
  readonly headings: Set<string>;
  /** Text follows rows at once somewhere, which strict Markdown would take for a row: each line is a paragraph. */
  readonly isLoose: boolean;
}

/** Blocks, and the line at which reading goes on. */
export interface BlocksRead {
  readonly blocks: readonly Block[];
  readonly next: number;
}

export function placeOf({ file }: MarkdownContext, line: SourceLine, at = 0): Place {
  return { file, line: line.line, column: line.column + at };
}

/** Reads markup, or keeps what is too long for that and says so. */
export function readText(context: MarkdownContext, source: string, place: Place): PlainText {
  const plain = context.inline.read(source);
  if (plain !== null) return plain;
  context.problems.tell('cell-as-written', place, source);
  return plainText(source);
}
