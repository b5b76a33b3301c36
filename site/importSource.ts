/** Runs modules of `src/` in Node, as they stand now, with everything that Vite does for the browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';
import type * as Drawing from '../src/drawDocument.ts';
import type * as Prerender from '../src/prerender.tsx';
import { SCOPED_NAME } from './scopedName.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const COMMON = { root: ROOT, configFile: false, logLevel: 'error' } as const;

/** @returns the documents, how they are drawn, and the files that they were read from. */
export async function importDocuments() {
  const { module, dependencies } = await runnerImport<typeof Drawing>(
    '/src/drawDocument.ts',
    COMMON,
  );
  return { ...module, dependencies };
}

/** @param write is given what writes a page; its class names are those of the browser's style sheets. */
export async function withPrerender(
  write: (prerender: typeof Prerender) => Promise<void>,
): Promise<void> {
  // Inside of node_modules, where what it imports is found.
  const outDir = await mkdtemp(join(ROOT, 'node_modules/.portolan-prerender-'));
  try {
    await build({
      ...COMMON,
      css: { modules: { generateScopedName: SCOPED_NAME } },
      build: { ssr: 'src/prerender.tsx', outDir, emptyOutDir: false, minify: false },
    });
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- it was built from there
    const built: typeof Prerender = await import(pathToFileURL(join(outDir, 'prerender.js')).href);
    // What it loads apart is gone once this has returned.
    await write(built);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
