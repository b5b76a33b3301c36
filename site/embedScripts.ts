/**
 * Builds the scripts by which other pages embed charts, which keep their names: `embed.js` for any page, with
 * `embed-tables.js` beside it, and `embed.mjs` for pages that load modules.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { noticesAreComplete } from './notices.ts';

const ROOT = join(import.meta.dirname, '..');

export interface EmbedFile {
  readonly fileName: string;
  readonly source: string;
}

/** @param kinds pages that are opened from disk load no modules. */
export function embedScripts(kinds: readonly ('classic' | 'module')[]): Plugin {
  return {
    name: 'embed-scripts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      // After what makes one file of all that the build has.
      order: 'post',
      async handler() {
        const { alias } = this.environment.config.resolve;
        const files = await Promise.all([
          kinds.includes('classic') ? buildClassic(alias) : [],
          kinds.includes('module') ? buildModule(alias) : [],
        ]);
        for (const file of files.flat()) this.emitFile({ type: 'asset', ...file });
      },
    },
  };
}

type Alias = ResolvedConfig['resolve']['alias'];

async function buildClassic(alias: Alias): Promise<readonly EmbedFile[]> {
  const [tables] = await buildFiles(alias, 'iife', 'src/embed/tables/tablesScript.ts', {});
  if (tables === undefined) throw new Error('what reads tables was not built');
  // One that a browser has kept of an older build would not fit the script that asks for it.
  const hash = createHash('sha256').update(tables.code).digest('hex').slice(0, 8);
  const [script] = await buildFiles(alias, 'iife', 'src/embed/embedScript.ts', {
    TABLES_SCRIPT: JSON.stringify(`embed-tables.js?${hash}`),
  });
  if (script === undefined) throw new Error('the script that embeds was not built');
  return [
    { fileName: 'embed.js', source: script.code },
    { fileName: 'embed-tables.js', source: tables.code },
  ];
}

async function buildModule(alias: Alias): Promise<readonly EmbedFile[]> {
  const chunks = await buildFiles(alias, 'es', 'src/embed/embedModule.ts', {});
  return chunks.map(({ fileName, code }) => ({ fileName, source: code }));
}

async function buildFiles(
  alias: Alias,
  format: 'iife' | 'es',
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<readonly Rolldown.OutputChunk[]> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [...alias] },
    define,
    plugins: [noticesAreComplete()],
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, entry),
        output: {
          format,
          entryFileNames: 'embed.mjs',
          chunkFileNames: 'assets/embed-[name]-[hash].js',
        },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
}
