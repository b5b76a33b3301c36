/**
 * Makes `lib/react/`, which package.json exports as `portolan/react`: one module that knows where React is and
 * nothing else, what reads tables beside it, and their types.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const COMPONENT = 'src/embed/react/PortolanChart.tsx';
/** Of what is declared, what the component's own types speak of; by the name that they know it by. */
const BESIDE = { '../../core/embed/messages.ts': 'core/embed/messages' } as const;

export const LIBRARY = {
  outDir: 'lib/react',
  entry: COMPONENT,
  external: ['react', 'react/jsx-runtime'],
} as const;

export function reactLibrary(): Plugin {
  return {
    name: 'react-library',
    apply: 'build',
    async generateBundle() {
      const folder = await mkdtemp(join(tmpdir(), 'portolan-types-'));
      try {
        await declareTypes(folder);
        let types = await readFile(join(folder, 'embed/react/PortolanChart.d.ts'), 'utf8');
        for (const [from, file] of Object.entries(BESIDE)) {
          const name = file.slice(file.lastIndexOf('/') + 1);
          types = types.replaceAll(from, `./${name}.js`);
          const source = await readFile(join(folder, `${file}.d.ts`), 'utf8');
          this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source });
        }
        const [missing] = /from '\.\.?\/[^']*\.ts'/.exec(types) ?? [];
        if (missing !== undefined)
          this.error(`the component's types speak of what is left out: ${missing}`);
        this.emitFile({ type: 'asset', fileName: 'PortolanChart.d.ts', source: types });
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

async function declareTypes(outDir: string): Promise<void> {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['-p', 'src/embed/react', '--noEmit', 'false', '--emitDeclarationOnly'];
  const out = ['--declaration', '--rootDir', 'src', '--outDir', outDir];
  await promisify(execFile)(process.execPath, [compiler, ...options, ...out], { cwd: ROOT });
}
