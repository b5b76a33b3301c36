/**
 * Lays the parts of a chart out at once, where there are cores: some here, some in workers of the layout's
 * own, which end with it. What a worker fails to do is done here, so that a browser without workers inside
 * of workers, or a page from which none can be started, only takes longer.
 */
import { layoutPartsHere } from '../core/layout/parts/layoutByParts.ts';
import type { LayoutParts, PartJob } from '../core/layout/parts/layoutByParts.ts';
import type { LaidPart, Part } from '../core/layout/parts/part.ts';
import type { PartsAnswer, PartsRequest } from './protocol.ts';

interface PoolParts {
  /** May throw where there are no workers. */
  readonly spawn: () => Worker;
  /** How many workers beside the calling thread; asked for when they are first needed. */
  readonly size: () => number;
  /** With fewer wires than this in all parts, starting workers takes longer than laying out. */
  readonly fewWires?: number;
}

const FEW_WIRES = 2500;

export function createPartsPool({ spawn, size, fewWires = FEW_WIRES }: PoolParts): LayoutParts {
  /** Kept from one chart to the next; `null` for one that could not be started, or broke. */
  const workers: (Worker | null)[] = [];
  const workerAt = (index: number): Worker | null => {
    if (index >= workers.length) workers.push(startWorker(spawn));
    return workers[index] ?? null;
  };
  return async (jobs) => {
    const wires = jobs.reduce((sum, { part }) => sum + countWires(part), 0);
    const helpers = wires < fewWires ? 0 : Math.min(size(), jobs.length - 1);
    const [own = [], ...others] = share(jobs, 1 + Math.max(0, helpers));
    const asked = others.map(async (numbers, index): Promise<Share> => {
      const worker = workerAt(index);
      const theirs = pick(jobs, numbers);
      const laid = worker === null ? null : await ask(worker, theirs);
      if (laid === null) workers[index] = null;
      return { numbers, laid: laid ?? (await layoutPartsHere(theirs)) };
    });
    // Those that are asked have begun by now.
    const here = layoutPartsHere(pick(jobs, own)).then((laid): Share => ({ numbers: own, laid }));
    return inOrder(await Promise.all([here, ...asked]));
  };
}

function startWorker(spawn: () => Worker): Worker | null {
  try {
    return spawn();
  } catch {
    return null;
  }
}

/** @returns `null` where the worker broke. */
function ask(worker: Worker, jobs: readonly PartJob[]): Promise<readonly LaidPart[] | null> {
  return new Promise((resolve) => {
    const settle = (laid: readonly LaidPart[] | null) => {
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onError);
      if (laid === null) worker.terminate();
      resolve(laid);
    };
    const onMessage = ({ data }: MessageEvent<PartsAnswer>) => settle(data.laid);
    const onError = (event: Event) => {
      // What it was to do is done here, so that nothing went wrong.
      event.preventDefault();
      settle(null);
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.addEventListener('messageerror', onError);
    const request: PartsRequest = { jobs };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
    worker.postMessage(request);
  });
}

/** Shares jobs out by how much there is to do, the largest first, each to whoever has least. */
function share(jobs: readonly PartJob[], among: number): readonly (readonly number[])[] {
  const shares = Array.from({ length: among }, (): { numbers: number[]; wires: number } => ({
    numbers: [],
    wires: 0,
  }));
  const sized = jobs.map(({ part }, number) => ({ number, wires: countWires(part) }));
  for (const { number, wires } of sized.toSorted((one, other) => other.wires - one.wires)) {
    const least = shares.reduce((best, one) => (one.wires < best.wires ? one : best));
    least.numbers.push(number);
    least.wires += wires;
  }
  return shares.map(({ numbers }) => numbers);
}

function countWires({ wires, members }: Part): number {
  return members.reduce(
    (sum, member) => sum + (member.kind === 'box' ? countWires(member.part) : 0),
    wires.length,
  );
}

function pick(jobs: readonly PartJob[], numbers: readonly number[]): readonly PartJob[] {
  return numbers.flatMap((number) => jobs[number] ?? []);
}

interface Share {
  readonly numbers: readonly number[];
  readonly laid: readonly LaidPart[];
}

function inOrder(shares: readonly Share[]): readonly LaidPart[] {
  return shares
    .flatMap(({ numbers, laid }) =>
      laid.map((part, index) => ({ part, number: numbers[index] ?? 0 })),
    )
    .toSorted((one, other) => one.number - other.number)
    .map(({ part }) => part);
}
