/**
 * Writes a page for each document, at `<id>/`, and the first one's at the root: the chart, the ledger and
 * the frame as markup, the style sheet inside, the document and its drawing as data. Nothing has to be
 * waited for before the first paint but the page itself; scripts make it come alive.
 */
import type { Plugin } from 'vite';
import type { BuiltDocument } from '../src/builtDocuments.ts';
import { findBrought } from './broughtDocuments.ts';
import { emptyPageIn } from './emptyPage.ts';
import { withFirstPicture } from './firstPicture.ts';
import { importDocuments, withPrerender } from './importSource.ts';
import { buildInlineScripts } from './inlineScripts.ts';
import { toAscii } from './toAscii.ts';
import { withoutPicture, writePage } from './writePage.ts';

export function prerenderedPages(): Plugin {
  return {
    name: 'prerendered-pages',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle(_options, bundle) {
      const { page, firstSheets } = emptyPageIn(bundle);
      const { config } = this.environment;
      const { documents, drawDocument } = await importDocuments(config);
      const known = documents.map(({ id, title, shortTitle }) => ({ id, title, shortTitle }));
      const inline = await buildInlineScripts();
      const styleOf = (href: string): string => {
        const sheet = bundle[href];
        if (sheet?.type !== 'asset')
          return this.error(`the page asks for ${href}, which is not there`);
        return String(sheet.source);
      };
      const written = String(page.source);
      // The picture that links are shown with is of a built-in document.
      const own = findBrought(config) === null ? written : withoutPicture(written);
      const empty = inlineStyles(own, styleOf, firstSheets);
      await withPrerender(async ({ renderPage }) => {
        const write = async (start: BuiltDocument, home: string) => {
          const markup = await renderPage({ start, known, home });
          const whole = writePage(empty, { markup, start, home, inline });
          return toAscii(withFirstPicture(whole, start.drawing));
        };
        for (const [place, document] of documents.entries()) {
          const start = { document, drawing: await drawDocument(document) };
          const source = await write(start, '../');
          this.emitFile({ type: 'asset', fileName: `${document.id}/index.html`, source });
          if (place === 0) page.source = await write(start, './');
        }
      });
    },
  };
}

/** Puts the style sheets that the page asks for into it, and those that follow behind them. */
function inlineStyles(
  page: string,
  styleOf: (file: string) => string,
  following: readonly string[],
): string {
  const sheets = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;
  const files = [...page.matchAll(sheets)].map(([, file = '']) => file);
  const styles = [...files, ...following].map((file) => styleOf(file).trim());
  return page
    .replace(sheets, '')
    .replace('</head>', () => `  <style>${styles.join('\n')}</style>\n  </head>`);
}
