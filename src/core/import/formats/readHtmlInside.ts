/** The HTML that other formats hold: a piece of their text, whose places are those of the whole file. */
import type { Block } from './blocks.ts';
import type { CellBudget } from './cellBudget.ts';
import { readHtmlBlocks } from './html/readHtmlBlocks.ts';
import type { ReadMarkup } from './html/htmlContext.ts';
import type { PlacedText } from './placedText.ts';
import type { ProblemList } from './problems.ts';

export interface HtmlInside {
  readonly problems: ProblemList;
  readonly budget: CellBudget;
  /** Reads the markup that the format around allows between tags; `null` where it allows none. */
  readonly readMarkup: ReadMarkup | null;
}

export function readHtmlInside(source: PlacedText, inside: HtmlInside): readonly Block[] {
  return readHtmlBlocks(source, inside).blocks;
}
