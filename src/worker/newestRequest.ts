/**
 * The page's side of a worker that does one thing at a time. The newest request wins: whoever asked before gets
 * `superseded`, and a worker that is still busy with that is ended, for it cannot be stopped otherwise.
 */

/** `no-worker`: the browser gave none. `worker-died`: it broke. */
export type WorkerFailure = 'no-worker' | 'worker-died';

export interface Failed<Code> {
  readonly kind: 'failed';
  readonly code: Code;
  readonly message: string;
}

export interface Superseded {
  /** A newer request took its place, or it was cancelled. */
  readonly kind: 'superseded';
}

type Ended = Superseded | Failed<WorkerFailure>;

interface Answered {
  readonly id: number;
}

export interface NewestRequest<Answer> {
  /**
   * Never rejects: what can go wrong is in the result.
   * @param request what the worker is sent, under the number that its answers bear.
   * @param hear takes each answer; `null` as long as it is not the last one.
   */
  readonly ask: <Result extends { readonly kind: string }>(
    request: (id: number) => Answered,
    hear: (answer: Answer) => Result | null,
  ) => Promise<Result | Ended>;
  /** Nobody wants what is under way any more: it is superseded by nothing. */
  readonly cancel: () => void;
  /** Ends the worker; another request starts another. */
  readonly end: () => void;
}

interface Pending<Answer> {
  readonly id: number;
  /** @returns whether it was the last one, and what became of it. */
  readonly hear: (answer: Answer) => 'more' | 'done' | 'failed';
  readonly end: (how: Ended) => void;
}

const SUPERSEDED: Superseded = { kind: 'superseded' };

/**
 * @param spawn makes a worker; it may throw where there are none.
 * @param name what the worker is called where it is said that it broke.
 */
export function createNewestRequest<Answer extends Answered>(
  spawn: () => Worker,
  name: string,
): NewestRequest<Answer> {
  let worker: Worker | null = null;
  let pending: Pending<Answer> | null = null;
  let lastId = 0;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const endPending = (how: Ended): void => {
    const ended = pending;
    pending = null;
    ended?.end(how);
  };
  const cancel = (): void => {
    if (pending === null) return;
    stop();
    endPending(SUPERSEDED);
  };
  const die = (dead: Worker, message: string): void => {
    // One that was replaced meanwhile has nobody waiting for it.
    if (dead !== worker) return;
    stop();
    endPending({ kind: 'failed', code: 'worker-died', message });
  };
  const hear = (from: Worker, answer: Answer): void => {
    if (from !== worker || answer.id !== pending?.id) return;
    const how = pending.hear(answer);
    if (how === 'more') return;
    pending = null;
    // A worker that failed may have failed to load; browsers remember that for as long as it lives.
    if (how === 'failed') stop();
  };
  const start = (): Worker => {
    const started = spawn();
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(started, data));
    started.addEventListener('error', (event) => {
      // Told in the result, it need not be told on the console, too.
      event.preventDefault();
      die(started, event.message || `The ${name} could not be started.`);
    });
    started.addEventListener('messageerror', () => {
      die(started, `The answer of the ${name} could not be read.`);
    });
    return started;
  };

  return {
    cancel,
    end() {
      cancel();
      stop();
    },
    ask(request, hearOne) {
      cancel();
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        pending = {
          id,
          end: resolve,
          hear: (answer) => {
            const result = hearOne(answer);
            if (result === null) return 'more';
            resolve(result);
            return result.kind === 'failed' ? 'failed' : 'done';
          },
        };
        try {
          worker ??= start();
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          endPending({ kind: 'failed', code: 'no-worker', message });
          return;
        }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
        worker.postMessage(request(id));
      });
    },
  };
}
