/** Starts the reading worker, from a file beside the page's scripts. */
export function spawnImport(): Worker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}
