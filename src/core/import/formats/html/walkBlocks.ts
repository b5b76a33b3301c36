/** Goes through a page in order, and gives its headings, paragraphs and tables. */
import type { Place } from '../../../model/place.ts';
import { paragraph } from '../blocks.ts';
import type { Block } from '../blocks.ts';
import { collectText } from '../collectText.ts';
import type { TextCollector } from '../collectText.ts';
import { isMaskOnly } from '../templates.ts';
import type { HtmlContext } from './htmlContext.ts';
import { isBackLink, isBlock, isUnseen, openInline } from './inlineElement.ts';
import { adviceCells, kindOfTable, ownCells } from './kindOfTable.ts';
import type { KindOfTable } from './kindOfTable.ts';
import { attribute, hasInside, isElement, isHidden, isTable, isText } from './nodes.ts';
import type { HtmlElement, HtmlNode, HtmlParent, HtmlText } from './nodes.ts';
import { placeOf } from './placeOf.ts';
import { addText, readNodes } from './readCellText.ts';
import { readTable } from './readTable.ts';

export function walkBlocks(context: HtmlContext, root: HtmlParent): Block[] {
  const walk: Walk = {
    context,
    blocks: [],
    numbers: new Map(),
    collector: collectText(),
    place: null,
  };
  walkAll(walk, root.childNodes);
  endParagraph(walk);
  return walk.blocks;
}

/** Where the walk is: what it has found, and the paragraph that it is in. */
interface Walk {
  readonly context: HtmlContext;
  readonly blocks: Block[];
  /** The next number of each numbered list. */
  readonly numbers: Map<HtmlElement, number>;
  collector: TextCollector;
  /** Where the paragraph begins; `null` while it has no text. */
  place: Place | null;
}

function walkAll(walk: Walk, nodes: readonly HtmlNode[]): void {
  for (const node of nodes) {
    if (isText(node)) walkText(walk, node);
    if (!isElement(node) || isPassedOver(node)) continue;
    if (isTable(node)) walkTable(walk, node);
    else if (/^h[1-6]$/.test(node.tagName)) walkHeading(walk, node);
    else walkElement(walk, node);
  }
}

function endParagraph(walk: Walk): void {
  const plain = walk.collector.done();
  const place = walk.place ?? walk.context.start;
  if (plain.text !== '') walk.blocks.push(paragraph(plain, place));
  walk.collector = collectText();
  walk.place = null;
}

function walkText(walk: Walk, node: HtmlText): void {
  // A template between rows of a table is moved out of it by the parser, and is no text of the page.
  if (node.value.trim() === '' || isMaskOnly(node.value)) {
    walk.collector.add(' ');
    return;
  }
  walk.place ??= walk.context.placeOf(node);
  addText(walk.context, node, walk.collector);
}

function walkTable(walk: Walk, table: HtmlElement): void {
  const { context, blocks } = walk;
  endParagraph(walk);
  const kind = kindOfTable(table);
  if (kind === 'data-with-tables') {
    context.problems.tell('table-inside', placeOf(context, table, table), '<table>');
  }
  if (kind === 'data' || kind === 'data-with-tables') blocks.push(...readTable(context, table));
  for (const cell of cellsToWalk(kind, table)) {
    walkAll(walk, cell.childNodes);
    endParagraph(walk);
  }
}

function cellsToWalk(kind: KindOfTable, table: HtmlElement): readonly HtmlElement[] {
  if (kind === 'advice') return adviceCells(table);
  return kind === 'layout' ? ownCells(table) : [];
}

function walkHeading(walk: Walk, heading: HtmlElement): void {
  endParagraph(walk);
  // A heading that was never closed holds all that follows.
  const own = heading.childNodes.findIndex(holdsTable);
  const nodes = own === -1 ? heading.childNodes : heading.childNodes.slice(0, own);
  const level = Number(heading.tagName.charAt(1));
  walk.blocks.push({ kind: 'heading', level, text: readNodes(walk.context, nodes).text });
  if (own !== -1) walkAll(walk, heading.childNodes.slice(own));
}

function walkElement(walk: Walk, element: HtmlElement): void {
  const isBlockHere = isBlock(element);
  if (isBlockHere) endParagraph(walk);
  if (element.tagName === 'br') walk.collector.lineBreak();
  if (element.tagName === 'li') walk.collector.add(itemNumber(element, walk.numbers));
  const close = openInline(walk.context, element, walk.collector);
  walkAll(walk, element.childNodes);
  close();
  if (isBlockHere) endParagraph(walk);
}

function holdsTable(node: HtmlNode): boolean {
  return isElement(node) && (isTable(node) || hasInside(node, isTable));
}

/** What is no text of the page. A panel that is hidden until its tab is chosen may hold a table, and counts. */
function isPassedOver(element: HtmlElement): boolean {
  if (isUnseen(element) || isBackLink(element)) return true;
  if (/^(?:nav|pre|button|svg)$/.test(element.tagName)) return true;
  return isHidden(element) && /^(?:p|span|li|h[1-6]|a|em|strong|b|i)$/.test(element.tagName);
}

/** What a page shows before an item of a numbered list. */
function itemNumber(item: HtmlElement, numbers: Map<HtmlElement, number>): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
  const start = Number.parseInt(attribute(list, 'start') ?? '1', 10);
  const number = numbers.get(list) ?? (Number.isNaN(start) ? 1 : start);
  numbers.set(list, number + 1);
  return `${number}. `;
}
