/** Builds the scripts of the page for frames that are no modules: see src/frameStart.ts. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { broughtDocuments, findBrought } from './broughtDocuments.ts';
import { builtDocuments } from './builtDocuments.ts';
import { leanChart } from './leanChart.ts';
import { SCOPED_NAME } from './scopedName.ts';

export interface FrameScripts {
  /** src/frameStart.ts */
  readonly start: string;
  /** src/frameWhole.ts, with everything that it may ever load. */
  readonly whole: string;
  readonly style: string;
}

/** @param config of the build that asks: the same documents, and the same words in place of others. */
export async function buildFrameScripts(
  config: Pick<ResolvedConfig, 'plugins' | 'define'>,
): Promise<FrameScripts> {
  const brought = findBrought(config);
  const [start, whole] = await Promise.all([
    buildScript('src/frameStart.ts', {}),
    buildScript('src/frameWhole.ts', {
      define: config.define ?? {},
      plugins: [
        react(),
        leanChart(),
        ...(brought === null ? [] : [broughtDocuments(brought)]),
        builtDocuments(false),
        withoutWorkers(),
      ],
      css: { modules: { generateScopedName: SCOPED_NAME } },
    }),
  ]);
  return { start: start.code, whole: whole.code, style: whole.style };
}

/** It may start none. */
function withoutWorkers(): Plugin {
  return {
    name: 'without-workers',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('/spawnLayout.ts')) return null;
      const instead = source.replace('spawnLayout', 'spawnNoLayout');
      return this.resolve(instead, importer, { skipSelf: true });
    },
  };
}

async function buildScript(
  entry: string,
  more: Parameters<typeof build>[0],
): Promise<{ readonly code: string; readonly style: string }> {
  const built = await build({
    ...more,
    root: join(import.meta.dirname, '..'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : []).concat('output' in built ? [built] : []);
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = outputs.flatMap(
    ({ output }) => output,
  );
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [code] = scripts;
  if (code === undefined || scripts.length > 1) {
    throw new Error(`${entry} was built as ${scripts.length} scripts and not as one`);
  }
  return { code: code.trim(), style: styles.join('') };
}
