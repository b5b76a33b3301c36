/** What the clipboard holds, as a source: the table that was copied from a page, else the text. */
import type { SourceFile } from '../../../core/import/source.ts';
import { TYPED } from '../../../state/broughtReading.ts';
import { looksLikeTable } from './looksLikeTable.ts';

export interface Pasted {
  readonly source: SourceFile;
  /** What stands in the field for it. */
  readonly text: string;
}

type Clipboard = Pick<DataTransfer, 'getData'>;

/** A page's own table goes before its text, which has lost what spans rows and columns. */
export function pastedTable(clipboard: Clipboard): Pasted | null {
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  if (!/<table[\s>]/i.test(html)) return null;
  return { source: { name: TYPED, text: html, format: 'html' }, text: text === '' ? html : text };
}

/** As the above; else a text that has the signs of a table. */
export function pastedAnywhere(clipboard: Clipboard): Pasted | null {
  const table = pastedTable(clipboard);
  if (table !== null) return table;
  const text = clipboard.getData('text/plain');
  return looksLikeTable(text) ? { source: typedSource(text), text } : null;
}

export function typedSource(text: string): SourceFile {
  return { name: TYPED, text, format: null };
}
