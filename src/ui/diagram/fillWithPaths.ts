/**
 * Puts gathered paths into a picture that React leaves empty: they change with the query and the pointer,
 * and a page that is written beforehand has nothing yet that steps back or forward.
 */
import type { GatheredPath } from './gatherPaths.ts';

const SVG = 'http://www.w3.org/2000/svg';

export type Fill = (paths: ReadonlyMap<string, GatheredPath>) => void;

/** @returns draws these paths and no others; those that are there already are left as they are. */
export function fillWithPaths(picture: Element): Fill {
  picture.replaceChildren();
  const drawn = new Map<string, { readonly element: Element; d: string }>();
  return (paths) => {
    for (const [key, { element }] of drawn) {
      if (paths.has(key)) continue;
      element.remove();
      drawn.delete(key);
    }
    for (const [key, path] of paths) {
      const known = drawn.get(key);
      if (known?.d === path.d) continue;
      const element = known?.element ?? picture.appendChild(createPath(picture, path));
      element.setAttribute('d', path.d);
      drawn.set(key, { element, d: path.d });
    }
  };
}

function createPath({ ownerDocument }: Element, { look }: GatheredPath): Element {
  const path = ownerDocument.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries(look.attributes)) path.setAttribute(name, value);
  return path;
}
