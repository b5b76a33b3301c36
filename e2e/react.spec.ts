/** `portolan/react`, as another project has it: packed, unpacked into its node_modules, and imported by name. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { test as base } from './fixtures.ts';
import { ChartHost } from './pages/ChartHost.ts';

const ROOT = path.join(import.meta.dirname, '..');
/** What such a project has besides. */
const INSTALLED = [
  'react',
  'react-dom',
  'scheduler',
  'csstype',
  '@types/react',
  '@types/react-dom',
];

const PAGE = `import { PortolanChart } from 'portolan/react';

export function Page({ query, onSelect }: { query: string; onSelect: (id: string | null) => void }) {
  return (
    <main>
      <PortolanChart
        src="../"
        document="diego"
        title="Diego"
        query={query}
        className="wide"
        style={{ '--portolan-height': '400px' }}
        onSelect={({ id, entries }) => onSelect(entries.length > 0 ? id : null)}
      />
      <PortolanChart src="../" document="tap"><p>The platform, in words.</p></PortolanChart>
    </main>
  );
}
`;

const WRONG = `import { PortolanChart } from 'portolan/react';
export const wrong = <PortolanChart src="../" view="pie" />;
`;

const SERVER = `import { renderToString } from 'react-dom/server';
import { Page } from './page.tsx';
console.log(renderToString(<Page query="→BBS" onSelect={() => {}} />));
`;

const CLIENT = `import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.tsx';
function App() {
  const [query, setQuery] = useState('→BBS');
  const [chosen, choose] = useState<string | null>(null);
  const [shown, show] = useState(true);
  return <>
    {shown && <Page query={query} onSelect={choose} />}
    <button onClick={() => setQuery('')}>All</button>
    <button onClick={() => show(false)}>Away</button>
    <output>{chosen}</output>
  </>;
}
const root = document.querySelector('#app');
if (root !== null) hydrateRoot(root, <StrictMode><App /></StrictMode>, { onRecoverableError: console.error });
`;

const SETTINGS = {
  compilerOptions: {
    module: 'NodeNext',
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  },
};

const test = base.extend<object, { project: string }>({
  project: [
    async ({ browserName: _any }, use) => {
      const project = mkdtempSync(path.join(tmpdir(), 'project-'));
      const modules = path.join(project, 'node_modules');
      mkdirSync(path.join(modules, '@types'), { recursive: true });
      const run = (command: string, ...parts: string[]) =>
        execFileSync(command, parts, {
          cwd: ROOT,
          stdio: ['ignore', 'pipe', 'ignore'],
          shell: process.platform === 'win32',
        });
      run('npm', 'pack', '--ignore-scripts', '--pack-destination', project);
      const [packed = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
      mkdirSync(path.join(modules, 'portolan'));
      run(
        'tar',
        '-xzf',
        path.join(project, packed),
        '--strip-components=1',
        '-C',
        path.join(modules, 'portolan'),
      );
      for (const name of INSTALLED) {
        symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name), 'junction');
      }
      const files = { 'page.tsx': PAGE, 'server.tsx': SERVER, 'client.tsx': CLIENT };
      for (const [name, text] of Object.entries(files))
        writeFileSync(path.join(project, name), text);
      writeFileSync(path.join(project, 'package.json'), '{"type":"module"}');
      await use(project);
      rmSync(project, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** @returns the one script that a module of the project is built into. */
async function buildOne(project: string, entry: string, isServer: boolean): Promise<string> {
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      ...(isServer ? { ssr: true } : {}),
      rolldownOptions: { input: path.join(project, entry), output: { codeSplitting: false } },
    },
  });
  const [output] = (Array.isArray(built) ? built : []).concat('output' in built ? [built] : []);
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code;
}

/** What a server answers with. */
async function renderPage(project: string): Promise<string> {
  const file = path.join(project, 'server.mjs');
  // The package itself is left to Node, which finds it by its exports.
  writeFileSync(file, await buildOne(project, 'server.tsx', true));
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' }).trim();
}

test('its types hold, and say what no chart has', ({ project }) => {
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const check = (...files: string[]) => {
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ ...SETTINGS, files }));
    return spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' }).stdout;
  };
  expect(check('page.tsx', 'server.tsx', 'client.tsx')).toBe('');
  writeFileSync(path.join(project, 'wrong.tsx'), WRONG);
  expect(check('wrong.tsx')).toMatch(/wrong\.tsx.*"pie"/);
});

test('on a server it is the picture, with a link to the same place', async ({ project }) => {
  const html = await renderPage(project);
  expect(html).toContain('<portolan-chart src="../" document="diego" query="→BBS" class="wide"');
  expect(html).toContain('<a href="../diego/?q=%E2%86%92BBS">');
  expect(html).toContain(
    '<source media="(prefers-color-scheme: dark)" srcSet="../diagrams/diego-dark.svg"/>',
  );
  expect(html).toContain('<img src="../diagrams/diego.svg" alt="Chart of Diego"');
  expect(html).toContain('<p>The platform, in words.</p>');
});

test('in a browser the element takes over, follows its props and says what is chosen', async ({
  page,
  project,
}) => {
  const html = await renderPage(project);
  const files = new Map([['app.js', await buildOne(project, 'client.tsx', false)]]);
  const host = new ChartHost(page);
  await host.open(
    `<div id="app">${html}</div>`.replace(
      '</main></div>',
      '</main><button>All</button><button>Away</button><output></output></div>',
    ),
    {
      script: '<script type="module" src="app.js"></script>',
      files,
    },
  );
  const chart = host.charts.first();
  await host.isReady(chart);
  const frame = host.inside(chart);
  const status = frame.getByRole('status').filter({ hasText: /of 25 rows/ });
  await expect(status).toContainText('5 of 25 rows');
  await frame
    .locator('[data-component="bbs"]')
    .getByRole('button', { name: 'BBS', exact: true })
    .click();
  await expect(page.locator('output')).toHaveText('bbs');
  await page.getByRole('button', { name: 'All' }).click();
  await expect(status).toContainText('25 of 25 rows');
  await page.getByRole('button', { name: 'Away' }).click();
  await expect(host.frames).toHaveCount(0);
});
