/**
 * Leaves out what the canvas library brings along and the chart never reaches, 8 kB of what a page waits for.
 * The bundler keeps it because it cannot know that it does nothing: names that components are given for
 * debugging, functions that are called as a module is read, colours between which nothing here changes.
 */
import type { Plugin } from 'vite';

const CANVAS = '/@xyflow/react/dist/esm/index.js';
const INTERPOLATE = '/d3-interpolate/dist/d3-interpolate.mjs';
const NO_COLORS = '\0no-colors';

/** What has no effect but its value. Lines stay where they are, and so does the map of the source. */
const CALLED = '/* @__PURE__ */ ';
const REWRITES: readonly (readonly [file: string, what: RegExp, to: string])[] = [
  [CANVAS, /^\w+\.displayName = '\w+';$/gm, ''],
  [CANVAS, /(?<=^(?:const|var) [\w$]+ = )(?=(?:memo|forwardRef|fixedForwardRef)\()/gm, CALLED],
  [INTERPOLATE, /(?<=^var \w+ = )(?=(?:rgbSpline|hsl|hcl|cubehelix)\()/gm, CALLED],
];

/** What others ask of `d3-color`: nothing is a colour. */
const NOTHING_IS_A_COLOR = `export function color() { return null; }
export { color as rgb, color as hsl, color as lab, color as hcl, color as cubehelix };`;

export function leanChart(): Plugin {
  return {
    name: 'lean-chart',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'd3-color' ? NO_COLORS : null),
    load: (id) => (id === NO_COLORS ? NOTHING_IS_A_COLOR : null),
    transform(code, id) {
      const lean = leanText(code, id);
      return lean === null ? null : { code: lean, map: null };
    },
  };
}

/**
 * @param file the path of a module.
 * @returns `null` where it has nothing that could be left out.
 * @throws Error where a library has not what is to be replaced: it was changed, and this was not.
 */
export function leanText(code: string, file: string): string | null {
  const rewrites = REWRITES.filter(([end]) => file.endsWith(end));
  if (rewrites.length === 0) return null;
  return rewrites.reduce((text, [, what, to]) => {
    if (text.search(what) < 0) throw new Error(`${file} has no ${what.source}`);
    return text.replace(what, to);
  }, code);
}
