/**
 * The folder that a site is built into. What this command did not write there it does not delete: it leaves
 * a list of its files behind, and takes away just those when it comes again.
 */
import { copyFile, mkdir, readFile, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { failed } from './command.ts';
import type { Outcome } from './command.ts';
import { sayWhy } from './sayWhy.ts';

/** The list's name; a folder with it in is one that this command made. */
export const OUTPUT_MARK = '.portolan.json';

const markSchema = v.object({ madeBy: v.literal('portolan'), files: v.array(v.string()) });

export interface OutputFolder {
  /** Absolute. */
  readonly folder: string;
  /** What this command wrote there before, by paths within it. */
  readonly former: readonly string[];
}

/**
 * @param isForced whether files of others may be there.
 * @param sources the files that are read; none of them may lie there.
 */
export async function openOutput(
  folder: string,
  isForced: boolean,
  sources: readonly string[],
): Promise<Outcome<OutputFolder>> {
  const read = sources.find((file) => isInside(folder, file));
  if (read !== undefined) {
    return failed(`${folder} holds ${path.relative(folder, read)}, which is read`, ELSEWHERE);
  }
  const names = await list(folder);
  if (!names.ok) return names;
  const former = names.value.includes(OUTPUT_MARK) ? await readMark(folder) : null;
  if (former === null && names.value.length > 0 && !isForced) {
    return failed(`${folder} is not empty, and was not made by portolan`, ELSEWHERE);
  }
  return { ok: true, value: { folder, former: former ?? [] } };
}

const ELSEWHERE = 'name another folder, or an empty one; --force builds beside what is there';

/** Puts what was built elsewhere in its place, and takes away what was there of a former build. */
export async function fillOutput({ folder, former }: OutputFolder, built: string): Promise<void> {
  for (const file of former) await rm(path.resolve(folder, file), { force: true });
  await removeEmpty(folder, former);
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(built, path.join(parentPath, name)))
    .map((file) => file.replaceAll(path.sep, '/'));
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await copyFile(path.join(built, file), path.join(folder, file));
  }
  const mark = { madeBy: 'portolan', files: files.toSorted() };
  await writeFile(path.join(folder, OUTPUT_MARK), `${JSON.stringify(mark, null, 2)}\n`);
}

async function list(folder: string): Promise<Outcome<readonly string[]>> {
  try {
    return { ok: true, value: await readdir(folder) };
  } catch (error) {
    const why = sayWhy(error);
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return { ok: true, value: [] };
    return code === 'ENOTDIR' ? failed(`${folder} is no folder`) : failed(`${folder}: ${why}`);
  }
}

/** `null` where there is a file of that name which is not ours. */
async function readMark(folder: string): Promise<readonly string[] | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path.join(folder, OUTPUT_MARK), 'utf8'));
    const mark = v.safeParse(markSchema, value);
    if (!mark.success) return null;
    // Whoever edits the list cannot have anything deleted elsewhere.
    return mark.output.files.filter((file) => isInside(folder, path.resolve(folder, file)));
  } catch {
    return null;
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return (
    relative !== '' &&
    !relative.startsWith(`..${path.sep}`) &&
    relative !== '..' &&
    !path.isAbsolute(relative)
  );
}

/** The deepest first, so that a folder is empty once those in it are gone. */
async function removeEmpty(folder: string, files: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const file of files) {
    let above = path.dirname(path.resolve(folder, file));
    while (isInside(folder, above)) {
      folders.add(above);
      above = path.dirname(above);
    }
  }
  for (const one of [...folders].toSorted((a, b) => b.length - a.length)) {
    // One that still holds something is somebody's.
    await rmdir(one).catch(() => null);
  }
}
