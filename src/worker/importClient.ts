/** The page's side of the worker that reads tables. */
import type { ImportChoices } from '../core/import/choices.ts';
import type { OnProgress } from '../core/import/readMapped.ts';
import type { SourceFile } from '../core/import/source.ts';
import type { ReadTables } from '../core/import/tableSummary.ts';
import type { ImportAnswer, ImportRequest, ImportSlice } from './importProtocol.ts';
import { joinSlices } from './importSlices.ts';
import { createNewestRequest } from './newestRequest.ts';
import type { Failed, Superseded, WorkerFailure } from './newestRequest.ts';

interface Done {
  readonly kind: 'done';
  readonly read: ReadTables;
}

export type ReadResult = Done | Superseded | Failed<ReadFailure>;

/** `reading-failed`: the worker said so itself. */
export type ReadFailure = WorkerFailure | 'reading-failed';

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

/** @param spawn makes a worker; it may throw where there are none. */
export function createImportClient(spawn: () => Worker): ImportClient {
  const { ask, cancel, end } = createNewestRequest<ImportAnswer>(spawn, 'worker that reads tables');
  return {
    cancel,
    end,
    read(files, choices, onProgress) {
      const slices: ImportSlice[] = [];
      return ask(
        (id): ImportRequest => ({ id, files, choices }),
        (answer) => {
          if (answer.kind === 'done' || answer.kind === 'failed') return resultOf(answer, slices);
          if (answer.kind === 'slice') slices.push(answer.slice);
          else onProgress?.(answer.read, answer.found);
          return null;
        },
      );
    },
  };
}

function resultOf(
  answer: Extract<ImportAnswer, { readonly kind: 'done' | 'failed' }>,
  slices: readonly ImportSlice[],
): Done | Failed<'reading-failed'> {
  if (answer.kind === 'failed') {
    return { kind: 'failed', code: 'reading-failed', message: answer.message };
  }
  const read = joinSlices(slices);
  return read === null
    ? { kind: 'failed', code: 'reading-failed', message: 'The worker’s answer was not whole.' }
    : { kind: 'done', read };
}
