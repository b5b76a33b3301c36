/** The worker: transport around `layoutHere`, and nothing else. */
import { layoutHere } from './layoutHere.ts';
import type { LayoutAnswer, LayoutRequest } from './protocol.ts';

/** What a worker's `self` is; the compiler knows the page's only. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(answer: LayoutAnswer): void;
}
const scope = self as unknown as WorkerScope;

// Assigned, not added as a listener: see loadElk.
scope.onmessage = ({ data: { id, scene, space, before } }) => {
  void layoutHere(scene, space, before).then(
    (drawing) => scope.postMessage({ id, kind: 'done', drawing }),
    (error: unknown) => scope.postMessage({ id, kind: 'failed', message: messageOf(error) }),
  );
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
