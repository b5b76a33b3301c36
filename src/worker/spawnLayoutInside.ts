/** The same for a page that is one file: the worker's script is a text in it. Takes the place of spawnLayout.ts. */
// oxlint-disable-next-line import/default -- what the build makes of it has one
import LayoutWorker from './layout.worker.ts?worker&inline';

export function spawnLayout(): Worker {
  return new LayoutWorker();
}
