/**
 * The reading worker: transport around `importHere`, and nothing else. A page that is given no workers loads
 * the same file and reads by it itself (`importOnPage`): it is large, and would be there twice otherwise.
 */
import { IMPORT_HERE } from './importKey.ts';
import { importHere } from './importHere.ts';
import type { ImportAnswer, ImportRequest } from './importProtocol.ts';
import { sliceRead } from './importSlices.ts';

/** What a worker's `self` is; the compiler knows the page's only. */
interface WorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<ImportRequest>) => void): void;
  postMessage(answer: ImportAnswer): void;
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in a worker, `self` is this
const scope = self as unknown as WorkerScope;

if ('document' in self) Reflect.set(self, IMPORT_HERE, importHere);
else scope.addEventListener('message', ({ data }) => read(data));

function read({ id, files, choices }: ImportRequest): void {
  try {
    const tables = importHere(files, choices, (rows, found) =>
      answer({ id, kind: 'progress', read: rows, found }),
    );
    for (const slice of sliceRead(tables)) answer({ id, kind: 'slice', slice });
    answer({ id, kind: 'done' });
  } catch (error) {
    answer({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function answer(message: ImportAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin
  scope.postMessage(message);
}
