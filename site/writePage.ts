/** From the build's empty page to a document's: pure text. */
import type { BuiltDocument } from '../src/builtDocuments.ts';
import type { InlineScripts } from './inlineScripts.ts';

export interface PageParts {
  /** What stands in the root element. */
  readonly markup: string;
  readonly start: BuiltDocument;
  /** The site's root, from this page: `./`, `../`; `null` where the page is all there is. */
  readonly home: string | null;
  readonly inline: InlineScripts;
}

/** @throws Error where the empty page has not what is to be replaced: it was changed, and this was not. */
export function writePage(empty: string, parts: PageParts): string {
  const { start, home, markup, inline } = parts;
  const { title, summary } = start.document;
  const { width, height } = start.drawing;
  const place = home === null ? 'data-one-file' : `data-home="${home}"`;
  const scripts: string[] = [];
  const here = home === null ? empty : empty.replaceAll('"./', `"${home}`);
  const moved = here.replace(/\s*<script type="module"[^>]*>[\s\S]*?<\/script>/g, (script) => {
    // A view that its address asks for cannot be shown without them, which is then said.
    scripts.push(script.trim().replace('<script', `<script onerror="${SAY_FAILED}"`));
    return '';
  });
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/<html lang="en">/, `<html lang="en" data-still ${place}>`],
    [/<title>[^<]*<\/title>/, `<title>${escapeText(title)} — Portolan</title>`],
    [/(<meta\s+name="description"\s+content=")[^"]*/, escapeText(summary)],
    [/(<meta property="og:title" content=")[^"]*/, `${escapeText(title)} — Portolan`],
    [/(<meta\s+property="og:description"\s+content=")[^"]*/, escapeText(summary)],
    [/<\/head>/, `  <script>${BEFORE_PAINT}</script>\n  </head>`],
    [
      /<div id="portolan">[\s\S]*?<\/div>/,
      [
        `<script data-width="${width}" data-height="${height}">${inline.sight}</script>`,
        `<div id="portolan">${markup}</div>`,
        `<script>${inline.touch}</script>`,
        `<script>${AFTER_MARKUP}</script>`,
        ...scripts,
        `<script type="application/json" id="portolan-start">${escapeJson(start)}</script>`,
      ].join('\n    '),
    ],
  ];
  return pairs.reduce((page, [from, to]) => {
    if (!from.test(page)) throw new Error(`the page has no ${from.source}`);
    // What is in parentheses stays. Not by `$1`: a `$` in a title or the markup is a dollar.
    return page.replace(from, (_whole, kept: unknown) =>
      typeof kept === 'string' ? kept + to : to,
    );
  }, moved);
}

/** For pages of documents that the site's picture does not show. */
export function withoutPicture(empty: string): string {
  return empty
    .replace(/\s*<meta property="og:image"[^>]*>/, '')
    .replace('summary_large_image', 'summary');
}

/**
 * An address that asks for more than the page's own document is not what is written here: nothing is shown
 * until it is. Without scripts the page is shown as it is.
 */
const BEFORE_PAINT =
  "document.documentElement.dataset[location.search||/^#brought=/.test(location.hash)?'wait':'scripted']=''";

/** The chart has been read: it is put in its place (src/firstSight.ts) before it is seen. */
const AFTER_MARKUP = "document.dispatchEvent(new Event('portolan-read'))";

const SAY_FAILED = "var d=document.documentElement.dataset;if('wait' in d)d.wait='failed'";

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** So that nothing in it ends the script that it stands in. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
