/** The same for a page that is one file: the worker's script is a text in it. Takes the place of spawnImport.ts. */
// oxlint-disable-next-line import/default -- what the build makes of it has one
import ImportWorker from './import.worker.ts?worker&inline';

export function spawnImport(): Worker {
  return new ImportWorker();
}
