/**
 * Writes a look into elements that are there already, and only what is other than what they have: to ask an
 * element is cheap once, to write to it makes the browser work out its style anew.
 */
import type { Look } from './chartLook.ts';

/** As much of an element as is written to. */
export type Written = Pick<Element, 'getAttribute' | 'setAttribute' | 'removeAttribute'>;

/** Keeps in mind what an element has, from its first writing on; nothing else may write these attributes. */
export function createWriter(element: Written): (look: Look) => void {
  const has = new Map<string, string | null>();
  return (look) => {
    for (const name in look) {
      const value = look[name] ?? null;
      let before = has.get(name);
      if (before === undefined) before = element.getAttribute(name);
      has.set(name, value);
      if (before === value) continue;
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  };
}
