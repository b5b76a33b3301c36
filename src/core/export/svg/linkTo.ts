/** A part of a picture that leads to the explorer, and says what it is: to those who point at it, too. */
import { element, escape } from './element.ts';

interface Link {
  readonly name: string;
  readonly href: string | null;
}

/** Within a frame or an object of another page, the explorer takes the window and not that place. */
export function linkTo(
  { name, href }: Link,
  attributes: Readonly<Record<string, string | null>>,
  ...children: string[]
): string {
  const title = element('title', {}, escape(name));
  if (href === null) return element('g', attributes, title, ...children);
  return element('a', { href, target: '_top', ...attributes }, title, ...children);
}
