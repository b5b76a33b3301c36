/**
 * Where a drawing comes from: from the build, for a whole built-in document; else from the worker; or, in a browser that gives none, on the page's own thread, which
 * is said. A worker that died is a failure to be shown: what killed it would stop the page as well.
 */
import type { Drawing } from '../core/layout/drawing.ts';
import type { Space } from '../core/layout/space.ts';
import type { Scene } from '../core/scene/scene.ts';
import { createLayoutClient } from './layoutClient.ts';
import { layoutHere } from './layoutHere.ts';

export type ArrangeResult =
  | { readonly kind: 'done'; readonly drawing: Drawing }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly reason: string };

interface Request {
  readonly scene: Scene;
  readonly space: Space;
  readonly before: Drawing | null;
  readonly whole: string | null;
}

interface ArrangeParts {
  /** The drawing that the build made of a whole document; `null` for a document that it did not know. */
  readonly findBuilt: (document: string) => Promise<Drawing | null>;
  /** May throw where there are no workers. */
  readonly spawn: () => Worker;
  /** Called once, before the first layout on the page's own thread. */
  readonly onNoWorker: () => void;
}

export function createArrange({ findBuilt, spawn, onNoWorker }: ArrangeParts) {
  const client = createLayoutClient(spawn);
  let isHere = false;
  return async ({ scene, space, before, whole }: Request): Promise<ArrangeResult> => {
    const built = whole === null ? null : await findBuilt(whole);
    if (built !== null) return { kind: 'done', drawing: built };
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
