/**
 * The inline contents of a cell or paragraph, as a reader of the page sees them: read at once where the markup
 * is plain, by the parser where it is not. The parser is given the text as the only cell of a table:
 * whatever it begins with, it cannot become a list or a heading there.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { PhrasingContent } from 'mdast';
import { collectText, plainText } from '../collectText.ts';
import type { PlainText } from '../collectText.ts';
import { MAX_MARKUP, MAX_PARSED, MAX_PARSED_IN_ALL } from '../limits.ts';
import { maskTemplates } from '../templates.ts';
import { addPhrasing } from './addPhrasing.ts';
import { foldLabel } from './definitions.ts';
import type { Definitions } from './definitions.ts';
import { scanInline } from './scanInline.ts';
import { readShortcodes } from './shortcodes.ts';

export interface InlineReader {
  /** `null` where the text is too long for its markup to be read. */
  readonly read: (source: string) => PlainText | null;
}

/** Cells repeat each other: a word that was read once is not read again. */
const MAX_KEPT = 20_000;

export function inlineReader(definitions: Definitions): InlineReader {
  const kept = new Map<string, PlainText>();
  let parsed = 0;
  const readMarkup = (source: string): PlainText | null => {
    const masked = maskTemplates(source);
    const line = masked.text.replace(/\s+/g, ' ').trim();
    const scanned = scanInline(line, definitions, masked.unmask);
    if (scanned !== null) return scanned;
    parsed += line.length;
    if (line.length > MAX_PARSED || parsed > MAX_PARSED_IN_ALL) return null;
    return parseInline(line, definitions, masked.unmask);
  };
  const read = (written: string): PlainText | null => {
    const source = readShortcodes(written);
    if (isPlain(source)) return plainText(source);
    if (source.length > MAX_MARKUP) return null;
    const known = kept.get(source);
    if (known !== undefined) return known;
    const plain = readMarkup(source);
    if (plain !== null && kept.size < MAX_KEPT) kept.set(source, plain);
    return plain;
  };
  return { read };
}

/**
 * Without any sign that could be markup. A `_` between letters never is, and one run of `*` has nothing to pair
 * with; this is most of the cells there are.
 */
function isPlain(source: string): boolean {
  if (!/[\\`[\]<&_*^{}]/.test(source)) return true;
  if (/[\\`[\]<&^{}]/.test(source)) return false;
  if (/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}_])/u.test(source)) return false;
  return !source.includes('*') || /^[^*]*\*+[^*]*$/.test(source);
}

const OPTIONS = {
  extensions: [gfmTable(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/** The line has no white space around it, and its templates are out of sight. */
export function parseInline(
  line: string,
  definitions: Definitions,
  unmask: (text: string) => string,
): PlainText {
  if (line === '') return plainText('');
  const tree = fromMarkdown(
    `| ${escapeSeparators(line)}\n|-|${referredTo(line, definitions)}`,
    OPTIONS,
  );
  const collector = collectText();
  const content = firstCell(tree.children[0]);
  if (content === null) collector.add(unmask(line));
  else addPhrasing(content, collector, unmask);
  return collector.done();
}

function firstCell(node: ReturnType<typeof fromMarkdown>['children'][number] | undefined) {
  if (node?.type !== 'table') return null;
  const cells: readonly { children: PhrasingContent[] }[] = node.children[0]?.children ?? [];
  return cells.length === 1 ? (cells[0]?.children ?? null) : null;
}

/** Separators that are still in a cell divide nothing. */
function escapeSeparators(text: string): string {
  if (!text.includes('|')) return text;
  return text.replace(/\\.|\|/g, (found) => (found === '|' ? '\\|' : found));
}

/** The definitions that the text refers to, as far as the page has them: without, `[a][b]` is no link. */
function referredTo(text: string, { links, footnotes }: Definitions): string {
  if (!text.includes('[') || links.size + footnotes.size === 0) return '';
  const labels = new Set<string>();
  for (const found of text.matchAll(/\[([^[\]]{1,200})(?=\])/g)) labels.add(found[1] ?? '');
  const known = [...labels].filter((label) =>
    label.startsWith('^') ? footnotes.has(foldLabel(label.slice(1))) : links.has(foldLabel(label)),
  );
  return known.map((label) => `\n\n[${label}]: #${label.startsWith('^') ? ' note' : ''}`).join('');
}
