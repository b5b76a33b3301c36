/** Writes what was made to the file that was asked for, over what was there. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failed } from './command.ts';
import type { Outcome } from './command.ts';
import { sayWhy } from './sayWhy.ts';

/** @param out as it was written. */
export async function writeOut(out: string, text: string, cwd: string): Promise<Outcome<null>> {
  try {
    await writeFile(path.resolve(cwd, out), text);
    return { ok: true, value: null };
  } catch (error) {
    const isNowhere = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = isNowhere ? 'there is no such folder' : sayWhy(error);
    return failed(`${out} cannot be written: ${why}`);
  }
}
