/** Asking for a drawing, and what may come of it. Who finds the positions, and on which thread, is not said. */
import type { DocumentId } from '../model/ids.ts';
import type { Scene } from '../scene/scene.ts';
import type { Drawing } from './drawing.ts';
import type { Space } from './space.ts';

export interface ArrangeRequest {
  readonly scene: Scene;
  readonly space: Space;
  /** A drawing whose order is to be kept, of what the scene shares with it; `null` where there is none. */
  readonly before: Drawing | null;
  /** The document of which the scene is all; `null` for a part. */
  readonly whole: DocumentId | null;
}

export type Arrangement =
  | { readonly kind: 'done'; readonly drawing: Drawing }
  /** A newer request took its place. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Never rejects: what can go wrong is in the answer. */
export type Arrange = (request: ArrangeRequest) => Promise<Arrangement>;
