/**
 * Publishes what a file of one document is made of (src/core/export/file/): the page's script and styles, with
 * all that they may ever load, which the explorer asks for only once somebody wants such a file.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import type { FileParts } from '../src/core/export/file/writeFile.ts';
import { builtDocuments } from './builtDocuments.ts';
import { leanChart } from './leanChart.ts';
import { noticesAreComplete } from './notices.ts';
import { oneScriptOf, putInside, readIcon } from './oneFile.ts';
import { SCOPED_NAME } from './scopedName.ts';

const MODULE = '/src/ui/paper/fileParts.ts';

export function fileParts(): Plugin {
  return {
    name: 'file-parts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async load(id) {
      if (!id.endsWith(MODULE)) return null;
      const source = JSON.stringify(await buildParts(this.environment.config));
      const mark = createHash('sha256').update(source).digest('hex').slice(0, 8);
      const path = `assets/one-file-${mark}.json`;
      this.emitFile({ type: 'asset', fileName: path, source });
      const bytes = Buffer.byteLength(source);
      return `export const publishedParts = ${JSON.stringify({ path, bytes })};`;
    },
  };
}

async function buildParts({
  define,
  resolve,
}: Pick<ResolvedConfig, 'define' | 'resolve'>): Promise<FileParts> {
  const built = await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: define ?? {},
    resolve: { alias: resolve.alias },
    css: { modules: { generateScopedName: SCOPED_NAME } },
    plugins: [react(), leanChart(), builtDocuments(true), noticesAreComplete(), putInside()],
    build: {
      write: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/main.tsx',
        output: { codeSplitting: false, format: 'es' },
      },
    },
    worker: { format: 'iife' },
  });
  const [output] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = output?.output ?? [];
  return { ...oneScriptOf(files), icon: await readIcon() };
}
