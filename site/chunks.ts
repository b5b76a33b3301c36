/**
 * Which modules go into one file: all that the page starts with, and all that comes to life right after it.
 * Left to itself the bundler cuts along every module that two parts share, into dozens of small files,
 * which compress badly and are asked for one by one.
 */
import type { Plugin, Rolldown } from 'vite';

/** The chunk that comes to life right after the chart. Its styles are in the page: see prerenderedPages.ts. */
export const FIRST_PARTS = 'query';

/** All icons there are, in one module: whoever imports one of them reaches them all. */
const ALL_ICONS = '/lucide-react.mjs';
const ICON = '/lucide-react/dist/esm/icons/';

const START = '/src/main.tsx';
/** What `askingApart` loads, and what reads queries. */
const FIRST_MODULES = [
  '/src/ui/Toolbar.tsx',
  '/src/ui/panels/Facets.tsx',
  '/src/ui/commands/CommandCenter.tsx',
  '/src/ui/diagram/LegendEntries.tsx',
  '/src/state/addressActions.ts',
  '/src/state/followAddress.ts',
  '/src/state/linkTo.ts',
  '/src/openHere.ts',
  '/src/core/query/readQuery.ts',
  '/src/core/query/listWays.ts',
  '/src/core/query/nearest.ts',
];

export interface Chunks {
  readonly plugin: Plugin;
  readonly groups: Rolldown.CodeSplittingGroup[];
}

export function chunks(): Chunks {
  let start: ReadonlySet<string> = new Set();
  let first: ReadonlySet<string> = new Set();
  const plugin: Plugin = {
    name: 'chunks',
    apply: 'build',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const iconsOf = readIcons(ids, (id) => this.getModuleInfo(id)?.code ?? '');
      const reached = (entries: readonly string[]): ReadonlySet<string> => {
        const met = new Set<string>();
        const visit = (id: string): void => {
          if (met.has(id)) return;
          met.add(id);
          for (const next of this.getModuleInfo(id)?.importedIds ?? []) {
            if (next.endsWith(ALL_ICONS)) iconsOf(id).forEach(visit);
            else visit(next);
          }
        };
        for (const entry of entries) {
          const id = ids.find((one) => one.endsWith(entry));
          if (id === undefined) this.error(`no module ${entry}: site/chunks.ts names what is gone`);
          visit(id);
        }
        return met;
      };
      start = reached([START]);
      first = reached(FIRST_MODULES);
    },
  };
  return {
    plugin,
    groups: [
      { name: 'start', priority: 2, test: (id) => start.has(id) },
      { name: FIRST_PARTS, priority: 1, test: (id) => first.has(id) },
      { name: 'icons', priority: 0, test: (id) => id.includes(ICON) },
    ],
  };
}

/** @returns the modules of the icons that a module names. */
function readIcons(
  ids: readonly string[],
  codeOf: (id: string) => string,
): (id: string) => readonly string[] {
  const all = codeOf(ids.find((id) => id.endsWith(ALL_ICONS)) ?? '');
  const files = new Map<string, string>();
  for (const [, names = '', file = ''] of all.matchAll(
    /export \{([^}]*)\} from '\.\/icons\/([^']+)'/g,
  )) {
    for (const [, name = ''] of names.matchAll(/default as (\w+)/g)) files.set(name, file);
  }
  return (id) => {
    const [, names = ''] = /import \{([^}]*)\} from ["']lucide-react["']/.exec(codeOf(id)) ?? [];
    const wanted = names.split(',').map((name) => name.trim().split(' ')[0] ?? '');
    return wanted.flatMap((name) => {
      const file = files.get(name);
      return file === undefined ? [] : ids.filter((one) => one.endsWith(ICON + file));
    });
  };
}
