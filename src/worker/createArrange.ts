/**
 * Where a layout runs: in the worker, or, in a browser that gives none, on the page's own thread, which
 * is said. A worker that died is a failure to be shown: what killed it would stop the page as well.
 */
import type { Drawing } from '../core/layout/drawing.ts';
import type { Space } from '../core/layout/scoreDrawing.ts';
import type { Scene } from '../core/scene/scene.ts';
import { createLayoutClient } from './layoutClient.ts';
import { layoutHere } from './layoutHere.ts';

export type ArrangeResult =
  | { readonly kind: 'done'; readonly drawing: Drawing }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly reason: string };

interface ArrangeParts {
  /** May throw where there are no workers. */
  readonly spawn: () => Worker;
  /** Called once, before the first layout on the page's own thread. */
  readonly onNoWorker: () => void;
}

export function createArrange({ spawn, onNoWorker }: ArrangeParts) {
  const client = createLayoutClient(spawn);
  let isHere = false;
  return async (scene: Scene, space: Space, before: Drawing | null): Promise<ArrangeResult> => {
    if (!isHere) {
      const result = await client.layout(scene, space, { before });
      if (result.kind !== 'failed') return result;
      if (result.code !== 'no-worker') return { kind: 'failed', reason: result.message };
      isHere = true;
      onNoWorker();
    }
    try {
      return { kind: 'done', drawing: await layoutHere(scene, space, before) };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}
