import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../core/import/choices.ts';
import type { ReadTables } from '../core/import/tableSummary.ts';
import { makeSyntheticDocument } from '../core/model/syntheticDocument.ts';
import { createImportClient } from './importClient.ts';
import type { ImportAnswer, ImportRequest } from './importProtocol.ts';
import { joinSlices, sliceRead } from './importSlices.ts';

const FILES = [{ name: 'a.csv', text: 'a,b', format: null }] as const;
const READ: ReadTables = { document: makeSyntheticDocument(1000), tables: [], problems: [] };

class FakeWorker extends EventTarget {
  readonly requests: ImportRequest[] = [];
  terminated = false;
  postMessage(request: ImportRequest) {
    this.requests.push(request);
  }
  terminate() {
    this.terminated = true;
  }
  get id() {
    return this.requests.at(-1)?.id ?? -1;
  }
  say(answer: ImportAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
  finish(read = READ) {
    for (const slice of sliceRead(read)) this.say({ id: this.id, kind: 'slice', slice });
    this.say({ id: this.id, kind: 'done' });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createImportClient(() => {
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

describe('the reading client', () => {
  it('puts together what comes in slices, and keeps its worker', async () => {
    const { client, workers, workerAt } = setUp();
    const reading = client.read(FILES, NO_CHOICES);
    workerAt(0).finish();
    expect(await reading).toEqual({ kind: 'done', read: READ });
    const again = client.read(FILES, NO_CHOICES);
    workerAt(0).finish();
    expect((await again).kind).toBe('done');
    expect(workers).toHaveLength(1);
  });

  it('tells how far it is, of the newest request alone', async () => {
    const { client, workerAt } = setUp();
    const told: (readonly [number, number])[] = [];
    const old = client.read(FILES, NO_CHOICES);
    const fresh = client.read(FILES, NO_CHOICES, (read, found) => told.push([read, found]));
    workerAt(0).say({ id: 1, kind: 'progress', read: 5, found: 9 });
    workerAt(1).say({ id: workerAt(1).id, kind: 'progress', read: 1, found: 2 });
    workerAt(1).finish();
    await Promise.all([old, fresh]);
    expect(told).toEqual([[1, 2]]);
  });

  it('lets the newest request win, and ends the worker that is busy with the old one', async () => {
    const { client, workerAt } = setUp();
    const old = client.read(FILES, NO_CHOICES);
    const fresh = client.read(FILES, NO_CHOICES);
    expect(await old).toEqual({ kind: 'superseded' });
    expect(workerAt(0).terminated).toBe(true);
    workerAt(1).finish();
    expect((await fresh).kind).toBe('done');
  });

  it('ends its worker when it is cancelled, and starts another for the next request', async () => {
    const { client, workers, workerAt } = setUp();
    const reading = client.read(FILES, NO_CHOICES);
    client.cancel();
    expect(await reading).toEqual({ kind: 'superseded' });
    expect(workerAt(0).terminated).toBe(true);
    void client.read(FILES, NO_CHOICES);
    expect(workers).toHaveLength(2);
  });

  it('leaves an idle worker alone when there is nothing to cancel', async () => {
    const { client, workerAt } = setUp();
    const reading = client.read(FILES, NO_CHOICES);
    workerAt(0).finish();
    await reading;
    client.cancel();
    expect(workerAt(0).terminated).toBe(false);
    client.end();
    expect(workerAt(0).terminated).toBe(true);
  });

  it('says so where there are no workers, where one breaks, and where reading fails', async () => {
    const none = createImportClient(() => {
      throw new Error('Worker is not defined');
    });
    expect(await none.read(FILES, NO_CHOICES)).toEqual({
      kind: 'failed',
      code: 'no-worker',
      message: 'Worker is not defined',
    });
    const { client, workerAt } = setUp();
    const doomed = client.read(FILES, NO_CHOICES);
    workerAt(0).dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(await doomed).toMatchObject({ code: 'worker-died', message: 'out of memory' });
    const failing = client.read(FILES, NO_CHOICES);
    workerAt(1).say({ id: workerAt(1).id, kind: 'failed', message: 'no such luck' });
    expect(await failing).toMatchObject({ code: 'reading-failed', message: 'no such luck' });
    // What failed once may have failed to load, so the next one has another.
    const broken = client.read(FILES, NO_CHOICES);
    workerAt(2).say({ id: workerAt(2).id, kind: 'done' });
    expect(await broken).toMatchObject({ code: 'reading-failed' });
  });
});

describe('what was read, in slices', () => {
  it('is the same once it is put together, and no slice of it is long', () => {
    const slices = [...sliceRead(READ)];
    expect(joinSlices(slices)).toEqual(READ);
    const longest = slices.map((slice) => ('items' in slice ? slice.items.length : 0));
    expect(Math.max(...longest)).toBeLessThanOrEqual(400);
  });

  it('survives the way between worker and page', () => {
    const sent = [...sliceRead(READ)].map((slice) => structuredClone(slice));
    expect(joinSlices(sent)).toEqual(READ);
  });

  it('is nothing without its head', () => {
    expect(joinSlices([...sliceRead(READ)].slice(1))).toBeNull();
  });
});
