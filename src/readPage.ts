/** What the build wrote into the page: the document that it is about, and where the site's root is. */
import type { BuiltDocument } from './builtDocuments.ts';
import { knownDocuments } from './builtDocuments.ts';
import { ONE_FILE, ONE_PAGE } from './state/site.ts';
import type { Site } from './state/site.ts';

/** Of the element that holds the document, as JSON. */
const START = 'portolan-start';

export interface WrittenPage {
  /** `null` on a page that was not written beforehand, as while it is being developed. */
  readonly start: BuiltDocument | null;
  readonly site: Site;
}

export function readPage(page: Document): WrittenPage {
  const text = page.getElementById(START)?.textContent ?? null;
  const { home: relative, oneFile } = page.documentElement.dataset;
  const isOneFile = oneFile !== undefined;
  return {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- the same build wrote it
    start: text === null ? null : JSON.parse(text),
    site: relative === undefined ? (isOneFile ? ONE_FILE : ONE_PAGE) : siteAt(page, relative),
  };
}

function siteAt(page: Document, relative: string): Site {
  const home = new URL(relative, page.baseURI).href;
  return { home, relative, pages: knownDocuments.map(({ id }) => id), data: `${home}data/` };
}

/** Whether the page is a frame in somebody else's, by what the build made it for or by its address. */
export function isFrame({ documentElement, location }: Document): boolean {
  return 'frame' in documentElement.dataset || /[?&]embed\b/.test(location.search);
}
