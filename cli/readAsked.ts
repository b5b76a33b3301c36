/** From what a command line names to everything that was read of it: finding first, then reading. */
import type { ImportChoices } from '../src/core/import/choices.ts';
import type { Outcome, ReadingRequest } from './command.ts';
import { findSources } from './findSources.ts';
import type { FoundSources, UnreadableFile } from './findSources.ts';
import { loadChoices } from './loadChoices.ts';
import { loadSources } from './loadSources.ts';
import { readDocuments } from './readDocuments.ts';
import type { DocumentsRead, ReadSources } from './readDocuments.ts';
import type { Terminal } from './terminal.ts';

export interface Asked extends FoundSources {
  readonly choices: ImportChoices;
}

export interface Everything {
  readonly read: DocumentsRead;
  /** Files that are not in it. */
  readonly unreadable: readonly UnreadableFile[];
  /** What files are called at the terminal, by the names that they were read under. */
  readonly shownAs: ReadonlyMap<string, string>;
}

export async function findAsked(
  { paths, choices: file }: ReadingRequest,
  { cwd }: Terminal,
): Promise<Outcome<Asked>> {
  const found = await findSources(paths, cwd);
  const choices = await loadChoices(file, cwd, found.sources);
  return choices.ok ? { ok: true, value: { ...found, choices: choices.value } } : choices;
}

export async function readAsked(
  { sources, choices, ...found }: Asked,
  { format, grouping, title }: ReadingRequest,
  { readStdin }: Terminal,
  readSources: ReadSources,
): Promise<Everything> {
  const loaded = await loadSources(sources, format, readStdin);
  const read = readDocuments(loaded.files, { grouping, title, choices }, readSources);
  return {
    read: { ...read, problems: [...loaded.problems, ...read.problems] },
    unreadable: [...found.unreadable, ...loaded.unreadable],
    shownAs: new Map(sources.map(({ name, shown }) => [name, shown])),
  };
}
