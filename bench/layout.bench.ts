/**
 * How long a chart takes to be laid out, by parts and by ELK in one piece: a single plain pass over the whole
 * graph, of which a drawing would take two. Each once and cold, as a reader waits for it; the pass at 3,000
 * flows takes half a minute. By parts is to take no more than a quarter of the time, on one core.
 */
import Elk from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { bench, describe } from 'vitest';
import { sketchWithElk } from '../src/core/layout/layoutWithElk.ts';
import type { RunElk } from '../src/core/layout/layoutWithElk.ts';
import { layoutByParts } from '../src/core/layout/parts/layoutByParts.ts';
import { flatPlan } from '../src/core/layout/plan.ts';
import { CHART_SPACE } from '../src/core/layout/space.ts';
import { indexDocument } from '../src/core/model/indexDocument.ts';
import { makeSyntheticDocument } from '../src/core/model/syntheticDocument.ts';
import { buildScene } from '../src/core/scene/buildScene.ts';
import { outermostFolds } from '../src/core/scene/foldsAtOpening.ts';
import type { Scene } from '../src/core/scene/scene.ts';

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

const elk = new Elk();

/** The placement that draws tightest takes ELK minutes on large graphs; this one is its quickest. */
const runElk: RunElk = (graph) => elk.layout(placedQuickly(graph));

function placedQuickly(node: ElkNode): ElkNode {
  return {
    ...node,
    layoutOptions: {
      ...node.layoutOptions,
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
    },
    children: (node.children ?? []).map(placedQuickly),
  };
}

const inOnePiece = (scene: Scene) =>
  sketchWithElk(scene, { plan: flatPlan(scene), before: null }, runElk, {
    slack: 0,
    compact: true,
  });

describe.each([100, 300, 1000, 3000])('%i flows, fully open', (flows) => {
  const scene = buildScene(indexDocument(makeSyntheticDocument(flows)), null);
  bench('by parts', async () => void (await layoutByParts(scene, CHART_SPACE)), ONCE);
  bench('by ELK in one piece', async () => void (await inOnePiece(scene)), ONCE);
});

describe('10,000 flows', () => {
  const index = indexDocument(makeSyntheticDocument(10_000));
  const folded = buildScene(index, null, outermostFolds(index));
  const open = buildScene(index, null);
  bench('folded', async () => void (await layoutByParts(folded, CHART_SPACE)), ONCE);
  bench('fully open', async () => void (await layoutByParts(open, CHART_SPACE)), ONCE);
});
