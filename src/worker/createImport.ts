/**
 * Who reads: the worker; or, in a browser that gives none, the page's own thread, which is said. A worker
 * that died is a failure to be shown: what killed it would stop the page as well.
 */
import type { ImportChoices } from '../core/import/choices.ts';
import type { OnProgress } from '../core/import/readMapped.ts';
import type { SourceFile } from '../core/import/source.ts';
import type { ReadTables } from '../core/import/tableSummary.ts';
import { createImportClient } from './importClient.ts';
import type { ImportClient, ReadResult } from './importClient.ts';

type ImportHere = (
  files: readonly SourceFile[],
  choices: ImportChoices,
  onProgress?: OnProgress,
) => ReadTables;

interface ImportParts {
  /** May throw where there are no workers. */
  readonly spawn: () => Worker;
  /** Loads what reads on the page's own thread. It may reject. */
  readonly loadHere: () => Promise<ImportHere>;
  /** Called before the first reading on the page's own thread. */
  readonly onNoWorker: () => void;
}

export function createImport({ spawn, loadHere, onNoWorker }: ImportParts): ImportClient {
  const client = createImportClient(spawn);
  let isHere = false;
  /** Grows with each request and cancellation: a reading that is not the newest is not wanted. */
  let turn = 0;
  return {
    cancel() {
      turn += 1;
      client.cancel();
    },
    end() {
      turn += 1;
      client.end();
    },
    async read(files, choices, onProgress) {
      turn += 1;
      const own = turn;
      if (!isHere) {
        const result = await client.read(files, choices, onProgress);
        if (result.kind !== 'failed' || result.code !== 'no-worker') return result;
        isHere = true;
        onNoWorker();
      }
      return readHere(loadHere, [files, choices, onProgress], () => turn === own);
    },
  };
}

async function readHere(
  loadHere: ImportParts['loadHere'],
  asked: Parameters<ImportHere>,
  isWanted: () => boolean,
): Promise<ReadResult> {
  try {
    const importHere = await loadHere();
    // So that what is said of it is on screen before the page stands still.
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return { kind: 'superseded' };
    return { kind: 'done', read: importHere(...asked) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', code: 'reading-failed', message };
  }
}
