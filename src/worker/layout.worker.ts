/** The worker: transport around `layoutHere`, and nothing else. */
import { layoutHere } from './layoutHere.ts';
import { createPartsPool } from './partsPool.ts';
import type { LayoutAnswer, LayoutRequest } from './protocol.ts';
import { coresForParts, spawnParts } from './spawnParts.ts';

/** What a worker's `self` is; the compiler knows the page's only. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(answer: LayoutAnswer): void;
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in a worker, `self` is this
const scope = self as unknown as WorkerScope;

const layoutParts = createPartsPool({ spawn: spawnParts, size: coresForParts });

// Assigned, not added as a listener, so that loadElk can give it back.
// oxlint-disable-next-line unicorn/prefer-add-event-listener
scope.onmessage = ({ data: { id, scene, space, before } }) => {
  void layoutHere(scene, space, before, layoutParts).then(
    (drawing) => answer({ id, kind: 'done', drawing }),
    (error: unknown) => answer({ id, kind: 'failed', message: messageOf(error) }),
  );
};

function answer(message: LayoutAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin
  scope.postMessage(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
