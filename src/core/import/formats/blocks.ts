/** What a page shows, in order, whatever format it is written in: the output of each format's folder. */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import type { Place } from '../../model/place.ts';
import type { RawCell, RawNote, RawRow } from '../rawTable.ts';
import type { PlainText } from './collectText.ts';

export interface HeadingBlock {
  readonly kind: 'heading';
  /** From 1, the outermost. */
  readonly level: number;
  readonly text: string;
}

/** A paragraph, an item of a list, a line of a definition. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly plain: PlainText;
  readonly place: Place;
  /** The text of a footnote, wherever it stands: it explains a mark and leads to no table. */
  readonly footnote: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly header: readonly RawRow[];
  readonly rows: readonly RawRow[];
  /** What the table itself holds by way of notes: its foot, the footnotes written into its cells. */
  readonly notes: readonly RawNote[];
  /**
   * What the first of `rows` is, where `header` is empty: `headings` where the page makes it bold or marks it in
   * another way than the format's own, `cells` where the page says that it is none.
   */
  readonly firstRow: 'headings' | 'cells' | 'unsure';
  readonly place: Place;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** All that a format's folder gives. */
export interface Page {
  readonly blocks: readonly Block[];
  /** What the format has for a title, where no heading of the first level is. */
  readonly title: string | null;
  readonly problems: readonly DocumentProblem[];
}

export function paragraph(plain: PlainText, place: Place): ParagraphBlock {
  return { kind: 'paragraph', plain, place, footnote: false };
}

export function footnote(plain: PlainText, place: Place): ParagraphBlock {
  return { kind: 'paragraph', plain, place, footnote: true };
}

export function rawCell(plain: PlainText, place: Place): RawCell {
  return { text: plain.text, raised: plain.raised, place, spannedFrom: null };
}
