import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanChart, leanText } from './leanChart.ts';

const CANVAS = new URL('../node_modules/@xyflow/react/dist/esm/index.js', import.meta.url).pathname;
const ENTRY = '\0entry';

/** @returns what becomes of a module that asks for the canvas and for nothing else. */
async function bundle(plugins: readonly ReturnType<typeof leanChart>[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      ...plugins,
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? ENTRY : null),
        load: (id) =>
          id === ENTRY
            ? "import { ReactFlow } from '@xyflow/react'; console.log(ReactFlow);"
            : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'entry', external: ['react', 'react-dom', 'react/jsx-runtime'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const files = output !== undefined && 'output' in output ? output.output : [];
  return files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

describe('a lean chart', () => {
  it('has the canvas, and neither its other parts nor colours', async () => {
    const code = await bundle([leanChart()]);
    const unused = /function (MiniMapComponent|ControlsComponent|ResizeControl|XYResizer|Hsl)\(/;
    expect(await bundle([])).toMatch(unused);
    expect(code).not.toMatch(unused);
    for (const used of ['ReactFlow', 'XYPanZoom', 'NodeWrapper', 'transition_tween'])
      expect(code).toContain(`function ${used}(`);
  });

  it('leaves lines where they are', async () => {
    const code = await readFile(CANVAS, 'utf8');
    const lean = leanText(code, CANVAS);
    expect(lean?.split('\n')).toHaveLength(code.split('\n').length);
    expect(lean).not.toContain('displayName =');
  });

  it('is not made of a library that has changed, and leaves others alone', () => {
    expect(() => leanText('export const ReactFlow = 1;', CANVAS)).toThrow('index.js has no');
    expect(leanText("Mine.displayName = 'Mine';", '/src/Mine.tsx')).toBeNull();
  });
});
