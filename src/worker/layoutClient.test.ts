import { describe, expect, it } from 'vitest';
import type { Drawing } from '../core/layout/drawing.ts';
import type { Scene } from '../core/scene/scene.ts';
import { createLayoutClient } from './layoutClient.ts';
import type { LayoutAnswer, LayoutRequest } from './protocol.ts';

const SCENE: Scene = { groups: [], cards: [], flows: [] };
const SPACE = { width: 1200, height: 740 };
const DRAWING: Drawing = { width: 1, height: 1, groups: [], cards: [], flows: [] };

class FakeWorker extends EventTarget {
  readonly requests: LayoutRequest[] = [];
  terminated = false;
  postMessage(request: LayoutRequest) {
    this.requests.push(request);
  }
  terminate() {
    this.terminated = true;
  }
  say(answer: LayoutAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
  finish() {
    this.say({ id: this.requests.at(-1)?.id ?? -1, kind: 'done', drawing: DRAWING });
  }
  fail(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createLayoutClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const workerAt = (index: number) => {
    const worker = workers[index];
    if (worker === undefined) throw new Error(`worker ${index} was not spawned`);
    return worker;
  };
  return { client, workers, workerAt };
}

describe('the layout client', () => {
  it('spawns a worker on the first request only, and keeps it', async () => {
    const { client, workers, workerAt } = setUp();
    expect(workers).toHaveLength(0);
    const first = client.layout(SCENE, SPACE);
    workerAt(0).finish();
    expect(await first).toEqual({ kind: 'done', drawing: DRAWING });
    const second = client.layout(SCENE, SPACE);
    workerAt(0).finish();
    expect(await second).toEqual({ kind: 'done', drawing: DRAWING });
    expect(workers).toHaveLength(1);
  });

  it('lets the newest request win, and replaces the worker that is busy with the old one', async () => {
    const { client, workers, workerAt } = setUp();
    const old = client.layout(SCENE, SPACE);
    const fresh = client.layout(SCENE, SPACE);
    expect(await old).toEqual({ kind: 'superseded' });
    expect(workerAt(0).terminated).toBe(true);
    workerAt(0).finish();
    workerAt(1).finish();
    expect(await fresh).toEqual({ kind: 'done', drawing: DRAWING });
    expect(workers).toHaveLength(2);
  });

  it('hands the drawing whose order is kept to the worker', () => {
    const { client, workerAt } = setUp();
    void client.layout(SCENE, SPACE, DRAWING);
    expect(workerAt(0).requests[0]?.before).toBe(DRAWING);
  });

  it('tells why a worker died, and spawns another for the next request', async () => {
    const { client, workerAt } = setUp();
    const doomed = client.layout(SCENE, SPACE);
    workerAt(0).fail('out of memory');
    expect(await doomed).toEqual({
      kind: 'failed',
      code: 'worker-died',
      message: 'out of memory',
    });
    const next = client.layout(SCENE, SPACE);
    workerAt(1).finish();
    expect((await next).kind).toBe('done');
  });

  it('fails when an answer cannot be read', async () => {
    const { client, workerAt } = setUp();
    const doomed = client.layout(SCENE, SPACE);
    workerAt(0).dispatchEvent(new MessageEvent('messageerror'));
    expect(await doomed).toMatchObject({ kind: 'failed', code: 'worker-died' });
  });

  it('passes on what the layout itself says went wrong, and starts afresh', async () => {
    const { client, workers, workerAt } = setUp();
    const doomed = client.layout(SCENE, SPACE);
    const id = workerAt(0).requests[0]?.id ?? -1;
    workerAt(0).say({ id, kind: 'failed', message: 'no route' });
    expect(await doomed).toEqual({ kind: 'failed', code: 'layout-failed', message: 'no route' });
    void client.layout(SCENE, SPACE);
    expect(workers).toHaveLength(2);
  });

  it('says so where there are no workers', async () => {
    const client = createLayoutClient(() => {
      throw new Error('Worker is not defined');
    });
    expect(await client.layout(SCENE, SPACE)).toEqual({
      kind: 'failed',
      code: 'no-worker',
      message: 'Worker is not defined',
    });
  });
});
