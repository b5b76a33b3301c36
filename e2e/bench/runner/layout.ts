/**
 * How long a layout takes, in a process of its own, so that one that takes too long can be ended:
 * `node run.mjs layout 1000 parts` prints milliseconds as JSON.
 */
import Elk from 'elkjs/lib/elk.bundled.js';
import { layoutScene } from '../../../src/core/layout/layoutScene.ts';
import { sketchWithElk } from '../../../src/core/layout/layoutWithElk.ts';
import type { RunElk } from '../../../src/core/layout/layoutWithElk.ts';
import { flatPlan } from '../../../src/core/layout/plan.ts';
import { CHART_SPACE } from '../../../src/core/layout/space.ts';
import { indexDocument } from '../../../src/core/model/indexDocument.ts';
import { makeSyntheticDocument } from '../../../src/core/model/syntheticDocument.ts';
import { buildScene } from '../../../src/core/scene/buildScene.ts';
import type { Scene } from '../../../src/core/scene/scene.ts';

/** All of Portolan's layout, on one thread; and one pass of ELK over the same graph, nothing else. */
const WAYS = {
  parts: (scene: Scene, elk: RunElk) => layoutScene(scene, CHART_SPACE, elk),
  whole: (scene: Scene, elk: RunElk) => {
    const guide = { plan: flatPlan(scene), before: null };
    const variant = { slack: 0, compact: true };
    return sketchWithElk(scene, guide, elk, variant);
  },
};

/** So few are laid out several times, and the least is taken: what disturbs a clock only adds to it. */
const QUICK = { flows: 300, times: 3 };

export async function run([flows = '100', way = 'parts']: readonly string[]): Promise<void> {
  const layOut = way === 'whole' ? WAYS.whole : WAYS.parts;
  const engine = new Elk();
  const elk: RunElk = (graph) => engine.layout(graph);
  // Both begin with the engine compiled.
  await layOut(sceneOf(100), elk);
  const scene = sceneOf(Number(flows));
  const times: number[] = [];
  for (let time = 0; time < (Number(flows) > QUICK.flows ? 1 : QUICK.times); time += 1) {
    const start = performance.now();
    await layOut(scene, elk);
    times.push(performance.now() - start);
  }
  process.stdout.write(`${JSON.stringify({ ms: Math.min(...times) })}\n`);
}

function sceneOf(flows: number): Scene {
  return buildScene(indexDocument(makeSyntheticDocument(flows)), null);
}
