/** A worker of the layout's worker: transport around `layoutPartsHere`, and nothing else. */
import { layoutPartsHere } from '../core/layout/parts/layoutByParts.ts';
import type { PartsAnswer, PartsRequest } from './protocol.ts';

/** What a worker's `self` is; the compiler knows the page's only. */
interface WorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<PartsRequest>) => void): void;
  postMessage(answer: PartsAnswer): void;
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in a worker, `self` is this
const scope = self as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => {
  void layoutPartsHere(data.jobs).then(
    (laid) => answer({ laid }),
    // Whoever asked tries it again, and is told why it cannot be done.
    () => answer({ laid: null }),
  );
});

function answer(message: PartsAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin
  scope.postMessage(message);
}
