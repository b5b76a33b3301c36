/** The reading worker: transport around `importHere`, and nothing else. */
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

scope.addEventListener('message', ({ data: { id, files, choices } }) => {
  try {
    const read = importHere(files, choices, (rows, found) =>
      answer({ id, kind: 'progress', read: rows, found }),
    );
    for (const slice of sliceRead(read)) answer({ id, kind: 'slice', slice });
    answer({ id, kind: 'done' });
  } catch (error) {
    answer({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: ImportAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin
  scope.postMessage(message);
}
