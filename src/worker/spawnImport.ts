/** Starts the reading worker, from a file beside the page's scripts. */
// oxlint-disable-next-line import/default -- what the build makes of it has one
import url from './import.worker.ts?worker&url';

export function spawnImport(): Worker {
  return new Worker(url, { type: 'module' });
}
