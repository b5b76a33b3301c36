/** The layout on the calling thread: in the worker, in Node, and in browsers that have no workers. */
import type { Drawing } from '../core/layout/drawing.ts';
import { layoutScene } from '../core/layout/layoutScene.ts';
import type { LayoutParts } from '../core/layout/parts/layoutByParts.ts';
import type { Space } from '../core/layout/space.ts';
import type { Scene } from '../core/scene/scene.ts';
import { runElk } from './loadElk.ts';

/**
 * @param before see `layoutScene`: a drawing whose order is kept.
 * @param layoutParts who lays out the parts of a large scene; where nobody is named, the calling thread.
 */
export function layoutHere(
  scene: Scene,
  space: Space,
  before: Drawing | null = null,
  layoutParts?: LayoutParts,
): Promise<Drawing> {
  return layoutScene(scene, space, runElk, before, layoutParts);
}
