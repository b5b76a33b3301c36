/** The page's side of the layout worker. */
import type { Drawing } from '../core/layout/drawing.ts';
import type { Space } from '../core/layout/space.ts';
import type { Scene } from '../core/scene/scene.ts';
import { createNewestRequest } from './newestRequest.ts';
import type { Failed, Superseded, WorkerFailure } from './newestRequest.ts';
import type { LayoutAnswer, LayoutRequest } from './protocol.ts';

interface Done {
  readonly kind: 'done';
  readonly drawing: Drawing;
}

export type LayoutResult = Done | Superseded | Failed<FailureCode>;

/** `layout-failed`: the worker said so itself. */
export type FailureCode = WorkerFailure | 'layout-failed';

export interface LayoutClient {
  /**
   * Never rejects: what can go wrong is in the result.
   * @param before a drawing whose order is kept.
   */
  layout(scene: Scene, space: Space, before?: Drawing | null): Promise<LayoutResult>;
  /** Nobody wants what is being laid out any more: it is superseded by nothing. */
  cancel(): void;
}

/** @param spawn makes a worker; it may throw where there are none. */
export function createLayoutClient(spawn: () => Worker): LayoutClient {
  const { ask, cancel } = createNewestRequest<LayoutAnswer>(spawn, 'layout worker');
  return {
    cancel,
    layout: (scene, space, before = null) =>
      ask((id): LayoutRequest => ({ id, scene, space, before }), resultOf),
  };
}

function resultOf(answer: LayoutAnswer): Done | Failed<'layout-failed'> {
  return answer.kind === 'done'
    ? { kind: 'done', drawing: answer.drawing }
    : { kind: 'failed', code: 'layout-failed', message: answer.message };
}
