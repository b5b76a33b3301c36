/**
 * Writes a page for each document, at `<id>/`, and the first one's at the root: the chart as a picture, and
 * beside the page all that comes alive as markup, with the document and its drawing as data. Nothing has to
 * be waited for before the first paint but the page itself.
 */
import type { Plugin } from 'vite';
import type { BuiltDocument } from '../src/builtDocuments.ts';
import { findBrought } from './broughtDocuments.ts';
import { emptyPageIn } from './emptyPage.ts';
import { importDocuments, withPrerender } from './importSource.ts';
import { buildInlineScripts } from './inlineScripts.ts';
import { writeSitePage } from './sitePage.ts';
import { withoutPicture } from './writePage.ts';

export function prerenderedPages(): Plugin {
  return {
    name: 'prerendered-pages',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle(_options, bundle) {
      const { page, firstSheets: moreSheets } = emptyPageIn(bundle);
      const { config } = this.environment;
      const { documents, drawDocument } = await importDocuments(config);
      const known = documents.map(({ id, title, shortTitle }) => ({ id, title, shortTitle }));
      const inline = await buildInlineScripts();
      const written = String(page.source);
      // The picture that links are shown with is of a built-in document.
      const empty = findBrought(config) === null ? written : withoutPicture(written);
      await withPrerender(async ({ renderPage, renderPlain }) => {
        const write = async (start: BuiltDocument, home: string) => {
          const asked = { start, known, home };
          const name = `${start.document.id}.json`;
          return writeSitePage(empty, {
            markup: await renderPage(asked),
            plain: renderPlain(asked),
            start,
            home,
            inline,
            moreSheets,
            putBeside: (source) => this.getFileName(this.emitFile({ type: 'asset', name, source })),
          });
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
