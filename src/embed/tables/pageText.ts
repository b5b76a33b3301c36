/**
 * Tables of a page as a text that the importer reads, with what a reader of the page sees around them: the
 * headings that they stand under, the paragraph that leads to each, and the notes below it. Every row begins
 * a line of its own, so that the importer's place of a row says which it is.
 */

export interface PageText {
  readonly text: string;
  /** By the line that it begins, from 1. */
  readonly rows: ReadonlyMap<number, HTMLTableRowElement>;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const PARTS = `${HEADINGS}, p, li, dd, table`;
/** What frames a page and says nothing of its tables. */
const FURNITURE = 'nav, aside, footer, [role="navigation"]';
const PAGE = 'main, article, [role="main"]';

export function writePageText(tables: readonly HTMLTableElement[]): PageText {
  const writer = new PageWriter();
  let outline: readonly Element[] = [];
  let lead: Element | null = null;
  let isBelow = false;
  for (const element of partsInOrder(tables)) {
    if (element instanceof HTMLTableElement) {
      isBelow = tables.includes(element);
      if (!isBelow) continue;
      for (const above of [...outline, lead]) writer.writeOnce(above);
      writer.writeTable(element);
      lead = null;
    } else if (element.matches(HEADINGS)) {
      outline = [...outline.filter((one) => levelOf(one) < levelOf(element)), element];
      lead = null;
      isBelow = false;
    } else if (isBelow) writer.writeOnce(element);
    else lead = element;
  }
  return { text: writer.text, rows: writer.rows };
}

class PageWriter {
  readonly rows = new Map<number, HTMLTableRowElement>();
  text = '';
  readonly #written = new Set<Element>();
  #line = 1;

  writeOnce(element: Element | null): void {
    if (element === null || this.#written.has(element)) return;
    this.#written.add(element);
    this.#write(element.outerHTML);
  }

  writeTable(table: HTMLTableElement): void {
    this.#write(openingOf(table));
    if (table.caption !== null) this.#write(table.caption.outerHTML);
    for (const part of table.children) {
      if (!(part instanceof HTMLTableSectionElement)) continue;
      this.#write(openingOf(part));
      for (const row of part.rows) {
        this.rows.set(this.#line, row);
        this.#write(openingOf(row) + [...row.cells].map((cell) => cell.outerHTML).join(''));
      }
      this.#write(`</${part.localName}>`);
    }
    this.#write('</table>');
  }

  #write(markup: string): void {
    this.text += `${markup}\n`;
    this.#line += markup.split('\n').length;
  }
}

/** Headings, texts and tables around these tables, without what stands in a table. */
function partsInOrder(tables: readonly HTMLTableElement[]): readonly Element[] {
  const [first] = tables;
  if (first === undefined) return [];
  const page = first.closest(PAGE);
  const root = first.getRootNode();
  const whole = root instanceof Document || root instanceof ShadowRoot ? root : first;
  const within = page !== null && tables.every((table) => page.contains(table)) ? page : whole;
  return [...within.querySelectorAll(PARTS)].filter(
    (element) =>
      element.closest(FURNITURE) === null && !element.parentElement?.closest('table, li, dd'),
  );
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.charAt(1));
}

/** The element's own tag, with what the page says of it. */
function openingOf(element: Element): string {
  const empty = element.cloneNode(false);
  const markup = empty instanceof Element ? empty.outerHTML : '';
  return markup.slice(0, markup.lastIndexOf('</'));
}
