/** What the author has put into a chart, and which tables it is about. */

/** @returns `null` where the chart is about a document; tables in it are then no more than its content. */
export function findTables(element: Element): readonly HTMLTableElement[] | null {
  const names = element.getAttribute('for');
  if (names !== null) {
    const root = element.getRootNode();
    const ids = names.split(/\s+/);
    if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
    return ids.flatMap((id) => {
      const found = root.getElementById(id);
      if (found === null || found instanceof HTMLTableElement) return found ?? [];
      return [...found.querySelectorAll('table')];
    });
  }
  const within = [...element.querySelectorAll('table')];
  return element.hasAttribute('document') || within.length === 0 ? null : within;
}

export function hasContent(element: Element): boolean {
  return element.firstElementChild !== null || (element.textContent ?? '').trim() !== '';
}

/** Its end is not there to be read before all of the page is. */
export function whenParsed(element: Element, then: () => void): () => void {
  const { ownerDocument } = element;
  if (ownerDocument.readyState !== 'loading') {
    then();
    return () => {};
  }
  ownerDocument.addEventListener('DOMContentLoaded', then);
  return () => ownerDocument.removeEventListener('DOMContentLoaded', then);
}
