/** Starts a worker inside of the layout's worker. */
export function spawnParts(): Worker {
  return new Worker(new URL('./parts.worker.ts', import.meta.url), { type: 'module' });
}

const MOST = 4;

/** One core is the calling worker's own; the page has little to do while it waits. Some browsers tell of none. */
export function coresForParts(): number {
  return Math.min(MOST, (navigator.hardwareConcurrency || 1) - 1);
}
