/** Elements and texts of a parsed page, and how to ask them things. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  const classes = attribute(element, 'class');
  return classes !== null && classes.split(/\s+/).some((name) => pattern.test(name));
}

export function childElements(parent: HtmlParent): HtmlElement[] {
  return parent.childNodes.filter(isElement);
}

/** The nearest elements below that fit; what stands inside one of them is not looked at. */
export function nearest(
  parent: HtmlParent,
  fits: (element: HtmlElement) => boolean,
): HtmlElement[] {
  return childElements(parent).flatMap((child) => (fits(child) ? [child] : nearest(child, fits)));
}

export function hasInside(parent: HtmlParent, fits: (element: HtmlElement) => boolean): boolean {
  return childElements(parent).some((child) => fits(child) || hasInside(child, fits));
}

export function isTable(element: HtmlElement): boolean {
  return element.tagName === 'table' || isRoleTable(element);
}

/** A table made of other elements, which says so. */
export function isRoleTable(element: HtmlElement): boolean {
  if (element.tagName === 'table') return false;
  return /^(?:table|grid|treegrid)$/.test(attribute(element, 'role') ?? '');
}

export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
