/** Has the site built: by the project's own configuration, with the documents that were brought. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { broughtDocuments } from '../site/broughtDocuments.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import { fillOutput } from './outputFolder.ts';
import type { OutputFolder } from './outputFolder.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** Files of public/ that show a built-in document. */
const OF_THE_BUILT_IN = ['screenshot.png', 'social.png'];

/**
 * Builds elsewhere first, so that a build which fails leaves the former site as it is.
 * @param isFile makes one HTML file of each document instead.
 * @param base where the site is going to be; `null` where nobody said.
 * @throws what Vite throws where it cannot build.
 */
export async function buildSite(
  documents: readonly FlowDocument[],
  isFile: boolean,
  output: OutputFolder,
  base: string | null,
): Promise<void> {
  const built = await mkdtemp(path.join(tmpdir(), 'portolan-'));
  try {
    await build({
      root: ROOT,
      configFile: path.join(ROOT, 'vite.config.ts'),
      mode: isFile ? 'file' : 'production',
      logLevel: 'error',
      plugins: [broughtDocuments(documents, base)],
      build: { outDir: built, emptyOutDir: true, reportCompressedSize: false },
    });
    for (const name of OF_THE_BUILT_IN) await rm(path.join(built, name), { force: true });
    await fillOutput(output, built);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}
