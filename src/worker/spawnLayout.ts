/** Starts the layout's worker, from a file beside the page's scripts. */
export function spawnLayout(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}
