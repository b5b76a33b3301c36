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
      return found === null ? [] : tablesOf(found);
    });
  }
  const within = tablesIn(element);
  return element.hasAttribute('document') || within.length === 0 ? null : within;
}

/** Markdown gives no table a name, but every heading: such a one names the tables under it. */
function tablesOf(named: Element): readonly HTMLTableElement[] {
  if (!HEADING.test(named.localName)) return tablesIn(named);
  const found: HTMLTableElement[] = [];
  let next = named.nextElementSibling;
  while (next !== null && !(HEADING.test(next.localName) && next.localName <= named.localName)) {
    found.push(...tablesIn(next));
    next = next.nextElementSibling;
  }
  return found;
}

const HEADING = /^h[1-6]$/;

function tablesIn(element: Element): readonly HTMLTableElement[] {
  return element instanceof HTMLTableElement ? [element] : [...element.querySelectorAll('table')];
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
