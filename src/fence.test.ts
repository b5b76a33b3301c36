/**
 * The fence between the folders holds only while the linter sees it: patterns that match nothing are
 * silent, and so is a configuration that is not at the root. So every edge is broken here on
 * purpose, in a copy of the tree, and linted by this repository's own command.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const CONFIG = '.oxlintrc.json';
const LINT_TIMEOUT_MS = 60_000;

/** A folder, and what nothing in it may import. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'data': ['../src/core/query/ast.ts', '../src/ui/App.tsx', 'react', 'node:fs'],
  'src/core/model': ['../query/ast.ts', '../scene/scene.ts', 'react', 'valibot'],
  'src/core/query': ['../scene/scene.ts', '../layout/drawing.ts', '../../ui/App.tsx', 'zustand'],
  'src/core/scene': ['../query/ast.ts', '../layout/drawing.ts', '@xyflow/react'],
  'src/core/layout': ['../query/ast.ts', '../../worker/protocol.ts', '@xyflow/react', 'node:fs'],
  'src/core/bench': ['../model/ids.ts', '../../ui/App.tsx', 'react'],
  'src/core/compare': ['../query/ast.ts', '../scene/scene.ts', 'react'],
  'src/core/notes': [
    '../query/ast.ts',
    '../scene/scene.ts',
    '../export/json/readPublished.ts',
    'react',
  ],
  'src/core/embed': ['../model/ids.ts', '../../state/explorer.ts', 'valibot', 'react'],
  'src/core/posture': ['../scene/scene.ts', '../../state/explorer.ts', 'react'],
  'src/core/findings': ['../export/text/describeTarget.ts', '../../ui/App.tsx', 'valibot'],
  'src/core/trace': ['../query/ast.ts', '../scene/scene.ts', 'react'],
  'src/core/walk': ['../scene/scene.ts', '../layout/drawing.ts', '../../ui/App.tsx', 'react'],
  'src/core/url': ['../scene/scene.ts', '../../state/explorer.ts', 'react'],
  'src/core/export/json': [
    '../../layout/drawing.ts',
    '../../../documents.ts',
    '../../../../data/tap.ts',
    'lucide-react',
  ],
  'src/core/export/paper': ['../../url/address.ts', '../../../ui/App.tsx', 'react'],
  'src/core/export/svg': ['../../query/ast.ts', '../../../ui/App.tsx', 'react'],
  'src/core/export/drawio': ['../../query/ast.ts', '../../../state/explorer.ts', 'react'],
  'src/core/export': ['../layout/drawing.ts', '../../state/explorer.ts', 'react'],
  'src/core/import/csv': ['../../scene/scene.ts', '../../../ui/App.tsx', 'react'],
  'src/core/unheardof': ['../model/ids.ts', 'react'],
  'src/worker': ['../state/explorer.ts', '../ui/App.tsx', '../../data/tap.ts', 'zustand', 'react'],
  'src/state': ['../ui/App.tsx', '../worker/client.ts', '../../data/tap.ts', '@xyflow/react'],
  'src/embed': ['../core/model/ids.ts', '../core/import/readSources.ts', '../ui/App.tsx', 'react'],
  'src/embed/tables': ['../../core/scene/scene.ts', '../../state/explorer.ts', 'react'],
  'src/embed/react': ['../../ui/App.tsx', '../../core/import/readSources.ts', 'react-dom'],
  'src/offline': ['../core/model/ids.ts', '../state/explorer.ts', 'react'],
  'src/ui': ['../worker/client.ts', '../../data/tap.ts', '../main.tsx', '../documents.ts'],
  'cli': [
    '../site/notices.ts',
    '../src/ui/App.tsx',
    '../src/documents.ts',
    '../data/tap.ts',
    'react',
  ],
  'src/ui/panels': [
    '../../../cli/run.ts',
    '../../worker/client.ts',
    '../../../data/tap.ts',
    'node:fs',
  ],
};

/** A folder, and what its tests may not import either. */
const FORBIDDEN_TO_TESTS: Readonly<Record<string, readonly string[]>> = {
  'src/core/model': ['../../ui/App.tsx', '../../state/explorer.ts', 'react'],
  'src/core/export/json': ['../../../worker/client.ts', '@base-ui/react'],
  'src/worker': ['../ui/App.tsx', '../state/explorer.ts'],
  'src/state': ['../ui/App.tsx', '../worker/client.ts'],
};

