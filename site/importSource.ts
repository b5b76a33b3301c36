/** Runs modules of `src/` in Node, as they stand now, with everything that Vite does for the browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';
import type { ResolvedConfig } from 'vite';
import type { Drawing } from '../src/core/layout/drawing.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import type * as Drawn from '../src/drawDocument.ts';
import type { drawPicture } from '../src/drawPicture.ts';
import type * as Prerender from '../src/prerender.tsx';
import { findBrought } from './broughtDocuments.ts';
import { SCOPED_NAME } from './scopedName.ts';

const ROOT = join(import.meta.dirname, '..');
const COMMON = { root: ROOT, configFile: false, logLevel: 'error' } as const;

export interface Documents {
  readonly documents: readonly FlowDocument[];
  /** The same drawing for the same document. */
  readonly drawDocument: (document: FlowDocument) => Promise<Drawing>;
  readonly drawPicture: typeof drawPicture;
  /** The files that they were read from. */
  readonly dependencies: readonly string[];
}

/** By the documents that a build brings along; `null` for the built-in ones. */
const kept = new Map<readonly FlowDocument[] | null, Promise<Documents>>();

/**
 * @param config of the build that asks.
 * @param isFresh reads them anew, as the development server has to after each change.
 */
export function importDocuments(
  config: Pick<ResolvedConfig, 'plugins'>,
  isFresh = false,
): Promise<Documents> {
  const brought = findBrought(config);
  const found = isFresh ? undefined : kept.get(brought);
  if (found !== undefined) return found;
  const reading = readDocuments(brought);
  kept.set(brought, reading);
  return reading;
}

async function readDocuments(brought: readonly FlowDocument[] | null): Promise<Documents> {
  const { module, dependencies } = await runnerImport<typeof Drawn>('/src/drawDocument.ts', COMMON);
  const drawings = new Map<FlowDocument, Promise<Drawing>>();
  const drawDocument = (document: FlowDocument) => {
    const drawing = drawings.get(document) ?? module.drawDocument(document);
    drawings.set(document, drawing);
    return drawing;
  };
  return {
    documents: brought ?? module.documents,
    drawDocument,
    drawPicture: module.drawPicture,
    dependencies,
  };
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
