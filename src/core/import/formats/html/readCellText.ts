/** The text of a cell, a caption or a heading: its blocks are lines, and what a page hides is not there. */
import { collectText } from '../collectText.ts';
import type { PlainText, TextCollector } from '../collectText.ts';
import type { HtmlContext } from './htmlContext.ts';
import { isBackLink, isBlock, isUnseen, openInline } from './inlineElement.ts';
import {
  attribute,
  childElements,
  hasClass,
  isElement,
  isHidden,
  isTable,
  isText,
} from './nodes.ts';
import type { HtmlElement, HtmlNode, HtmlParent, HtmlText } from './nodes.ts';

/** Words for those who hear the page; where they are all there is (beside an icon), they are the text. */
const HEARD = /^(?:sr-only|visually-?hidden|screen-reader-text)$/i;

export function readCellText(context: HtmlContext, element: HtmlElement): PlainText {
  const shown = readNodes(context, element.childNodes);
  if (shown.text !== '') return shown;
  const heard = collectFrom(context, element.childNodes, true);
  return heard.text === '' ? iconText(element) : heard;
}

export function readNodes(context: HtmlContext, nodes: readonly HtmlNode[]): PlainText {
  return collectFrom(context, nodes, false);
}

function collectFrom(context: HtmlContext, nodes: readonly HtmlNode[], heard: boolean): PlainText {
  const collector = collectText();
  const visit: Visit = (node) => {
    if (isText(node)) addText(context, node, collector);
    if (!isElement(node) || isUnseen(node) || isHidden(node) || isBackLink(node)) return;
    if (!heard && hasClass(node, HEARD)) return;
    if (node.tagName === 'br') collector.lineBreak();
    if (isTable(node)) addTable(node, collector, visit);
    else visitInside(context, node, collector, visit);
  };
  for (const node of nodes) visit(node);
  return collector.done();
}

type Visit = (node: HtmlNode) => void;

function visitInside(
  context: HtmlContext,
  element: HtmlElement,
  collector: TextCollector,
  visit: Visit,
): void {
  const breaks = isBlock(element);
  if (breaks) collector.lineBreak();
  const close = openInline(context, element, collector);
  for (const child of element.childNodes) visit(child);
  close();
  if (breaks) collector.lineBreak();
}

/** A table inside a cell: its rows are lines, its cells stand beside each other. */
function addTable(element: HtmlElement, collector: TextCollector, visit: Visit): void {
  const addRows = (parent: HtmlParent): void => {
    for (const child of childElements(parent)) {
      if (child.tagName !== 'tr') {
        addRows(child);
        continue;
      }
      collector.lineBreak();
      for (const cell of childElements(child)) {
        for (const node of cell.childNodes) visit(node);
        collector.add(' ');
      }
    }
  };
  addRows(element);
  collector.lineBreak();
}

/** Where blank lines part it from the tags, a text has the markup of the format around. */
export function addText(context: HtmlContext, node: HtmlText, collector: TextCollector): void {
  const text = context.unmask(node.value);
  const place = context.readMarkup === null ? null : context.placeOf(node);
  const lines = isInPre(node) ? text.split('\n') : null;
  if (lines !== null) {
    for (const line of lines) {
      collector.add(line);
      collector.lineBreak();
    }
  } else if (context.readMarkup !== null && place !== null && /\n[ \t]*\n/.test(text)) {
    for (const part of text.split(/\n(?:[ \t]*\n)+|\n\s*(?=[-*+]\s)/)) {
      if (part.trim() !== '') {
        collector.lineBreak();
        collector.addPlain(context.readMarkup(part.trim().replace(/^[-*+]\s+/, ''), place));
      } else if (part === '') {
        collector.lineBreak();
      }
    }
  } else {
    collector.add(text);
  }
}

function isInPre({ parentNode }: HtmlText): boolean {
  const parent = parentNode;
  if (parent === null || !('tagName' in parent)) return false;
  if (parent.tagName === 'pre') return true;
  const outer = parent.parentNode;
  return (
    parent.tagName === 'code' && outer !== null && 'tagName' in outer && outer.tagName === 'pre'
  );
}

/** What an icon is called, where a cell holds nothing else: a tick, a cross. */
function iconText(element: HtmlElement): PlainText {
  for (const child of childElements(element)) {
    if (isUnseen(child) || isHidden(child)) continue;
    const name = attribute(child, 'title') ?? attribute(child, 'aria-label') ?? '';
    const text = name === '' ? iconText(child).text : name;
    if (text.trim() !== '') return { text: text.replace(/\s+/g, ' ').trim(), raised: [] };
  }
  return { text: '', raised: [] };
}
