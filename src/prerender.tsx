/**
 * Writes a document's page beforehand: the same interface on the same state, rendered to markup. Part of
 * the composition root; only the build reads it.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import type { BuiltDocument } from './builtDocuments.ts';
import { createExplorer } from './state/explorer.ts';
import { createLibrary } from './state/library.ts';
import type { KnownDocument } from './state/library.ts';
import { ONE_FILE } from './state/site.ts';
import type { Site } from './state/site.ts';
import { loadFirstParts } from './ui/kit/parts.ts';
import { Page } from './ui/Page.tsx';
import { PlainHead, PlainRows } from './ui/plain/PlainPage.tsx';

export interface PageToWrite {
  readonly start: BuiltDocument;
  readonly known: readonly KnownDocument[];
  /** The root of the site as this page writes it: `./`, `../`; `null` where the page is all there is. */
  readonly home: string | null;
}

/**
 * @returns what stands in the page's root element.
 * @throws what React throws where a part of the page cannot be loaded or rendered.
 */
export async function renderPage({ start, known, home }: PageToWrite): Promise<string> {
  // Left to themselves, parts that cannot be loaded would be written as saying so.
  await loadFirstParts();
  const site = home === null ? ONE_FILE : siteAt(home, known);
  // Nothing is laid out: the drawing is there.
  const arrange = () => new Promise<never>(() => {});
  const failed: unknown[] = [];
  const explorer = createExplorer(createLibrary(known, new Map()), arrange, start, site);
  const { prelude } = await prerender(<Page explorer={explorer} />, {
    // All of it in its place: what comes late would be put there by a script.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      failed.push(error);
    },
  });
  const markup = await new Response(prelude).text();
  if (failed.length > 0) throw failed[0];
  return markup;
}

/** What stands around the picture of a page's chart where there are no scripts. */
export interface PlainPage {
  readonly head: string;
  readonly rows: string;
}

export function renderPlain({ start, known, home }: PageToWrite & { home: string }): PlainPage {
  const { document } = start;
  const site = siteAt(home, known);
  return {
    head: renderToStaticMarkup(<PlainHead document={document} known={known} site={site} />),
    rows: renderToStaticMarkup(<PlainRows document={document} />),
  };
}

function siteAt(home: string, known: readonly KnownDocument[]): Site {
  return { home, relative: home, pages: known.map(({ id }) => id), data: `${home}data/` };
}
