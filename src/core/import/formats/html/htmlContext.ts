/** What all readers of parts of one HTML text share. */
import type { Place } from '../../../model/place.ts';
import type { CellBudget } from '../cellBudget.ts';
import type { PlainText } from '../collectText.ts';
import type { ProblemList } from '../problems.ts';
import type { HtmlNode } from './nodes.ts';

/** Reads a text between tags that has a markup of its own: Markdown around HTML. */
export type ReadMarkup = (text: string, place: Place) => PlainText;

export interface HtmlContext {
  readonly problems: ProblemList;
  readonly budget: CellBudget;
  /** `null` in HTML alone. */
  readonly readMarkup: ReadMarkup | null;
  /** Puts templates back that were hidden from the parser. */
  readonly unmask: (text: string) => string;
  /** Where the text begins. */
  readonly start: Place;
  /** Where the first character that a reader sees of a node stands; `null` where the source has none. */
  readonly placeOf: (node: HtmlNode) => Place | null;
}
