/** Which files a command line names: those that it lists, and those in the folders that it lists. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { STDIN, nameSources } from './nameSources.ts';
import type { FoundPath, NamedSource } from './nameSources.ts';
import { OUTPUT_MARK } from './outputFolder.ts';
import { sayWhy } from './sayWhy.ts';

/** What a folder is read for. */
const EXTENSIONS = [
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.adoc',
  '.asciidoc',
  '.csv',
  '.tsv',
  '.json',
];

export interface UnreadableFile {
  readonly shown: string;
  readonly reason: string;
}

export interface FoundSources {
  /** In the order that they were listed in; those of a folder by their names. */
  readonly sources: readonly NamedSource[];
  readonly unreadable: readonly UnreadableFile[];
}

/** @param cwd what relative paths start from. */
export async function findSources(paths: readonly string[], cwd: string): Promise<FoundSources> {
  const found = new Map<string, FoundPath>();
  const unreadable: UnreadableFile[] = [];
  for (const listed of paths) {
    const file = listed === STDIN ? STDIN : path.resolve(cwd, listed);
    try {
      const isFolder = file !== STDIN && (await stat(file)).isDirectory();
      const files = isFolder ? await listFolder(file) : [file];
      if (files.length === 0) {
        unreadable.push({ shown: listed, reason: `holds none of ${EXTENSIONS.join(', ')}` });
      }
      for (const one of files) {
        // A file that is listed twice is one file, and what lists it first says where it stands.
        if (!found.has(one)) found.set(one, { file: one, folder: isFolder ? file : null });
      }
    } catch (error) {
      unreadable.push({ shown: listed, reason: sayWhy(error) });
    }
  }
  return { sources: nameSources([...found.values()], cwd), unreadable };
}

/** All that is below the folder, but for what is hidden, installed, or was built by this command. */
async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name === OUTPUT_MARK)) return [];
  const found: string[] = [];
  for (const { name } of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const inside = path.join(folder, name);
    const entry = entries.find((one) => one.name === name);
    // Links to folders are not followed: they may lead round in a circle.
    if (entry?.isDirectory() === true) found.push(...(await listFolder(inside)));
    else if (EXTENSIONS.includes(path.extname(name).toLowerCase())) {
      if (entry?.isSymbolicLink() !== true || (await isFile(inside))) found.push(inside);
    }
  }
  return found;
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
