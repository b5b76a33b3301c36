/** Reading on the calling thread: in the worker, and in browsers that have none. */
import type { ImportChoices } from '../core/import/choices.ts';
import { readSources } from '../core/import/readSources.ts';
import type { OnProgress } from '../core/import/readMapped.ts';
import type { SourceFile } from '../core/import/source.ts';
import { summariseImport } from '../core/import/tableSummary.ts';
import type { ReadTables } from '../core/import/tableSummary.ts';

export function importHere(
  files: readonly SourceFile[],
  choices: ImportChoices,
  onProgress?: OnProgress,
): ReadTables {
  return summariseImport(readSources(files, choices, onProgress));
}
