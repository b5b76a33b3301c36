/**
 * Builds every page with one tool and one set of options, into a folder each, so that no page shares
 * a file with another: Portolan by its own configuration, the peers' as their users would.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, loadConfigFromFile } from 'vite';
import type { Drawing } from '../../../src/core/layout/drawing.ts';
import { drawDocument } from '../../../src/drawDocument.ts';
import type { FlowDocument } from '../../../src/core/model/document.ts';
import type { PeerTable } from '../pages/peerTable.ts';
import { peerTableOf } from './peerTableOf.ts';
import { CYTOSCAPE, GRAPHVIZ, MERMAID, NAIVE, OURS, SVG } from './peers.ts';
import { BENCH, BUILT, PAGES, ROOT } from './places.ts';
import { writeDot, writeJson, writeMermaid, writeSvgPage } from './writeTable.ts';

const WRITERS: Readonly<Record<string, (table: PeerTable) => string>> = {
  [MERMAID.id]: writeMermaid,
  [GRAPHVIZ.id]: writeDot,
  [CYTOSCAPE.id]: writeJson,
  [NAIVE.id]: writeJson,
};

const CONFIG = path.join(ROOT, 'vite.config.ts');
/** Portolan's own: what lies nearer is there for another package, and may be of another version. */
const ELK = { find: /^elkjs(?=\/)/, replacement: path.join(ROOT, 'node_modules', 'elkjs') };

/** @param documents the tables that every page is built for. */
export async function buildPages(documents: readonly FlowDocument[]): Promise<void> {
  await rm(BUILT, { recursive: true, force: true });
  await build({
    root: ROOT,
    configFile: CONFIG,
    logLevel: 'error',
    build: { outDir: path.join(BUILT, OURS.id), sourcemap: false, reportCompressedSize: false },
  });
  for (const [id, write] of Object.entries(WRITERS)) {
    await buildPage(PAGES, id);
    await fillPage(id, documents, write);
  }
  for (const id of ['bigNaive', 'bigCytoscape', 'bigDrawn']) await buildPage(PAGES, id);
  await buildPage(path.join(BENCH, 'ours'), 'growth');
  for (const document of documents) {
    const drawing: Drawing = await drawDocument(document);
    await writePage(SVG.id, document.id, writeSvgPage(drawing, document.title));
  }
}

async function buildPage(folder: string, id: string): Promise<void> {
  await build({
    root: folder,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    define: await definedWords(),
    resolve: { alias: [ELK] },
    worker: { format: 'es' },
    build: {
      outDir: path.join(BUILT, id),
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: path.join(folder, `${id}.html`) },
    },
  });
}

/** What Portolan's own build puts in place of words in its sources. */
async function definedWords(): Promise<Readonly<Record<string, string>>> {
  const environment = { command: 'build', mode: 'production' } as const;
  const loaded = await loadConfigFromFile(environment, CONFIG);
  return loaded?.config.define ?? {};
}

/** One page for each document, beside what was built. */
async function fillPage(
  id: string,
  documents: readonly FlowDocument[],
  write: (table: PeerTable) => string,
): Promise<void> {
  const page = await readFile(path.join(BUILT, id, `${id}.html`), 'utf8');
  for (const document of documents) {
    const filled = page.replace('<!--table-->', () => write(peerTableOf(document)));
    await writePage(id, document.id, filled);
  }
}

async function writePage(id: string, document: string, text: string): Promise<void> {
  await mkdir(path.join(BUILT, id), { recursive: true });
  await writeFile(path.join(BUILT, id, `${document}.html`), text);
}
