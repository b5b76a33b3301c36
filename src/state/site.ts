/** Where the documents' pages are. */
export interface Site {
  /** The absolute URL of its root, with a slash at its end; empty where no document has a page. */
  readonly home: string;
  /** The same, as the page is written: `../` from a document's page. */
  readonly relative: string;
  /** The ids of the documents that have a page of their own there. */
  readonly pages: readonly string[];
  /** Where the published data lies; `null` where there is none. */
  readonly data: string | null;
}

/** One page for all, as while it is being developed. */
export const ONE_PAGE: Site = { home: '', relative: '', pages: [], data: 'data/' };

/** A file that was opened from disk, with nothing beside it. */
export const ONE_FILE: Site = { ...ONE_PAGE, data: null };

/** Where a document is seen: its page, where it has one. */
export function hrefOfDocument({ home, pages }: Site, document: string): string {
  const name = encodeURIComponent(document);
  return pages.includes(document) ? `${home}${name}/` : `${home}?doc=${name}`;
}
