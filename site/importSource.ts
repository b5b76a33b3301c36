/** Runs modules of `src/` in Node, as they stand now, with everything that Vite does for the browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';
import type { Drawing } from '../src/core/layout/drawing.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import type * as Drawn from '../src/drawDocument.ts';
import type * as Prerender from '../src/prerender.tsx';
import { SCOPED_NAME } from './scopedName.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const COMMON = { root: ROOT, configFile: false, logLevel: 'error' } as const;

export interface Documents {
  readonly documents: readonly FlowDocument[];
  /** The same drawing for the same document. */
  readonly drawDocument: (document: FlowDocument) => Promise<Drawing>;
  /** The files that they were read from. */
  readonly dependencies: readonly string[];
}

let kept: Promise<Documents> | null = null;

/** @param isFresh reads them anew, as the development server has to after each change. */
export function importDocuments(isFresh = false): Promise<Documents> {
  if (isFresh || kept === null) kept = readDocuments();
  return kept;
}

async function readDocuments(): Promise<Documents> {
  const { module, dependencies } = await runnerImport<typeof Drawn>('/src/drawDocument.ts', COMMON);
  const drawings = new Map<FlowDocument, Promise<Drawing>>();
  const drawDocument = (document: FlowDocument) => {
    const drawing = drawings.get(document) ?? module.drawDocument(document);
    drawings.set(document, drawing);
    return drawing;
  };
  return { documents: module.documents, drawDocument, dependencies };
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
