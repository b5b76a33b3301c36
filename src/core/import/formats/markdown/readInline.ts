/**
 * The inline contents of a cell or paragraph, as a reader of the page sees them. The text is given to the
 * parser as the only cell of a table: whatever it begins with, it cannot become a list or a heading there.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { PhrasingContent } from 'mdast';
import { collectText, plainText } from '../collectText.ts';
import type { PlainText } from '../collectText.ts';
import { MAX_MARKUP } from '../limits.ts';
import { maskTemplates } from '../templates.ts';
import { addPhrasing } from './addPhrasing.ts';

/** What a text may refer to that stands elsewhere on the page, labels folded. */
export interface Definitions {
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

export interface InlineReader {
  /** `null` where the text is too long for its markup to be read. */
  readonly read: (source: string) => PlainText | null;
}

/** Cells repeat each other: a word that was read once is not read again. */
const MAX_KEPT = 20_000;

export function inlineReader(definitions: Definitions): InlineReader {
  const kept = new Map<string, PlainText>();
  const read = (source: string): PlainText | null => {
    if (isPlain(source)) return plainText(source);
    if (source.length > MAX_MARKUP) return null;
    const known = kept.get(source);
    if (known !== undefined) return known;
    const plain = readSimple(source) ?? parseInline(source, definitions);
    if (kept.size < MAX_KEPT) kept.set(source, plain);
    return plain;
  };
  return { read };
}

export function foldLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Without any sign that could be markup. A `_` between letters never is, and one run of `*` has nothing to pair
 * with; this is most of the cells there are, and the parser would take a hundred times as long.
 */
function isPlain(source: string): boolean {
  if (!/[\\`[\]<&_*^{}]/.test(source)) return true;
  if (/[\\`[\]<&^{}]/.test(source)) return false;
  if (/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}_])/u.test(source)) return false;
  return !source.includes('*') || /^[^*]*\*+[^*]*$/.test(source);
}

/** A cell that is one piece of code or one bold word, which is most of the others. */
function readSimple(source: string): PlainText | null {
  const code = /^`([^`|\\{}]+)`$/.exec(source)?.[1];
  if (code !== undefined) return plainText(code);
  const strong = /^\*\*([\p{L}\p{N}][^*]*)\*\*$/u.exec(source)?.[1];
  if (strong !== undefined && /[\p{L}\p{N})]$/u.test(strong) && isPlain(strong))
    return plainText(strong);
  return null;
}

const OPTIONS = {
  extensions: [gfmTable(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

function parseInline(source: string, definitions: Definitions): PlainText {
  const masked = maskTemplates(source);
  const line = escapeSeparators(masked.text.replace(/\s+/g, ' ').trim());
  if (line === '') return plainText('');
  const tree = fromMarkdown(`| ${line}\n|-|${referredTo(line, definitions)}`, OPTIONS);
  const collector = collectText();
  const content = firstCell(tree.children[0]);
  if (content === null) collector.add(source);
  else addPhrasing(content, collector, masked.unmask);
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
