/**
 * Writes `embed/index.html`, the page for frames. Unlike the documents' own pages it has neither a script nor
 * a style of its own inside, so that it works under a policy that allows none: what it needs lies beside it.
 */
import type { Plugin } from 'vite';
import { emptyPageIn } from './emptyPage.ts';
import { buildFrameScripts } from './frameScripts.ts';

/** Where the page lies; from there the site's root is `../`. */
const FILE = 'embed/index.html';

export function framePage(): Plugin {
  return {
    name: 'frame-page',
    apply: 'build',
    // As prerenderedPages.ts, and before it, which makes another page of the build's.
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle(_options, bundle) {
      const { page, firstSheets: sheets } = emptyPageIn(bundle);
      const { start, whole, style } = await buildFrameScripts(this.environment.config);
      const emit = (name: string, text: string): string =>
        this.getFileName(this.emitFile({ type: 'asset', name, source: text }));
      const source = writeFramePage(String(page.source), {
        sheets,
        start: emit('frame-start.js', start),
        whole: emit('frame-whole.js', whole),
        style: emit('frame-whole.css', style),
      });
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}

/** Files of the build, from its root. */
export interface FrameFiles {
  /** The style sheets that the build's page does not ask for by itself. */
  readonly sheets: readonly string[];
  readonly start: string;
  readonly whole: string;
  readonly style: string;
}

/**
 * @param empty the build's page, before anything is written in it.
 * @throws Error where it has not what is to be replaced: it was changed, and this was not.
 */
export function writeFramePage(empty: string, files: FrameFiles): string {
  const links = files.sheets.map((file) => `    <link rel="stylesheet" href="./${file}">\n`);
  const modules = [...empty.matchAll(/<script type="module"[^>]* src="\.\/([^"]*)"/g)].map(
    ([, src = '']) => `../${src}`,
  );
  const { start, whole, style } = files;
  const names = `data-modules="${modules.join(' ')}" data-whole="../${whole}" data-style="../${style}"`;
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/<html lang="en">/, '<html lang="en" data-still data-frame data-home="../">'],
    [/\s*<meta\s+(?:property|name)="(?:og:|twitter:|description)[^>]*>/g, ''],
    [/<noscript>[\s\S]*?<\/noscript>/, NO_SCRIPT],
    [/\s*<script type="module"[^>]*><\/script>/g, ''],
    // Below the element into which all of it goes.
    [/ *<\/body>/, `    <script src="./${start}" ${names}></script>\n  </body>`],
    [/ *<\/head>/, `${links.join('')}    <meta name="robots" content="noindex" />\n  </head>`],
    // A sandboxed frame has no origin by which it could ask for them.
    [/(<link rel="stylesheet") crossorigin/g, '$1'],
    [/"\.\//g, '"../'],
  ];
  return pairs.reduce(
    (written, [from, to]) => {
      if (written.search(from) < 0) throw new Error(`the page has no ${from.source}`);
      return written.replace(from, to);
    },
    empty.replaceAll(PRELOADS, ''),
  );
}

/** Of one module none is asked for beforehand. */
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;

const NO_SCRIPT = `<noscript>
      <p>
        Here a chart of network flows would be, but scripts are switched off.
        <a href="./" target="_blank" rel="noopener">All of it on a page by itself</a>
      </p>
    </noscript>`;
