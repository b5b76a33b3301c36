/**
 * The page's side of the layout worker. The newest request wins: whoever asked before gets
 * `superseded`, and a worker that is still busy with that is replaced, for a layout cannot be stopped.
 */
import type { Drawing } from '../core/layout/drawing.ts';
import type { Space } from '../core/layout/space.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { LayoutAnswer, LayoutRequest } from './protocol.ts';

export type LayoutResult =
  | { readonly kind: 'done'; readonly drawing: Drawing }
  /** A newer request took its place. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly message: string };

/** `no-worker`: the browser gave none. `worker-died`: it broke. `layout-failed`: it said so itself. */
export type FailureCode = 'no-worker' | 'worker-died' | 'layout-failed';

export interface LayoutClient {
  /**
   * Never rejects: what can go wrong is in the result.
   * @param before a drawing whose order is kept.
   */
  layout(scene: Scene, space: Space, before?: Drawing | null): Promise<LayoutResult>;
  /** Nobody wants what is being laid out any more: it is superseded by nothing. */
  cancel(): void;
}

interface Pending {
  readonly id: number;
  readonly settle: (result: LayoutResult) => void;
}

const SUPERSEDED = { kind: 'superseded' } as const satisfies LayoutResult;

/** @param spawn makes a worker; it may throw where there are none. */
export function createLayoutClient(spawn: () => Worker): LayoutClient {
  let worker: Worker | null = null;
  let pending: Pending | null = null;
  let lastId = 0;

  const settle = (result: LayoutResult): void => {
    const settled = pending;
    pending = null;
    settled?.settle(result);
  };
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  /** Whoever waits has waited in vain, and the worker is busy with something that nobody wants. */
  const supersede = (): void => {
    if (pending === null) return;
    stop();
    settle(SUPERSEDED);
  };
  const die = (dead: Worker, message: string): void => {
    // One that was replaced meanwhile has nobody waiting for it.
    if (dead !== worker) return;
    stop();
    settle({ kind: 'failed', code: 'worker-died', message });
  };
  const start = (): Worker => {
    const started = spawn();
    started.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.id !== pending?.id) return;
      // A worker that failed may have failed to load; browsers remember that for as long as it lives.
      if (data.kind === 'failed') stop();
      settle(resultOf(data));
    });
    started.addEventListener('error', (event) => {
      // Told in the result, it need not be told on the console, too.
      event.preventDefault();
      die(started, event.message || 'The layout worker could not be started.');
    });
    started.addEventListener('messageerror', () => {
      die(started, 'The layout worker’s answer could not be read.');
    });
    return started;
  };

  return {
    cancel: supersede,
    layout(scene, space, before = null) {
      supersede();
      lastId += 1;
      const request: LayoutRequest = { id: lastId, scene, space, before };
      return new Promise((resolve) => {
        pending = { id: request.id, settle: resolve };
        try {
          worker ??= start();
        } catch (error) {
          settle({ kind: 'failed', code: 'no-worker', message: messageOf(error) });
          return;
        }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
        worker.postMessage(request);
      });
    },
  };
}

function resultOf(answer: LayoutAnswer): LayoutResult {
  return answer.kind === 'done'
    ? { kind: 'done', drawing: answer.drawing }
    : { kind: 'failed', code: 'layout-failed', message: answer.message };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
