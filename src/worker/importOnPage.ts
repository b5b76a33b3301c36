/** Reading on the page's own thread, for browsers that give it no workers: by the very file that a worker has. */
// oxlint-disable-next-line import/default -- what the build makes of it has one
import url from './import.worker.ts?worker&url';
import type { importHere } from './importHere.ts';
import { IMPORT_HERE } from './importKey.ts';

/** Rejects where the file cannot be loaded. */
export async function importOnPage(): Promise<typeof importHere> {
  await import(/* @vite-ignore */ url);
  const here: unknown = Reflect.get(self, IMPORT_HERE);
  if (!isImport(here)) throw new Error('What reads tables could not be loaded.');
  return here;
}

function isImport(value: unknown): value is typeof importHere {
  return typeof value === 'function';
}