/** Every way to write an import; a type is a dependency too. */
const WAYS: Readonly<Record<string, (specifier: string) => string>> = {
  import: (specifier) => `import { planted } from '${specifier}';\nplanted();\n`,
  type: (specifier) => `import type { Planted } from '${specifier}';\nexport type P = Planted;\n`,
  reexport: (specifier) => `export { planted } from '${specifier}';\n`,
  everything: (specifier) => `export * from '${specifier}';\n`,
  dynamic: (specifier) => `export const planted = () => import('${specifier}');\n`,
};

interface Edge {
  readonly folder: string;
  readonly specifier: string;
  /** File → text, one for each way to write the import. */
  readonly plants: ReadonlyMap<string, string>;
}

const edges: readonly Edge[] = [
  ...plantIn(FORBIDDEN, (name) => `${name}.ts`),
  ...plantIn(FORBIDDEN_TO_TESTS, (name) => `${name}.test.ts`),
];

let copy = '';
let found: readonly { readonly rule: string; readonly file: string }[] = [];

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'fence-'));
  for (const name of [CONFIG, 'package.json', 'tsconfig.json', 'src', 'data', 'cli']) {
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  }
  for (const { plants } of edges) for (const [file, text] of plants) plant(file, text);
  plant('src/core/model/plantedRing.ts', `export type { Ring } from './plantedEnd.ts';\n`);
  plant(
    'src/core/model/plantedEnd.ts',
    `import type { Ring as Other } from './plantedRing.ts';\nexport type Ring = Other[];\n`,
  );
  plant('src/core/model/plantedInline.ts', `export type I = import('../query/ast.ts').Planted;\n`);
  found = lint();
}, LINT_TIMEOUT_MS);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the fence', () => {
  it('is configured at the root, and nowhere else', () => {
    expect(existsSync(path.join(ROOT, CONFIG))).toBe(true);
    const below = ['src', 'data', 'e2e', 'public'].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }),
    );
    expect(below.filter((file) => path.basename(file).startsWith('.oxlintrc'))).toEqual([]);
  });

  it.each(edges)('lets nothing in $folder import $specifier, in any way', ({ plants }) => {
    for (const file of plants.keys()) {
      expect(found).toContainEqual({ rule: 'eslint(no-restricted-imports)', file });
    }
  });

  it('allows no cycle, of types neither', () => {
    const file = 'src/core/model/plantedEnd.ts';
    expect(found).toContainEqual({ rule: 'import(no-cycle)', file });
  });

  it('allows no type by `import()`, which its patterns would not see', () => {
    const file = 'src/core/model/plantedInline.ts';
    expect(found).toContainEqual({ rule: 'typescript(consistent-type-imports)', file });
  });

  it('finds nothing in the tree as it is', () => {
    expect(found.filter(({ file }) => !file.includes('planted'))).toEqual([]);
  });
});

function plantIn(
  forbidden: Readonly<Record<string, readonly string[]>>,
  nameFile: (name: string) => string,
): Edge[] {
  return Object.entries(forbidden).flatMap(([folder, specifiers]) =>
    specifiers.map((specifier, index) => {
      const plants = Object.entries(WAYS).map(
        ([way, write]) =>
          [`${folder}/${nameFile(`planted-${way}-${index + 1}`)}`, write(specifier)] as const,
      );
      return { folder, specifier, plants: new Map(plants) };
    }),
  );
}

function plant(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  writeFileSync(path.join(copy, file), text);
}

/** Runs the lint command of package.json in the copy; only what the fence's rules say is kept. */
function lint(): { rule: string; file: string }[] {
  const { scripts } = JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8')) as {
    scripts: { lint: string };
  };
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const { stdout } = spawnSync(`${scripts.lint} --format json`, {
    cwd: copy,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[];
  };
  return diagnostics
    .filter(({ code }) => /no-restricted-imports|no-cycle|consistent-type-imports/.test(code))
    .map(({ code, filename }) => ({ rule: code, file: filename.replaceAll('\\', '/') }));
}
