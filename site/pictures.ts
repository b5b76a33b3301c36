/**
 * `diagrams/<id>.svg` and `diagrams/<id>-dark.svg`: each document's chart as a picture to be shown elsewhere,
 * in a README or on a page that runs no scripts. Written by the build, drawn afresh by the development server.
 */
import type { Plugin, ResolvedConfig } from 'vite';
import { PICTURE_THEMES } from '../src/core/export/svg/palette.ts';
import type { PictureTheme } from '../src/core/export/svg/palette.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import { findHome } from './broughtDocuments.ts';
import { importDocuments } from './importSource.ts';
import type { Documents } from './importSource.ts';

/** The root of the site, from where the pictures lie. */
const ROOT_FROM_HERE = '../';

export function pictures(): Plugin {
  return {
    name: 'pictures',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      const { config } = this.environment;
      const all = await importDocuments(config);
      for (const document of all.documents) {
        for (const theme of PICTURE_THEMES) {
          const source = await draw(all, document, theme, config);
          this.emitFile({ type: 'asset', fileName: pictureFile(document.id, theme), source });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!/^diagrams\/[^/]+\.svg$/.test(path)) return next();
        const answer = (text: string | null) => {
          if (text === null) return next();
          response.setHeader('Content-Type', 'image/svg+xml').end(text);
        };
        drawFile(path, server.config).then(answer, next);
      });
    },
  };
}

function pictureFile(id: string, theme: PictureTheme): string {
  return `diagrams/${id}${theme === 'light' ? '' : `-${theme}`}.svg`;
}

async function drawFile(path: string, config: ResolvedConfig): Promise<string | null> {
  const all = await importDocuments(config, true);
  for (const document of all.documents) {
    const theme = PICTURE_THEMES.find((one) => pictureFile(document.id, one) === path);
    if (theme !== undefined) return draw(all, document, theme, config);
  }
  return null;
}

async function draw(
  { documents, drawDocument, drawPicture }: Documents,
  document: FlowDocument,
  theme: PictureTheme,
  config: ResolvedConfig,
): Promise<string> {
  const answer = await drawPicture({
    documents,
    search: `?doc=${encodeURIComponent(document.id)}`,
    theme,
    home: findHome(config) ?? ROOT_FROM_HERE,
    drawing: await drawDocument(document),
  });
  if (!answer.ok) throw new Error(`no picture of ${document.id}: ${answer.message}`);
  return answer.svg;
}
