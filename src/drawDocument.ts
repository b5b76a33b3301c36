/**
 * Lays a built-in document out when the site is built, by the same code that the page has, so that its
 * chart is there at once. Part of the composition root; only the build reads it. The layout engine is
 * imported at once and not when first needed: the build closes its module loader after this import.
 */
import Elk from 'elkjs/lib/elk.bundled.js';
import type { Drawing } from './core/layout/drawing.ts';
import { layoutScene } from './core/layout/layoutScene.ts';
import { CHART_SPACE } from './core/layout/space.ts';
import type { FlowDocument } from './core/model/document.ts';
import { indexDocument } from './core/model/indexDocument.ts';
import { buildScene } from './core/scene/buildScene.ts';
import { foldsAtOpening } from './core/scene/foldsAtOpening.ts';

/** For the build, which imports one module: what there is to draw, and how. */
export { documents } from './documents.ts';
export { drawPicture } from './drawPicture.ts';

export function drawDocument(document: FlowDocument): Promise<Drawing> {
  const elk = new Elk();
  const index = indexDocument(document);
  const scene = buildScene(index, null, foldsAtOpening(index));
  return layoutScene(scene, CHART_SPACE, (graph) => elk.layout(graph));
}
