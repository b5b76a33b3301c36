/**
 * The tables of a source as they stand there, whatever the format was: text in cells, each with its place.
 * Nothing is read yet. A reader of a format gives these; all that follows knows no formats.
 */
import type { Place } from '../model/place.ts';
import type { DocumentProblem } from '../model/documentProblem.ts';

export interface RawCell {
  /**
   * What a reader of the page sees, without markup: entities and escapes resolved, white space folded and
   * trimmed, `\n` where the page breaks the line (`<br>`, an item of a list, a paragraph). Code, bold and
   * links are their text. Superscripts keep their text here, too (see `raised`).
   */
  readonly text: string;
  /** The parts of `text` that the page raises (`<sup>`, a footnote link), as offsets into it. */
  readonly raised: readonly { readonly from: number; readonly to: number }[];
  readonly place: Place;
  /** Whether it stands here because a cell above (`row`) or to the left (`column`) spans this place. */
  readonly spannedFrom: 'row' | 'column' | null;
}

export interface RawRow {
  /** Ragged as in the source: neither padded nor cut. */
  readonly cells: readonly RawCell[];
  readonly place: Place;
}

/** A line of text below a table (or at the end of the page), which may explain a mark. */
export interface RawNote {
  readonly text: string;
  /** As in a cell: a mark is often raised. */
  readonly raised: RawCell['raised'];
  readonly place: Place;
}

export interface RawTable {
  readonly file: string;
  /** The table's own caption, where the format has one. */
  readonly caption: string | null;
  /** The headings that it stands under, the outermost first. */
  readonly headings: readonly string[];
  /** The paragraph right above it. */
  readonly lead: string | null;
  /** The paragraphs before that which hold for it, too: under the headings that it stands under, the nearest first. */
  readonly above?: readonly string[];
  /** The lines of headings, outermost first; none where the source marks none (as CSV). */
  readonly header: readonly RawRow[];
  readonly rows: readonly RawRow[];
  /** What stands between this table and the next, or the next heading. */
  readonly notes: readonly RawNote[];
  readonly place: Place;
}

export interface RawSource {
  readonly file: string;
  /** The page's title: its first heading of the first level, or what the format has for it. */
  readonly title: string | null;
  readonly tables: readonly RawTable[];
  /** Every paragraph of the page that begins with a mark, wherever it stands. */
  readonly notes: readonly RawNote[];
  /** What the format itself got wrong: a fence that never closes, a quote that never ends. */
  readonly problems: readonly DocumentProblem[];
}
