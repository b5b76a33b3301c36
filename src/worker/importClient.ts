/**
 * The page's side of the reading worker. The newest request wins: whoever asked before gets `superseded`,
 * and a worker that is still busy with that is ended, for reading cannot be stopped otherwise.
 */
import type { ImportChoices } from '../core/import/choices.ts';
import type { OnProgress } from '../core/import/readSources.ts';
import type { SourceFile } from '../core/import/source.ts';
import type { ReadTables } from '../core/import/tableSummary.ts';
import type { ImportAnswer, ImportRequest, ImportSlice } from './importProtocol.ts';
import { joinSlices } from './importSlices.ts';

export type ReadResult =
  | { readonly kind: 'done'; readonly read: ReadTables }
  /** A newer request took its place, or it was cancelled. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly code: ReadFailure; readonly message: string };

/** `no-worker`: the browser gave none. `worker-died`: it broke. `reading-failed`: it said so itself. */
export type ReadFailure = 'no-worker' | 'worker-died' | 'reading-failed';

export interface ImportClient {
  /** Never rejects: what can go wrong is in the result. */
  read(
    files: readonly SourceFile[],
    choices: ImportChoices,
    onProgress?: OnProgress,
  ): Promise<ReadResult>;
  /** Nobody wants what is being read any more: it is superseded by nothing. */
  cancel(): void;
  /** Ends the worker; another request starts another. */
  end(): void;
}

interface Pending {
  readonly id: number;
  readonly slices: ImportSlice[];
  readonly onProgress: OnProgress | undefined;
  readonly settle: (result: ReadResult) => void;
}

const SUPERSEDED = { kind: 'superseded' } as const satisfies ReadResult;

/** @param spawn makes a worker; it may throw where there are none. */
export function createImportClient(spawn: () => Worker): ImportClient {
  let worker: Worker | null = null;
  let pending: Pending | null = null;
  let lastId = 0;

  const settle = (result: ReadResult): void => {
    const settled = pending;
    pending = null;
    settled?.settle(result);
  };
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const cancel = (): void => {
    if (pending === null) return;
    stop();
    settle(SUPERSEDED);
  };
  const die = (dead: Worker, message: string): void => {
    // One that was replaced meanwhile has nobody waiting for it.
    if (dead !== worker) return;
    stop();
    settle({ kind: 'failed', code: 'worker-died', message });
  };
  const hear = (answer: ImportAnswer): void => {
    if (answer.id !== pending?.id) return;
    if (answer.kind === 'progress') pending.onProgress?.(answer.read, answer.found);
    else if (answer.kind === 'slice') pending.slices.push(answer.slice);
    else settle(resultOf(answer, pending.slices));
  };
  const start = (): Worker => {
    const started = spawn();
    started.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (started === worker) hear(data);
    });
    started.addEventListener('error', (event) => {
      // Told in the result, it need not be told on the console, too.
      event.preventDefault();
      die(started, event.message || 'The worker that reads tables could not be started.');
    });
    started.addEventListener('messageerror', () => {
      die(started, 'The answer of the worker that reads tables could not be read.');
    });
    return started;
  };

  return {
    cancel,
    end() {
      cancel();
      stop();
    },
    read(files, choices, onProgress) {
      cancel();
      lastId += 1;
      const request: ImportRequest = { id: lastId, files, choices };
      return new Promise((resolve) => {
        pending = { id: request.id, slices: [], onProgress, settle: resolve };
        try {
          worker ??= start();
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          settle({ kind: 'failed', code: 'no-worker', message });
          return;
        }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
        worker.postMessage(request);
      });
    },
  };
}

function resultOf(
  answer: Extract<ImportAnswer, { readonly kind: 'done' | 'failed' }>,
  slices: readonly ImportSlice[],
): ReadResult {
  if (answer.kind === 'failed') {
    return { kind: 'failed', code: 'reading-failed', message: answer.message };
  }
  const read = joinSlices(slices);
  return read === null
    ? { kind: 'failed', code: 'reading-failed', message: 'The worker’s answer was not whole.' }
    : { kind: 'done', read };
}
