import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArrangeRequest, Arrangement } from '../core/layout/arrange.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import { sampleScene } from '../core/layout/sampleScene.ts';
import { CHART_SPACE } from '../core/layout/space.ts';
import { documentId } from '../core/model/ids.ts';
import type { Scene } from '../core/scene/scene.ts';
import { keepDrawings } from './keepDrawings.ts';
import type { Shelf } from './keepOnDevice.ts';
import { layoutHere } from './layoutHere.ts';

const ask = (scene: Scene, whole: string | null = null): ArrangeRequest => ({
  scene,
  space: CHART_SPACE,
  before: null,
  whole: whole === null ? null : documentId(whole),
});
const one = ask(sampleScene(['a b:80']));
const other = ask(sampleScene(['a b:443']));
const sound = await layoutHere(one.scene, CHART_SPACE);
const done = (drawing: Drawing): Arrangement => ({ kind: 'done', drawing });

/** Layouts that end when they are told to, and a shelf that shows what is on it. */
function setUp(onShelf: unknown = null) {
  const layouts: { request: ArrangeRequest; end: (arrangement: Arrangement) => void }[] = [];
  const written: Drawing[] = [];
  const reading = vi.fn<Shelf['read']>(async () => onShelf);
  const shelf: Shelf = { read: reading, write: (_key, drawing) => void written.push(drawing) };
  const time = { now: 0 };
  const cancel = vi.fn<() => void>();
  const arrange = keepDrawings(
    (request) => new Promise((end) => void layouts.push({ request, end })),
    shelf,
    { version: '1', isBuilt: (id) => id === 'built', cancel, clock: () => time.now },
  );
  /** Until nothing goes on any more but layouts. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  /** Asks, and lays out in so many milliseconds. */
  const layOut = async (request: ArrangeRequest, arrangement: Arrangement, tookMs: number) => {
    const answer = arrange(request);
    await settle();
    time.now += tookMs;
    layouts.at(-1)?.end(arrangement);
    return answer;
  };
  return { arrange, layouts, written, reading, cancel, settle, layOut };
}

let kept: ReturnType<typeof setUp>;
beforeEach(() => {
  kept = setUp();
});

describe('a drawing that was laid out', () => {
  it('is not laid out again', async () => {
    expect(await kept.layOut(one, done(sound), 10)).toEqual(done(sound));
    const again = await kept.arrange(ask(structuredClone(one.scene)));
    expect(again.kind === 'done' && again.drawing).toBe(sound);
    expect(kept.layouts).toHaveLength(1);
  });

  it('is kept on the device only where it took long', async () => {
    await kept.layOut(one, done(sound), 100);
    expect(kept.written).toEqual([]);
    await kept.layOut(other, done(sound), 200);
    expect(kept.written).toEqual([sound]);
  });

  it('is kept although nobody waits for it any more', async () => {
    const first = kept.arrange(one);
    await kept.settle();
    void kept.arrange(other);
    kept.layouts[0]?.end(done(sound));
    expect(await first).toEqual({ kind: 'superseded' });
    expect(await kept.arrange(one)).toEqual(done(sound));
  });

  it('is not kept where there is none', async () => {
    await kept.layOut(one, { kind: 'failed', reason: 'no route' }, 1000);
    await kept.layOut(one, { kind: 'superseded' }, 1000);
    expect(await kept.layOut(one, done(sound), 1000)).toEqual(done(sound));
    expect(kept.written).toEqual([sound]);
  });
});

describe('a drawing on the device', () => {
  it('is used, and read once only', async () => {
    kept = setUp(structuredClone(sound));
    expect(await kept.arrange(one)).toEqual(done(sound));
    expect(await kept.arrange(one)).toEqual(done(sound));
    expect(kept.layouts).toEqual([]);
    expect(kept.reading).toHaveBeenCalledTimes(1);
  });

  it('is not used where it is of something else', async () => {
    kept = setUp(structuredClone(sound));
    expect(await kept.layOut(other, done(sound), 1)).toEqual(done(sound));
    expect(kept.layouts).toHaveLength(1);
  });

  it('is not asked for where the build has it', async () => {
    await kept.layOut(ask(one.scene, 'built'), done(sound), 1);
    expect(kept.reading).not.toHaveBeenCalled();
    await kept.layOut(ask(other.scene, 'brought'), done(sound), 1);
    expect(kept.reading).toHaveBeenCalledTimes(1);
  });
});

describe('the newest request', () => {
  it('wins where it is answered from what is kept: the layout that goes on is ended', async () => {
    await kept.layOut(one, done(sound), 1);
    const late = kept.arrange(other);
    await kept.settle();
    expect(await kept.arrange(one)).toEqual(done(sound));
    expect(kept.cancel).toHaveBeenCalledTimes(1);
    kept.layouts[1]?.end(done(sound));
    expect(await late).toEqual({ kind: 'superseded' });
  });

  it('wins while an older one still looks on the device, which then lays out nothing', async () => {
    const late = kept.arrange(one);
    const newest = kept.layOut(other, done(sound), 1);
    expect(await late).toEqual({ kind: 'superseded' });
    expect(await newest).toEqual(done(sound));
    expect(kept.layouts.map(({ request }) => request)).toEqual([other]);
  });

  it('waits for the layout that goes on where it asks for the same', async () => {
    const first = kept.arrange(one);
    await kept.settle();
    const second = kept.arrange(ask(structuredClone(one.scene)));
    await kept.settle();
    kept.layouts[0]?.end(done(sound));
    expect(await Promise.all([first, second])).toEqual([done(sound), done(sound)]);
    expect(kept.layouts).toHaveLength(1);
    expect(kept.cancel).not.toHaveBeenCalled();
  });
});
