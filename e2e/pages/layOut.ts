/** Lays a document out as the build does, of which this cannot be a part: it asks for all documents at once. */
import Elk from 'elkjs/lib/elk.bundled.js';
import type { Drawing } from '../../src/core/layout/drawing.ts';
import { layoutScene } from '../../src/core/layout/layoutScene.ts';
import { CHART_SPACE } from '../../src/core/layout/space.ts';
import type { DocumentIndex } from '../../src/core/model/indexDocument.ts';
import { buildScene } from '../../src/core/scene/buildScene.ts';

export function layOut(index: DocumentIndex): Promise<Drawing> {
  const elk = new Elk();
  return layoutScene(buildScene(index, null), CHART_SPACE, (graph) => elk.layout(graph));
}
