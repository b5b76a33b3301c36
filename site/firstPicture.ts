/**
 * Puts the chart's picture before everything else in a page: it is painted while the rest, some eight times
 * as long, is still on its way. The rest stands in a `noscript`: without scripts a browser reads it as the
 * page that it is; with scripts it is a text until src/firstSight.ts puts it there, after the first paint.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartPicture } from '../src/core/export/svg/chartPicture.ts';
import { PICTURE_PROPERTIES, pictureStyle } from '../src/core/export/svg/pictureStyle.ts';
import type { Drawing } from '../src/core/layout/drawing.ts';
import { pictureSight } from './pictureSight.ts';

const TOKENS = join(import.meta.dirname, '../src/ui/styles/tokens.css');
const PLACE = '#first-picture';

/** What says where in the window the chart lies, beside what the picture looks like. */
const SIZES = ['--bar-height', '--toolbar-height', '--ledger-height', '--facets-width'];

/**
 * @param page as `writePage` writes it.
 * @throws Error where the page or the style sheet has not what is looked for: it was changed, and this was not.
 */
export function withFirstPicture(page: string, drawing: Drawing): string {
  const take = (from: string, what: RegExp): [string, string] => {
    const found = from.match(what)?.map((part) => part.trim()) ?? [];
    if (found.length === 0) throw new Error(`the page has no ${what.source}`);
    return [from.replace(what, ''), found.join('\n    ')];
  };
  const [one, style] = take(page, /\s*<style>[\s\S]*?<\/style>/g);
  const [two, sight] = take(one, /\s*<script data-width[\s\S]*?<\/script>/);
  // Of one script none is asked for beforehand.
  const three = two.replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '');
  const [four, read] = take(three, /\s*<script>document\.dispatchEvent[\s\S]*?<\/script>/);
  const [five, modules] = take(four, /\s*<script[^>]* type="module"[^>]*><\/script>/g);
  const early = [
    ...two.matchAll(/<link rel="modulepreload"[^>]* href="([^"]*)"/g),
    ...modules.matchAll(/ src="([^"]*)"/g),
  ].map(([, href = '']) => href);
  // The root, up to what comes after all that it holds.
  const [six, root] = take(
    five,
    /\s*<div id="portolan">[\s\S]*(?=\s*<script type="application\/json")/,
  );
  const picture = `<div id="first-picture"><template>${chartPicture(drawing)}</template></div>`;
  // Asked for here, they would be fetched and read while the picture waits for its turn.
  const told = sight.replace('<script', () => `<script data-modules="${early.join(' ')}"`);
  const rest = `<noscript id="page-itself">${style}${root}${modules}</noscript>`;
  return six
    .replace('</head>', () => `  <style>${styleOfPlace(drawing)}</style>\n  </head>`)
    .replace('<body>', () => ['<body>', picture, told, rest].join('\n    '))
    .replace('</body>', () => `  ${read}\n  </body>`);
}

/** As App.module.css and its neighbours lay the page out; they have the same custom properties. */
function styleOfPlace(drawing: Drawing): string {
  const tokens = readFileSync(TOKENS, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const wanted = new Set([...PICTURE_PROPERTIES, ...SIZES]);
  const [first = '', ...narrow] = tokens.split('@media');
  const properties = [...first.matchAll(/(--[\w-]+):\s*([^;]+);/g)].filter(([, name = '']) =>
    wanted.delete(name),
  );
  if (wanted.size > 0) throw new Error(`${TOKENS} has no ${[...wanted].join(', ')}`);
  const rules = narrow.map((rule) => `@media${rule}`.replaceAll('.portolan', PLACE));
  const style = [
    `html{color-scheme:light dark;background:light-dark(#f7f9fb,#0e1318)}`,
    `${PLACE}{${properties.map(([, name, value]) => `${name}:${value}`).join(';')};`,
    `position:fixed;z-index:-1;`,
    `inset:calc(var(--bar-height) + var(--toolbar-height)) 0 var(--ledger-height) var(--facets-width);`,
    `overflow:hidden;background:var(--ground);box-shadow:0 0 0 200vmax var(--surface)}`,
    ...rules,
    `@media (max-width:999px){${PLACE}{--facets-width:0px}}`,
    // Where the page scrolls the chart lies elsewhere; and where colours of two themes are unknown.
    `@media print,(max-height:560px){${PLACE}{display:none}}`,
    `@supports not (color:light-dark(red,red)){${PLACE}{display:none}}`,
    pictureSight(PLACE, drawing),
    // Laid out once for all sizes, as the chart's texts are, and not anew for the one that it has here.
    `${PLACE} text{text-rendering:geometricPrecision}`,
    pictureStyle(PLACE),
  ].join('');
  return style.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{};,:]) ?/g, '$1');
}
