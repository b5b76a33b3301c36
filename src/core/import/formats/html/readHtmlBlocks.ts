/** The blocks of an HTML text: a page, a piece of one, what the clipboard holds. */
import type { Block } from '../blocks.ts';
import type { CellBudget } from '../cellBudget.ts';
import type { PlacedText } from '../placedText.ts';
import type { ProblemList } from '../problems.ts';
import { maskTemplates } from '../templates.ts';
import type { HtmlContext, ReadMarkup } from './htmlContext.ts';
import { hasInside, isText, nearest } from './nodes.ts';
import type { HtmlNode, HtmlParent, HtmlText } from './nodes.ts';
import { parseHtml } from './parseHtml.ts';
import { readCellText } from './readCellText.ts';
import { walkBlocks } from './walkBlocks.ts';

interface HtmlOptions {
  readonly problems: ProblemList;
  readonly budget: CellBudget;
  readonly readMarkup: ReadMarkup | null;
}

interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly title: string | null;
}

export function readHtmlBlocks(source: PlacedText, options: HtmlOptions): HtmlBlocks {
  const masked = maskTemplates(source.text);
  const skipped = clipboardHead(masked.text);
  const parsed = parseHtml(masked.text.slice(skipped));
  const start = source.placeAt(0);
  if (parsed.root === null) {
    options.problems.tell(parsed.problem, start, source.text.slice(0, 200));
    return { blocks: [], title: null };
  }
  const context: HtmlContext = {
    ...options,
    unmask: masked.unmask,
    start,
    placeOf: (node) => {
      const offset = firstOffset(node, masked.text, skipped);
      return offset === null ? null : source.placeAt(masked.offsetAt(offset));
    },
  };
  return { blocks: walkBlocks(context, parsed.root), title: pageTitle(context, parsed.root) };
}

/** Windows puts lines of its own before what it copied: `Version:0.9`, `StartHTML:0000000105` and so on. */
function clipboardHead(text: string): number {
  const [head] = /^\s*Version:[\d.]+\s+(?:\w+:[^\n<]*\s+)*/.exec(text.slice(0, 2_000)) ?? [''];
  return head.length;
}

/** Where its first text begins; for what has none, where it begins itself. `skipped`: what the parser was not given. */
function firstOffset(node: HtmlNode, text: string, skipped: number): number | null {
  const first = firstText(node);
  const place = (first ?? node).sourceCodeLocation;
  if (place === undefined || place === null) return null;
  const start = place.startOffset + skipped;
  if (first === null) return start;
  let offset = start;
  // The parser's own text may be shorter: it has one sign for an end of line that has two in the source.
  while (/\s/.test(text.charAt(offset))) offset += 1;
  return offset;
}

function firstText(node: HtmlNode): HtmlText | null {
  if (isText(node)) return node.value.trim() === '' ? null : node;
  if (!('childNodes' in node) || node.nodeName === 'table') return null;
  for (const child of node.childNodes) {
    const found = firstText(child);
    if (found !== null) return found;
  }
  return null;
}

function pageTitle(context: HtmlContext, root: HtmlParent): string | null {
  if (!hasInside(root, ({ tagName }) => tagName === 'title')) return null;
  const [title] = nearest(root, ({ tagName }) => tagName === 'title' || tagName === 'svg');
  if (title === undefined || title.tagName !== 'title') return null;
  const text = readCellText(context, title).text;
  return text === '' ? null : text;
}
