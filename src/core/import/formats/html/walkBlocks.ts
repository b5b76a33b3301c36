/** Goes through a page in order, and gives its headings, paragraphs and tables. */
import type { Place } from '../../../model/place.ts';
import { paragraph } from '../blocks.ts';
import type { Block } from '../blocks.ts';
import { collectText } from '../collectText.ts';
import { isMaskOnly } from '../templates.ts';
import type { HtmlContext } from './htmlContext.ts';
import { isBackLink, isBlock, isUnseen, openInline } from './inlineElement.ts';
import { adviceCells, kindOfTable, ownCells } from './kindOfTable.ts';
import { attribute, hasInside, isElement, isHidden, isTable, isText } from './nodes.ts';
import type { HtmlElement, HtmlNode, HtmlParent, HtmlText } from './nodes.ts';
import { placeOf } from './placeOf.ts';
import { addText, readNodes } from './readCellText.ts';
import { readTable } from './readTable.ts';

export function walkBlocks(context: HtmlContext, root: HtmlParent): Block[] {
  const blocks: Block[] = [];
  let collector = collectText();
  let place: Place | null = null;
  const numbers = new Map<HtmlElement, number>();

  const flush = () => {
    const plain = collector.done();
    if (plain.text !== '') blocks.push(paragraph(plain, place ?? context.start));
    collector = collectText();
    place = null;
  };
  const addTextNode = (node: HtmlText) => {
    // A template between rows of a table is moved out of it by the parser, and is no text of the page.
    if (node.value.trim() === '' || isMaskOnly(node.value)) {
      collector.add(' ');
      return;
    }
    place ??= context.placeOf(node);
    addText(context, node, collector);
  };
  const walkAll = (nodes: readonly HtmlNode[]) => {
    for (const node of nodes) visit(node);
  };
  const visitTable = (table: HtmlElement) => {
    flush();
    const kind = kindOfTable(table);
    if (kind === 'data-with-tables') {
      context.problems.tell('table-inside', placeOf(context, table, table), '<table>');
    }
    if (kind === 'data' || kind === 'data-with-tables') blocks.push(...readTable(context, table));
    const cells = kind === 'advice' ? adviceCells(table) : kind === 'layout' ? ownCells(table) : [];
    for (const cell of cells) {
      flush();
      walkAll(cell.childNodes);
    }
    flush();
  };
  const visitElement = (element: HtmlElement) => {
    const isBlockHere = isBlock(element);
    if (isBlockHere) flush();
    if (element.tagName === 'br') collector.lineBreak();
    if (element.tagName === 'li') collector.add(itemNumber(element, numbers));
    const close = openInline(context, element, collector);
    walkAll(element.childNodes);
    close();
    if (isBlockHere) flush();
  };
  const visitHeading = (heading: HtmlElement) => {
    flush();
    // A heading that was never closed holds all that follows.
    const own = heading.childNodes.findIndex(holdsTable);
    const nodes = own === -1 ? heading.childNodes : heading.childNodes.slice(0, own);
    const level = Number(heading.tagName.charAt(1));
    blocks.push({ kind: 'heading', level, text: readNodes(context, nodes).text });
    if (own !== -1) walkAll(heading.childNodes.slice(own));
  };
  const visit = (node: HtmlNode): void => {
    if (isText(node)) addTextNode(node);
    if (!isElement(node) || isPassedOver(node)) return;
    if (isTable(node)) visitTable(node);
    else if (/^h[1-6]$/.test(node.tagName)) visitHeading(node);
    else visitElement(node);
  };
  walkAll(root.childNodes);
  flush();
  return blocks;
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
