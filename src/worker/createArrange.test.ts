import { describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import { CHART_SPACE } from '../core/layout/space.ts';
import { documentId } from '../core/model/ids.ts';
import { indexDocument } from '../core/model/indexDocument.ts';
import { buildScene } from '../core/scene/buildScene.ts';
import { createArrange } from './createArrange.ts';

const scene = buildScene(indexDocument(diego), null);
const request = { scene, space: CHART_SPACE, before: null, whole: null };
const BUILT: Drawing = { width: 1, height: 1, groups: [], cards: [], flows: [] };

function withoutWorkers() {
  const asked = { spawned: 0, said: 0 };
  const { arrange } = createArrange({
    findBuilt: async (document) => {
      if (document === 'gone') throw new Error('no such file');
      return document === 'built' ? BUILT : null;
    },
    spawn: () => {
      asked.spawned += 1;
      throw new Error('no workers here');
    },
    onNoWorker: () => {
      asked.said += 1;
    },
  });
  return { asked, arrange };
}

describe('where a drawing comes from', () => {
  it('is the build, for a whole document that it knew', async () => {
    const { asked, arrange } = withoutWorkers();
    expect(await arrange({ ...request, whole: documentId('built') })).toEqual({
      kind: 'done',
      drawing: BUILT,
    });
    expect(asked).toEqual({ spawned: 0, said: 0 });
  });

  it('is the calling thread where there are no workers, which is said once', async () => {
    const { asked, arrange } = withoutWorkers();
    const first = await arrange({ ...request, whole: documentId('brought') });
    expect(first.kind === 'done' && first.drawing.flows.length).toBe(25);
    await arrange(request);
    const gone = await arrange({ ...request, whole: documentId('gone') });
    expect(gone.kind).toBe('done');
    expect(asked).toEqual({ spawned: 1, said: 1 });
  }, 20_000);
});
