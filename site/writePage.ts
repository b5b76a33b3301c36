/** From the build's empty page to a document's: pure text. */
import type { BuiltDocument } from '../src/builtDocuments.ts';
import type { InlineScripts } from './inlineScripts.ts';

export interface PageParts {
  /** What stands in the root element. */
  readonly markup: string;
  readonly start: BuiltDocument;
  readonly inline: Pick<InlineScripts, 'sight' | 'touch'>;
}

/**
 * @returns the page of a document that is one file: all of it is inside.
 * @throws Error where the empty page has not what is to be replaced: it was changed, and this was not.
 */
export function writePage(empty: string, parts: PageParts): string {
  const { page, scripts } = takeScripts(writeHead(empty, parts.start, null));
  const told = page.replace('</head>', `  <script>${BEFORE_PAINT}</script>\n  </head>`);
  return replaceRoot(told, writeBody(parts, scripts));
}

/**
 * @param home the site's root, from this page: `./`, `../`; `null` where the page is all there is.
 * @returns the page with a head of its own, and all else as it was.
 * @throws Error as `writePage`.
 */
export function writeHead(
  empty: string,
  { document: { title, summary } }: Pick<BuiltDocument, 'document'>,
  home: string | null,
): string {
  const place = home === null ? 'data-one-file' : `data-home="${home}"`;
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/<html lang="en">/, `<html lang="en" data-still ${place}>`],
    [/<title>[^<]*<\/title>/, `<title>${escapeText(title)} — Portolan</title>`],
    [/(<meta\s+name="description"\s+content=")[^"]*/, escapeText(summary)],
    [/(<meta property="og:title" content=")[^"]*/, `${escapeText(title)} — Portolan`],
    [/(<meta\s+property="og:description"\s+content=")[^"]*/, escapeText(summary)],
  ];
  return pairs.reduce(
    (page, [from, to]) => {
      if (!from.test(page)) throw new Error(`the page has no ${from.source}`);
      // What is in parentheses stays. Not by `$1`: a `$` in a title is a dollar.
      return page.replace(from, (_whole, kept: unknown) =>
        typeof kept === 'string' ? kept + to : to,
      );
    },
    home === null ? empty : empty.replaceAll('"./', `"${home}`),
  );
}

/** Takes the scripts out, which have to follow what they bring to life. */
export function takeScripts(page: string): { page: string; scripts: readonly string[] } {
  const scripts: string[] = [];
  const taken = page.replace(/\s*<script type="module"[^>]*>[\s\S]*?<\/script>/g, (script) => {
    // A view that its address asks for cannot be shown without them, which is then said.
    scripts.push(script.trim().replace('<script', `<script onerror="${SAY_FAILED}"`));
    return '';
  });
  return { page: taken, scripts };
}

/**
 * @param body takes the place of the root element.
 * @throws Error as `writePage`.
 */
export function replaceRoot(page: string, body: readonly string[]): string {
  const root = /<div id="portolan">[\s\S]*?<\/div>/;
  if (!root.test(page)) throw new Error(`the page has no ${root.source}`);
  return page.replace(root, () => body.join('\n    '));
}

/** What comes alive: the root element, what puts it in its place and listens for it, its scripts and data. */
export function writeBody(
  { markup, start, inline }: PageParts,
  scripts: readonly string[],
): readonly string[] {
  const { width, height } = start.drawing;
  return [
    `<div id="portolan">${markup}</div>`,
    `<script data-width="${width}" data-height="${height}">${inline.sight}</script>`,
    `<script>${inline.touch}</script>`,
    `<script type="application/json" id="portolan-start">${escapeJson(start)}</script>`,
    ...scripts,
  ];
}

/** For pages of documents that the site's picture does not show. */
export function withoutPicture(empty: string): string {
  return empty
    .replace(/\s*<meta property="og:image"[^>]*>/, '')
    .replace('summary_large_image', 'summary');
}

/**
 * An address that asks for more than the page's own document is not what is written here: nothing is shown
 * until it is. Without scripts the page is shown as it is. (In a site src/firstPage.ts does this.)
 */
const BEFORE_PAINT =
  "document.documentElement.dataset[location.search||/^#brought=/.test(location.hash)?'wait':'scripted']=''";

const SAY_FAILED = "var d=document.documentElement.dataset;if('wait' in d)d.wait='failed'";

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** So that nothing in it ends the script that it stands in. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
