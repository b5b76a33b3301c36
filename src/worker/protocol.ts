/** What page and worker say to each other, and that worker and those that help it. */
import type { Drawing } from '../core/layout/drawing.ts';
import type { PartJob } from '../core/layout/parts/layoutByParts.ts';
import type { LaidPart } from '../core/layout/parts/part.ts';
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

export interface PartsRequest {
  readonly jobs: readonly PartJob[];
}

export interface PartsAnswer {
  /** In the order of the jobs; `null` where they could not be laid out. */
  readonly laid: readonly LaidPart[] | null;
}
