/**
 * The build: static files that work at any sub-path, with the published data and the notices of third
 * parties beside the page. The unit tests run under the same configuration.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { publishFiles } from './src/core/export/json/publishFiles.ts';
import type * as Building from './src/drawDocument.ts';

const NOTICES = 'THIRD_PARTY_NOTICES.md';
const SERVICE_WORKER = 'src/offline/serviceWorker.ts';

export default defineConfig({
  base: './',
  // A missing file is a 404, as it is on a static host, and not the start page.
  appType: 'mpa',
  plugins: [react(), publishedData(), builtDrawings(), thirdPartyNotices(), offlineFiles()],
  // elkjs alone has 1.4 MB; it is loaded apart from the page.
  build: {
    sourcemap: true,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: 'index.html', sw: SERVICE_WORKER },
      output: {
        // A service worker keeps its name, and stands above all that it answers for.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  worker: { format: 'es', plugins: () => [noticesAreComplete()] },
  preview: { open: process.env['npm_lifecycle_event'] === 'start' && isDesktop() },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    setupFiles: ['src/quietConsole.ts'],
    // The browser tests' reporter prints the counts of both.
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});

/** `data/*.json` beside the page: files of the build, answered afresh by the development server. */
function publishedData(): Plugin {
  const files = async () => publishFiles((await importBuilding()).documents);
  return {
    name: 'published-data',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      for (const [fileName, source] of await files()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!/^data\/[^/]+\.json$/.test(path)) return next();
        const answer = (text: string | undefined) => {
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8').end(text);
        };
        files().then((published) => answer(published.get(path)), next);
      });
    },
  };
}

/** Each built-in document's drawing, made beforehand, as a module of its own; see src/builtDrawings.ts. */
function builtDrawings(): Plugin {
  const table = '/src/builtDrawings.ts';
  const prefix = 'virtual:drawing/';
  return {
    name: 'built-drawings',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (id.endsWith(table)) {
        const { documents } = await importBuilding();
        const lines = documents.map((one) => `'${one.id}': () => import('${prefix}${one.id}'),`);
        return `export const builtDrawings = {${lines.join('')}};`;
      }
      if (!id.startsWith(`\0${prefix}`)) return null;
      const { documents, drawDocument } = await importBuilding();
      const own = documents.find((document) => id === `\0${prefix}${document.id}`);
      if (own === undefined) return null;
      const text = JSON.stringify(await drawDocument(own));
      return `export const drawing = JSON.parse(${JSON.stringify(text)});`;
    },
  };
}

/** Writes into the service worker which files the build has; all that a page may ever ask for. */
function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle(_options, bundle) {
      const worker = Object.values(bundle).find(({ fileName }) => fileName === 'sw.js');
      if (worker?.type !== 'chunk') this.error('the build has no service worker');
      // The layout engine is kept once, for the worker: pages have their own copy for browsers without.
      const isKept = (file: (typeof bundle)[string]) =>
        /^assets\/.*\.(js|css)$/.test(file.fileName) &&
        !(file.type === 'chunk' && file.moduleIds.some((id) => id.includes('/elkjs/')));
      const names = Object.values(bundle)
        .filter(isKept)
        .map(({ fileName }) => fileName);
      const files = ['', 'icon.svg', ...names.toSorted()];
      const page = bundle['index.html'];
      const source = page?.type === 'asset' ? page.source : '';
      const build = createHash('sha256').update(files.join()).update(source).digest('hex');
      worker.code = worker.code
        .replace('__FILES_OF_THIS_BUILD__', files.join('\\n'))
        .replace('__THIS_BUILD__', build.slice(0, 16));
    },
  };
}

/** The documents as they stand now; the development server asks again after each change. */
async function importBuilding(): Promise<typeof Building> {
  const options = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const;
  return (await runnerImport<typeof Building>('/src/drawDocument.ts', options)).module;
}

/** The built site carries the notices of what is in it. */
function thirdPartyNotices(): Plugin {
  return {
    ...noticesAreComplete(),
    name: 'third-party-notices',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async buildStart() {
      this.emitFile({ type: 'asset', fileName: NOTICES, source: await readNotices() });
    },
  };
}

/** Fails the build where a package reaches the bundle that the notices do not name. */
function noticesAreComplete(): Plugin {
  return {
    name: 'notices-are-complete',
    async generateBundle(_options, bundle) {
      const notices = await readNotices();
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      const packages = new Set(modules.flatMap(packageOf));
      const missing = [...packages].filter((name) => !notices.includes(`\`${name}\``));
      if (missing.length > 0) this.error(`${NOTICES} does not name ${missing.join(', ')}`);
    },
  };
}

function packageOf(moduleId: string): string[] {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId) ?? [];
  return name === undefined ? [] : [name];
}

function readNotices(): Promise<string> {
  return readFile(new URL(NOTICES, import.meta.url), 'utf8');
}

function isDesktop(): boolean {
  const { env, platform } = process;
  if (env['CI'] !== undefined) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
}
