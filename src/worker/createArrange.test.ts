import { expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { indexDocument } from '../core/model/indexDocument.ts';
import { buildScene } from '../core/scene/buildScene.ts';
import { createArrange } from './createArrange.ts';

const scene = buildScene(indexDocument(diego), null);
const space = { width: 1210, height: 690 };

it('lays out on the calling thread where there are no workers, and says so once', async () => {
  let said = 0;
  const arrange = createArrange({
    spawn: () => {
      throw new Error('no workers here');
    },
    onNoWorker: () => {
      said += 1;
    },
  });
  const first = await arrange(scene, space, null);
  expect(first.kind === 'done' && first.drawing.flows.length).toBe(25);
  await arrange(scene, space, null);
  expect(said).toBe(1);
});
