/** Builds the scripts that stand in each page itself, and run before all others. */
import { join } from 'node:path';
import { build } from 'vite';

export interface InlineScripts {
  /** src/firstPage.ts */
  readonly page: string;
  /** src/firstSight.ts */
  readonly sight: string;
  /** src/firstTouch.ts */
  readonly touch: string;
}

export async function buildInlineScripts(): Promise<InlineScripts> {
  const [page, sight, touch] = await Promise.all([
    buildScript('src/firstPage.ts'),
    buildScript('src/firstSight.ts'),
    buildScript('src/firstTouch.ts'),
  ]);
  return { page, sight, touch };
}

async function buildScript(entry: string): Promise<string> {
  const built = await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'atOnce' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code.trim();
}
