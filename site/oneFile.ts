/**
 * Writes each document as one HTML file that opens from disk: for a mail, or a room without a network.
 * Page, scripts, worker and document are all in it; it asks for nothing. One more, without a document, is
 * the frame of pages that bring their own.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin, Rolldown } from 'vite';
import { FILE_PART } from '../src/core/export/file/writeFile.ts';
import { importDocuments, withPrerender } from './importSource.ts';
import { buildInlineScripts } from './inlineScripts.ts';
import { withoutPicture, writePage } from './writePage.ts';

/** What a page that is one file has in another way than a site, by who asks for it. */
const INSTEAD: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
  'spawnLayout.ts': [/\/composeArrange\.ts$/, 'spawnLayoutInside.ts'],
  'layoutHere.ts': [/\/createArrange\.ts$/, 'noLayoutHere.ts'],
  'spawnImport.ts': [/\/composeDesk\.ts$/, 'spawnImportInside.ts'],
  'importOnPage.ts': [/\/composeDesk\.ts$/, 'noImportOnPage.ts'],
};

export function oneFile(): Plugin[] {
  return [putInside(), writeFiles()];
}

export function putInside(): Plugin {
  return {
    name: 'put-inside',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const name = source.slice(source.lastIndexOf('/') + 1);
      const [from, to] = INSTEAD[name] ?? [];
      if (from === undefined || to === undefined || !from.test(importer ?? '')) return null;
      return this.resolve(source.replace(name, to), importer, { skipSelf: true });
    },
  };
}

function writeFiles(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    // After Vite has put its last words into the script.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle);
        const { script, style } = oneScriptOf(files);
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('one file is made of one page');
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        const icon = await readIcon();
        const empty = withoutPicture(String(page.source))
          .replace(/<link rel="(stylesheet|modulepreload)"[^>]*>\s*/g, '')
          .replace(/<noscript>[\s\S]*?<\/noscript>\s*/, '')
          .replace('./icon.svg', icon)
          .replace('</head>', () => `<style ${FILE_PART}>${style}</style>\n  </head>`)
          .replace(/<script type="module"[^>]*><\/script>/, () => inlineScript(script));
        const { documents, drawDocument } = await importDocuments(this.environment.config);
        const inline = await buildInlineScripts();
        await withPrerender(async ({ renderPage }) => {
          for (const document of documents) {
            const start = { document, drawing: await drawDocument(document) };
            const markup = await renderPage({ start, known: [document], home: null });
            const source = writePage(empty, { markup, start, inline });
            this.emitFile({ type: 'asset', fileName: `${document.id}.html`, source });
          }
        });
        // For frames in pages that bring a table of their own: see src/embed/.
        const source = empty.replace('<html lang="en">', () => FRAME);
        if (source === empty) this.error('the page does not begin as it is thought to');
        this.emitFile({ type: 'asset', fileName: 'embed.html', source });
      },
    },
  };
}

const FRAME = '<html lang="en" data-still data-frame data-one-file>';

function inlineScript(code: string): string {
  return `<script type="module" ${FILE_PART}>${code}</script>`;
}

/**
 * The one script of a build and all of its styles; nothing in the script ends the element that it stands in.
 * @throws Error where the build made more than one.
 */
export function oneScriptOf(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): {
  readonly script: string;
  readonly style: string;
} {
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const sheets = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [code] = scripts;
  if (code === undefined || scripts.length > 1) {
    throw new Error(`one file is made of one script, and not of ${scripts.length}`);
  }
  const script = code.replace(/<\/(script|head)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
  return { script, style: sheets.join('\n') };
}

/** @returns the page's icon as an address that holds it. */
export async function readIcon(): Promise<string> {
  const icon = await readFile(new URL('../public/icon.svg', import.meta.url), 'base64');
  return `data:image/svg+xml;base64,${icon}`;
}
