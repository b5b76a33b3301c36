/**
 * A document's page in a site: the chart's picture, and what browsers without scripts show beside it. All else,
 * some ten times as long, lies in a file beside the page, which src/firstPage.ts fetches once the picture
 * is painted: whatever a page holds is read before it is painted, and keeps it from that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartPicture } from '../src/core/export/svg/chartPicture.ts';
import { PICTURE_PROPERTIES, pictureStyle } from '../src/core/export/svg/pictureStyle.ts';
import type { Drawing } from '../src/core/layout/drawing.ts';
import type { PlainPage } from '../src/prerender.tsx';
import type { InlineScripts } from './inlineScripts.ts';
import { pictureSight } from './pictureSight.ts';
import { toAscii } from './toAscii.ts';
import { replaceRoot, takeScripts, writeBody, writeHead } from './writePage.ts';
import type { PageParts } from './writePage.ts';

const SOURCE = join(import.meta.dirname, '../src');
const TOKENS = join(SOURCE, 'ui/styles/tokens.css');
const PLACE = '#first-picture';

/** What says where in the window the chart lies, beside what the picture looks like. */
const SIZES = ['--bar-height', '--toolbar-height', '--ledger-height', '--facets-width'];

export interface SitePageParts extends PageParts {
  /** The site's root, from this page: `./`, `../`. */
  readonly home: string;
  readonly inline: InlineScripts;
  readonly plain: PlainPage;
  /** Style sheets that the empty page does not ask for by itself, from the site's root. */
  readonly moreSheets: readonly string[];
  /** Puts a file beside the page; returns its name, from the site's root. */
  readonly putBeside: (text: string) => string;
}

/** @throws Error where the empty page or a style sheet has not what is looked for. */
export function writeSitePage(empty: string, parts: SitePageParts): string {
  const { start, home, plain, inline } = parts;
  const { page: written, scripts } = takeScripts(writeHead(empty, start, home));
  const [bare, links] = takeLinks(written);
  const sheets = [...links.sheets, ...parts.moreSheets.map((file) => home + file)];
  const modules = [
    ...links.modules,
    ...scripts.flatMap((one) => / src="([^"]*)"/.exec(one)?.[1] ?? []),
  ];
  const beside = parts.putBeside(JSON.stringify(toAscii(writeBody(parts, scripts).join('\n'))));
  const names = [
    `data-page="${home}${beside}"`,
    `data-sheets="${sheets.join(' ')}"`,
    `data-modules="${modules.join(' ')}"`,
  ].join(' ');
  const tokens = readTokens();
  const page = replaceRoot(bare, [
    `<noscript><style>${PLAIN_STYLE}</style>${plain.head}</noscript>`,
    `<div id="first-picture">${styled(chartPicture(start.drawing), tokens)}</div>`,
    `<script ${names}>${inline.page}</script>`,
    `<noscript>${plain.rows}</noscript>`,
  ]);
  const style = pageStyle(start.drawing, tokens);
  return toAscii(page.replace('</head>', () => `  <style>${style}</style>\n  </head>`));
}

/** Of what a page asks for beside itself, it asks only once its picture is painted. */
function takeLinks(
  page: string,
): [string, { sheets: readonly string[]; modules: readonly string[] }] {
  const take = (rel: string) =>
    [...page.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`, 'g'))].map(
      ([, href = '']) => href,
    );
  const bare = page.replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '');
  return [bare, { sheets: take('stylesheet'), modules: take('modulepreload') }];
}

interface Tokens {
  /** What each custom property is that the page needs. */
  readonly values: ReadonlyMap<string, string>;
  /** The rules for windows of other sizes, as they stand there. */
  readonly narrow: readonly string[];
}

/** @throws Error where one is not there. */
function readTokens(): Tokens {
  const [first = '', ...narrow] = readStyle(TOKENS).split('@media');
  const all = new Map(
    [...first.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const values = [...PICTURE_PROPERTIES, ...SIZES].map((name) => {
    const value = all.get(name);
    if (value === undefined) throw new Error(`${TOKENS} has no ${name}`);
    return [name, value] as const;
  });
  return { values: new Map(values), narrow };
}

/** The picture with its looks inside, which go with it; of its custom properties only the values. */
function styled(picture: string, { values }: Tokens): string {
  const style = [
    // Laid out once for all sizes, as the chart's texts are, and not anew for the one that it has here.
    `text{text-rendering:geometricPrecision}`,
    pictureStyle(picture),
    `[data-lit][data-flow]{stroke-width:2.75}`,
  ].join('');
  const plain = style.replaceAll(
    /var\((--[\w-]+)\)/g,
    (_all, name: string) => values.get(name) ?? '',
  );
  return picture.replace('>', () => `><style>${shorten(plain)}</style>`);
}

/** As App.module.css and its neighbours lay the page out; they have the same custom properties. */
function pageStyle(drawing: Drawing, { values, narrow }: Tokens): string {
  const sizes = SIZES.map((name) => `${name}:${values.get(name) ?? ''}`).join(';');
  const style = [
    `html{color-scheme:light dark;background:light-dark(#f7f9fb,#0e1318)}`,
    `${PLACE}{${sizes};position:fixed;z-index:-1;`,
    `inset:calc(var(--bar-height) + var(--toolbar-height)) 0 var(--ledger-height) var(--facets-width);`,
    `overflow:hidden;background:${values.get('--ground') ?? ''};`,
    `box-shadow:0 0 0 200vmax ${values.get('--surface') ?? ''}}`,
    ...narrow.map((rule) => `@media${rule}`.replaceAll('.portolan', PLACE)),
    `@media (max-width:999px){${PLACE}{--facets-width:0px}}`,
    // Where the page scrolls the chart lies elsewhere; and where colours of two themes are unknown.
    `@media print,(max-height:560px){${PLACE}{display:none}}`,
    `@supports not (color:light-dark(red,red)){${PLACE}{display:none}}`,
    // Until the script behind it has run: a page that is half read is not worth a frame, and one whose address
    // asks for another view shows none. A script before it would cost it a frame.
    `:where(html:not([data-scripted])) ${PLACE}{display:none}`,
    pictureSight(PLACE, drawing),
    readStyle(join(SOURCE, 'waiting.css')),
  ].join('');
  return shorten(style);
}

const readStyle = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

const shorten = (style: string) => style.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{};,:]) ?/g, '$1');

/** Without scripts the picture is part of a page that scrolls, as large as it was drawn. */
const PLAIN_STYLE = shorten(`
body { margin: 16px; font: 14px/1.45 system-ui, sans-serif; }
nav a { margin-right: 12px; }
${PLACE} { position: static; margin: 16px 0; overflow: auto; box-shadow: none; }
${PLACE} svg { transform: none; overflow: hidden; }
@supports (color: light-dark(red, red)) { ${PLACE} { display: block; } }
noscript div { overflow-x: auto; }
table { margin: 16px 0; border-collapse: collapse; }
caption { padding: 4px 0; font-weight: 600; text-align: start; }
th, td { padding: 3px 8px; border: 1px solid light-dark(#b9c3cf, #44525f); text-align: start; vertical-align: top; }
`).trim();
