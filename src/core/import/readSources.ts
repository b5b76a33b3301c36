/**
 * All of reading: sources and choices in, a document and everything that is to be said about it out. Pure;
 * a worker runs it for the page, Node for the command line.
 */
import { readPublished } from '../export/json/readPublished.ts';
import { shortenTitle } from './build/shortenTitle.ts';
import type { ImportChoices } from './choices.ts';
import { formatOf, mapSource, nameApart } from './mapSource.ts';
import { readMapped } from './readMapped.ts';
import type { Imported, OnProgress } from './readMapped.ts';
import type { SourceFile } from './source.ts';

/**
 * Every file is read, every table is looked at, and every row that states a flow is charted or waits. Two
 * files of one name are told apart by a number behind it.
 * @returns what could not be read as problems; it throws for nothing that stands in a file.
 */
export function readSources(
  files: readonly SourceFile[],
  choices: ImportChoices,
  onProgress?: OnProgress,
): Imported {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0 && formatOf(only) === 'json') {
    return readAlone(only, choices);
  }
  const sources = nameApart(files).map((file) => mapSource(file, choices));
  return readMapped(sources, choices, onProgress);
}

/** What was published is a document already. */
function readAlone(file: SourceFile, { title }: ImportChoices): Imported {
  const reading = readPublished(file.text, file.name);
  if (!reading.ok) return { document: null, tables: [], problems: reading.problems };
  const { document } = reading;
  const named = title === null ? document : { ...document, title, shortTitle: shortenTitle(title) };
  return { document: named, tables: [], problems: named.problems };
}
