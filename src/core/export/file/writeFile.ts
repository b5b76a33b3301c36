/**
 * Writes the explorer with one document as one HTML file: page, scripts, styles, document, notes and address
 * are all in it. Whatever a document or a note holds is data there: nothing of it ends the element that it
 * stands in, or is ever run.
 */

/** What every such file has alike: made by the build. Each may stand in a page as it is. */
export interface FileParts {
  /** Of the page's icon, as a `data:` address. */
  readonly icon: string;
  readonly style: string;
  /** One module. */
  readonly script: string;
}

export interface FileContent {
  readonly title: string;
  readonly summary: string;
  /** The document, with the drawing of it where there is one: what `portolan-start` holds. */
  readonly start: unknown;
  /** What it opens with: `?doc=diego&q=…`; names the document. */
  readonly search: string;
  /** As a file of notes; `null` where there are none. */
  readonly notes: string | null;
}

/** Of the elements by which a file that was written so is read again. */
export const FILE_PART = 'data-part';
export const NOTES_IN_PAGE = 'portolan-notes';

export function writeFile(parts: FileParts, content: FileContent): string {
  const { title, summary, start, search, notes } = content;
  return [
    '<!doctype html>',
    '<html lang="en" data-still data-wait data-one-file>',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)} — Portolan</title>`,
    `<meta name="description" content="${escapeText(summary)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" type="image/svg+xml" href="${escapeText(parts.icon)}">`,
    `<style ${FILE_PART}>${parts.style}</style>`,
    `<script>${openAt(search)}</script>`,
    '</head>',
    '<body>',
    '<div id="portolan"></div>',
    '<noscript><p>This file is an explorer of network flows, and needs scripts, which are switched off here.</p></noscript>',
    data('portolan-start', JSON.stringify(start)),
    ...(notes === null ? [] : [data(NOTES_IN_PAGE, notes)]),
    // What asks for a view cannot be shown without it, which is then said.
    `<script type="module" ${FILE_PART}>${parts.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Whoever opens the file sees what was on screen; whoever goes on from there keeps their own address. */
function openAt(search: string): string {
  return `if(!location.search)try{history.replaceState(null,'',${escapeData(JSON.stringify(search))}+location.hash)}catch{}`;
}

/** @param json text that is JSON. */
function data(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${escapeData(json)}</script>`;
}

/** In JSON these stand in strings alone, where they may be written by their numbers. */
function escapeData(json: string): string {
  return json
    .toWellFormed()
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
