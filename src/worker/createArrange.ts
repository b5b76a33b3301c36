/**
 * Where a drawing comes from: from the build, for a whole built-in document; else from the worker; or,
 * in a browser that gives none, from the page's own thread, which is said. A worker that died is
 * a failure to be shown: what killed it would stop the page as well.
 */
import type { Arrange, ArrangeRequest, Arrangement } from '../core/layout/arrange.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import { createLayoutClient } from './layoutClient.ts';

interface ArrangeParts {
  /**
   * The drawing that the build made of a whole document; `null` for a document that it did not know.
   * It may reject, as a file may be gone after a new release: the chart is then laid out here.
   */
  readonly findBuilt: (document: string) => Promise<Drawing | null>;
  /** May throw where there are no workers. */
  readonly spawn: () => Worker;
  /** Called once, before the first layout on the page's own thread. */
  readonly onNoWorker: () => void;
}

/** @returns with `cancel`, which ends a layout that nobody waits for any more. */
export function createArrange({ findBuilt, spawn, onNoWorker }: ArrangeParts): {
  readonly arrange: Arrange;
  readonly cancel: () => void;
} {
  const client = createLayoutClient(spawn);
  let isHere = false;
  const arrange: Arrange = async (request) => {
    const { scene, space, before, whole } = request;
    const built = whole === null ? null : await findBuilt(whole).catch(() => null);
    if (built !== null) return { kind: 'done', drawing: built };
    if (!isHere) {
      const result = await client.layout(scene, space, before);
      if (result.kind !== 'failed') return result;
      if (result.code !== 'no-worker') return { kind: 'failed', reason: result.message };
      isHere = true;
      onNoWorker();
    }
    return arrangeHere(request);
  };
  return { arrange, cancel: () => client.cancel() };
}

async function arrangeHere({ scene, space, before }: ArrangeRequest): Promise<Arrangement> {
  try {
    // Few browsers have no workers; all others need none of it.
    const { layoutHere } = await import('./layoutHere.ts');
    return { kind: 'done', drawing: await layoutHere(scene, space, before) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
