/**
 * The build: static files that work at any sub-path, a page for each document, with its picture, the published
 * data and the notices of third parties beside them; or, in the mode `file`, each document as one HTML file. The
 * unit tests run under the same configuration.
 */
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { builtDocuments } from './site/builtDocuments.ts';
import { FIRST_PARTS, chunks } from './site/chunks.ts';
import { embedScripts } from './site/embedScripts.ts';
import { fileParts } from './site/fileParts.ts';
import { framePage } from './site/framePage.ts';
import { layoutVersion } from './site/layoutVersion.ts';
import { leanChart } from './site/leanChart.ts';
import { noticesAreComplete, thirdPartyNotices } from './site/notices.ts';
import { offlineFiles } from './site/offlineFiles.ts';
import { oneFile } from './site/oneFile.ts';
import { pictures } from './site/pictures.ts';
import { prerenderedPages } from './site/prerenderedPages.ts';
import { publishedData } from './site/publishedData.ts';
import { LIBRARY, reactLibrary } from './site/reactLibrary.ts';
import { SCOPED_NAME } from './site/scopedName.ts';

export default defineConfig(({ mode }) => ({
  base: './',
  // A missing file is a 404, as it is on a static host, and not the start page.
  appType: 'mpa',
  define: { LAYOUT_VERSION: JSON.stringify(layoutVersion()) },
  css: { modules: { generateScopedName: SCOPED_NAME } },
  // For pages it has another one, which asks the page itself what `&amp;` is: a worker has none, and nothing
  // of what a reader brings is put into a page as markup.
  resolve: {
    alias: {
      'decode-named-character-reference': new URL(
        'node_modules/decode-named-character-reference/index.js',
        import.meta.url,
      ).pathname,
    },
  },
  ...(mode === 'file' ? buildFiles() : mode === 'react' ? buildLibrary() : buildSite()),
  test: {
    include: ['{src,site,cli,e2e}/**/*.test.{ts,tsx}'],
    setupFiles: ['src/quietConsole.ts'],
    // A process for each of the hundreds of files takes as long to start as its tests to run.
    pool: 'threads',
    // Machines that are busy take several times as long; what hangs still fails.
    testTimeout: 30_000,
    // The browser tests' reporter prints the counts of both.
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
}));

function buildSite(): UserConfig {
  const { plugin, groups } = chunks();
  return {
    plugins: [
      react(),
      plugin,
      leanChart(),
      publishedData(),
      pictures(),
      builtDocuments(false),
      thirdPartyNotices(),
      framePage(),
      prerenderedPages(),
      offlineFiles(),
      fileParts(),
      embedScripts(['classic', 'module']),
    ],
    // elkjs alone has 1.4 MB; it is loaded apart from the page.
    build: {
      modulePreload: {
        // Browsers that need it know none of the page's colours (`light-dark()`), and do without it.
        polyfill: false,
        // The pages ask for these styles by themselves.
        resolveDependencies: (_file, files) =>
          files.filter(
            (file) => !file.startsWith(`assets/${FIRST_PARTS}-`) || !file.endsWith('.css'),
          ),
      },
      sourcemap: true,
      chunkSizeWarningLimit: 1600,
      rolldownOptions: {
        input: { index: 'index.html', sw: 'src/offline/serviceWorker.ts' },
        output: {
          codeSplitting: { groups },
          // A service worker keeps its name, and stands above all that it answers for.
          entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        },
      },
    },
    worker: { format: 'es', plugins: () => [noticesAreComplete()] },
    preview: { open: process.env['npm_lifecycle_event'] === 'start' && isDesktop() },
  };
}

function buildFiles(): UserConfig {
  return {
    plugins: [
      react(),
      leanChart(),
      builtDocuments(true),
      noticesAreComplete(),
      oneFile(),
      embedScripts(['classic']),
    ],
    publicDir: false,
    build: {
      outDir: 'dist-file',
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
    // A module would be asked for from another origin: a file that is opened from disk has none.
    worker: { format: 'iife' },
  };
}

function buildLibrary(): UserConfig {
  const { outDir, entry, external } = LIBRARY;
  return {
    plugins: [react(), noticesAreComplete(), reactLibrary()],
    publicDir: false,
    build: {
      outDir,
      lib: { entry, formats: ['es'], fileName: 'PortolanChart' },
      rolldownOptions: {
        external: [...external],
        // Who renders on a server is told that this part is alive in browsers only.
        output: { banner: "'use client';", chunkFileNames: '[name].js' },
      },
    },
  };
}

function isDesktop(): boolean {
  const { env, platform } = process;
  if (env['CI'] !== undefined) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
}
