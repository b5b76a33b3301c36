/** What an element means for the text inside it, wherever it stands: in a cell or in a paragraph. */
import { STRUCK } from '../collectText.ts';
import type { TextCollector } from '../collectText.ts';
import { isMarkLink } from '../noteMark.ts';
import type { HtmlContext } from './htmlContext.ts';
import { attribute, hasClass, isElement, isText } from './nodes.ts';
import type { HtmlElement, HtmlParent } from './nodes.ts';

/** Never shown, or no text of the page. */
const UNSEEN = new Set(
  'script style template noscript textarea select option datalist iframe object audio video canvas map head title meta link base'.split(
    ' ',
  ),
);

export function isUnseen({ tagName }: HtmlElement): boolean {
  return UNSEEN.has(tagName);
}

const BLOCKS = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

/** It begins on a line of its own. */
export function isBlock({ tagName }: HtmlElement): boolean {
  return BLOCKS.has(tagName) || /^h[1-6]$/.test(tagName);
}

/** Adds what the element itself says, and gives back what ends it. */
export function openInline(
  { unmask }: HtmlContext,
  element: HtmlElement,
  collector: TextCollector,
): () => void {
  if (isRaised(element)) {
    collector.raise();
    return collector.lower;
  }
  if (/^(?:del|s|strike)$/.test(element.tagName)) {
    collector.add(STRUCK);
    return () => collector.add(STRUCK);
  }
  if (element.tagName === 'img') collector.addPicture(unmask(attribute(element, 'alt') ?? ''));
  if (element.tagName === 'input' && attribute(element, 'type') === 'checkbox') {
    collector.add(attribute(element, 'checked') === null ? '☐' : '☑');
  }
  return () => undefined;
}

function isRaised(element: HtmlElement): boolean {
  if (element.tagName === 'sup') return true;
  const style = attribute(element, 'style');
  if (style !== null && /vertical-align\s*:\s*super/i.test(style)) return true;
  if (element.tagName !== 'a') return false;
  return isMarkLink(attribute(element, 'href') ?? '', textInside(element));
}

/** The arrow at the end of a note, which leads back to where its mark stands. */
export function isBackLink(element: HtmlElement): boolean {
  if (element.tagName !== 'a') return false;
  if (hasClass(element, /backref|headerlink|hash-link|anchor/i)) {
    return /^[^\p{L}\p{N}]*$/u.test(textInside(element));
  }
  return (
    attribute(element, 'href')?.startsWith('#') === true && /^\s*[↩↑⤴¶]/.test(textInside(element))
  );
}

function textInside(parent: HtmlParent): string {
  return parent.childNodes
    .map((node) => {
      if (isText(node)) return node.value;
      return isElement(node) ? textInside(node) : '';
    })
    .join('');
}
