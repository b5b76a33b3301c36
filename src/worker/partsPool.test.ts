import { describe, expect, it } from 'vitest';
import { indexDocument } from '../core/model/indexDocument.ts';
import { makeSyntheticDocument } from '../core/model/syntheticDocument.ts';
import { layoutByParts, layoutPartsHere } from '../core/layout/parts/layoutByParts.ts';
import { CHART_SPACE } from '../core/layout/space.ts';
import { buildScene } from '../core/scene/buildScene.ts';
import { createPartsPool } from './partsPool.ts';
import type { PartsRequest } from './protocol.ts';

const scene = buildScene(indexDocument(makeSyntheticDocument(120)), null);
const alone = await layoutByParts(scene, CHART_SPACE);

type Fate = 'done' | 'broken' | 'refused';

/** A worker that does its work a little later, or breaks over it. */
class FakeWorker extends EventTarget {
  readonly requests: PartsRequest[] = [];
  terminated = false;
  readonly fate: Fate;
  constructor(fate: Fate) {
    super();
    this.fate = fate;
  }
  postMessage(request: PartsRequest) {
    this.requests.push(request);
    queueMicrotask(() => void this.work(request));
  }
  async work({ jobs }: PartsRequest) {
    if (this.fate === 'broken') this.dispatchEvent(new Event('error', { cancelable: true }));
    const laid = this.fate === 'done' ? await layoutPartsHere(jobs) : null;
    this.dispatchEvent(new MessageEvent('message', { data: { laid } }));
  }
  terminate() {
    this.terminated = true;
  }
}

function poolOf(fates: readonly Fate[], fewWires = 0) {
  const workers: FakeWorker[] = [];
  const layoutParts = createPartsPool({
    spawn: () => {
      const fate = fates[workers.length];
      if (fate === undefined) throw new Error('Worker is not defined');
      const worker = new FakeWorker(fate);
      workers.push(worker);
      return worker as unknown as Worker;
    },
    size: () => 3,
    fewWires,
  });
  return { workers, draw: () => layoutByParts(scene, CHART_SPACE, null, layoutParts) };
}

describe('laying parts out in several workers', { timeout: 20_000 }, () => {
  it('gives the same drawing, and all of them something to do', async () => {
    const { workers, draw } = poolOf(['done', 'done', 'done']);
    expect(await draw()).toEqual(alone);
    const shares = workers.map(({ requests }) => requests[0]?.jobs.length ?? 0);
    expect(shares.every((jobs) => jobs > 0)).toBe(true);
    expect(shares.reduce((sum, jobs) => sum + jobs, 0)).toBeLessThan(scene.groups.length);
  });

  it('keeps the workers for the next drawing', async () => {
    const { workers, draw } = poolOf(['done', 'done', 'done']);
    await draw();
    await draw();
    expect(workers.map(({ requests }) => requests.length)).toEqual([2, 2, 2]);
  });

  it('starts none for what is soon done', async () => {
    const { workers, draw } = poolOf(['done', 'done', 'done'], 100_000);
    expect(await draw()).toEqual(alone);
    expect(workers).toEqual([]);
  });

  it('does here what a worker breaks over or refuses, and asks it no more', async () => {
    const { workers, draw } = poolOf(['broken', 'done', 'refused']);
    expect(await draw()).toEqual(alone);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false, true]);
    expect(await draw()).toEqual(alone);
    expect(workers.map(({ requests }) => requests.length)).toEqual([1, 2, 1]);
  });

  it('does all of it here where there are no workers inside of workers', async () => {
    const { draw } = poolOf([]);
    expect(await draw()).toEqual(alone);
  });
});
