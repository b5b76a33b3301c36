/** Builds src/firstSight.ts, which stands in each page itself, as one script. */
import { join } from 'node:path';
import { build } from 'vite';

export async function buildSightScript(): Promise<string> {
  const built = await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/firstSight.ts', formats: ['iife'], name: 'firstSight' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('src/firstSight.ts was not built');
  return chunk.code.trim();
}
