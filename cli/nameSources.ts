/**
 * What sources are called. A problem calls a file by its path from the working directory, as compilers do.
 * A site cites it for everybody to read, so there it has no path of this machine: what lies outside of the
 * working directory is called by its last names only.
 */
import path from 'node:path';

export interface NamedSource {
  /** Absolute; `-` is standard input. */
  readonly file: string;
  /** For whoever sits at the terminal. */
  readonly shown: string;
  /** For readers of the documents; no other source has the same. */
  readonly name: string;
  /** Whether the command line names it, and not only a folder that it is in. */
  readonly isListed: boolean;
}

/** A file, and the folder that it was found by; `null` where it was listed itself. */
export interface FoundPath {
  readonly file: string;
  readonly folder: string | null;
}

export function nameSources(found: readonly FoundPath[], cwd: string): NamedSource[] {
  const used = new Set<string>();
  return found.map(({ file, folder }) => {
    const isListed = folder === null;
    if (file === STDIN) return { file, shown: STDIN_NAME, name: STDIN_NAME, isListed };
    const shown = slashed(path.relative(cwd, file));
    const isInside = !shown.startsWith('../') && !path.isAbsolute(shown);
    const name = isInside ? shown : lastNames(file, folder, used);
    used.add(name);
    return { file, shown, name, isListed };
  });
}

/** What a command line calls standard input, and what everybody else does. */
export const STDIN = '-';
const STDIN_NAME = '<stdin>';

/** From the folder that was listed on; more of the path only where the name would be another's. */
function lastNames(file: string, folder: string | null, used: ReadonlySet<string>): string {
  const names = slashed(file).split('/').filter(Boolean);
  const from = folder === null ? file : folder;
  const below = names.length - slashed(from).split('/').filter(Boolean).length;
  const candidates = names.map((_, place) => names.slice(-(place + 1)).join('/'));
  return candidates.slice(below).find((name) => !used.has(name)) ?? names.join('/');
}

function slashed(file: string): string {
  return file.replaceAll(path.sep, '/');
}
