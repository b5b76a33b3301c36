/** What page and worker say to each other. */
import type { Drawing } from '../core/layout/drawing.ts';
import type { Space } from '../core/layout/space.ts';
import type { Scene } from '../core/scene/scene.ts';

export interface LayoutRequest {
  readonly id: number;
  readonly scene: Scene;
  readonly space: Space;
  /** A drawing whose order is kept. */
  readonly before: Drawing | null;
}

export type LayoutAnswer =
  | { readonly id: number; readonly kind: 'done'; readonly drawing: Drawing }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
