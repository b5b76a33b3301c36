/** What an author says of a chart: its attributes, and what of them the frame is told. */
import type { EmbedShow, EmbedTheme, EmbedView, SetMessage } from '../core/embed/messages.ts';

/** By the property's name, which differs where the attribute's is a word of the language. */
export const PROPERTIES = {
  src: 'src',
  document: 'document',
  query: 'query',
  view: 'view',
  show: 'show',
  select: 'select',
  theme: 'theme',
  accent: 'accent',
  htmlFor: 'for',
  loading: 'loading',
  height: 'height',
} as const;

export type Property = keyof typeof PROPERTIES;
/** What the frame's address says of each: the same as the explorer's own. */
const PARAMETERS = { query: 'q', view: 'view', show: 'show', select: 'select' } as const;

/** What is on screen in the frame, as far as its address says so. */
export function readSeen(element: Element): URLSearchParams {
  const seen = new URLSearchParams();
  for (const name of ['query', 'view', 'show', 'select']) noteSeen(seen, element, name);
  return seen;
}

export function noteSeen(seen: URLSearchParams, element: Element, name: string): void {
  if (!isSeen(name)) return;
  const value = element.getAttribute(name) ?? '';
  if (value === '') seen.delete(PARAMETERS[name]);
  else seen.set(PARAMETERS[name], value);
}

/**
 * What an attribute that has changed tells the frame; a word that is none tells what no word would.
 * @returns `null` for what is no part of the explorer's address.
 */
export function partOfSet(element: Element, name: string): Partial<SetMessage> | null {
  const value = element.getAttribute(name);
  if (name === 'query') return { query: value ?? '' };
  if (name === 'select') return { select: value === '' ? null : value };
  if (name === 'view') return { view: isView(value) ? value : 'diagram' };
  return name === 'show' ? { show: isShow(value) ? value : 'dim' } : null;
}

export function themeOf(element: Element): EmbedTheme {
  const theme = element.getAttribute('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** Pixels, where the author has set them; `null` where the frame's content does. */
export function heightOf(element: Element): number | null {
  const height = Number.parseInt(element.getAttribute('height') ?? '', 10);
  return height > 0 ? height : null;
}

function isSeen(name: string): name is keyof typeof PARAMETERS {
  return Object.hasOwn(PARAMETERS, name);
}

function isView(word: string | null): word is EmbedView {
  return word === 'diagram' || word === 'table' || word === 'matrix';
}

function isShow(word: string | null): word is EmbedShow {
  return word === 'dim' || word === 'only';
}
