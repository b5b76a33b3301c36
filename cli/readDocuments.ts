/** From texts to the documents that a command is about, and all that is to be said of them. Pure. */
import type { ImportChoices } from '../src/core/import/choices.ts';
import { formatOf } from '../src/core/import/mapSource.ts';
import type { Imported, ImportedTable } from '../src/core/import/readMapped.ts';
import type { readSources } from '../src/core/import/readSources.ts';
import type { SourceFile } from '../src/core/import/source.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import type { DocumentProblem } from '../src/core/model/documentProblem.ts';
import { groupBy } from '../src/core/model/groupBy.ts';
import type { Grouping } from './command.ts';
import { countRows } from './countRows.ts';
import type { RowCounts } from './countRows.ts';
import { idsOfFiles, withId } from './documentIds.ts';

export type ReadSources = typeof readSources;

export interface DocumentsRead {
  /** The platform first, where there is one. Each has an id of its own. */
  readonly documents: readonly FlowDocument[];
  readonly tables: readonly ImportedTable[];
  /** In the order of the files, and within a file by line; each once, though a file may be read twice. */
  readonly problems: readonly DocumentProblem[];
  readonly counts: RowCounts;
}

interface Request {
  readonly grouping: Grouping;
  /** Of the platform, or of the document where there is but one. */
  readonly title: string | null;
  readonly choices: ImportChoices;
}

/** What a platform is called that nobody has given a title. */
const PLATFORM = 'Platform';

interface FileReading {
  readonly file: SourceFile;
  readonly reading: Imported;
}

export function readDocuments(
  files: readonly SourceFile[],
  { grouping, choices, ...request }: Request,
  read: ReadSources,
): DocumentsRead {
  const title = request.title ?? choices.title;
  const readAs = (some: readonly SourceFile[], called: string | null) =>
    read(some, choicesFor(some, called, choices));
  const readEach = (some: readonly SourceFile[], called: string | null): FileReading[] =>
    some.map((file) => ({ file, reading: readAs([file], called) }));

  if (grouping === 'joined' && files.length > 1) {
    const whole = readAs(files, title ?? PLATFORM);
    return gather(files, [], whole);
  }
  const each = readEach(files, files.length === 1 ? title : null);
  const charted = each.filter(isPart).map(({ file }) => file);
  // A platform of one document would be that document again.
  const isPlatform = grouping === 'both' && charted.length > 1;
  return gather(files, each, isPlatform ? readAs(charted, title ?? PLATFORM) : null);
}

/** Whether it has rows for the platform. What was published is whole as it is, and may be one already. */
function isPart({ file, reading: { document } }: FileReading): boolean {
  return document !== null && formatOf(file) !== 'json';
}

/** A fix for a file that is not read here is no concern of this reading. */
function choicesFor(
  files: readonly SourceFile[],
  title: string | null,
  { mappings, fixes }: ImportChoices,
): ImportChoices {
  const names = new Set(files.map(({ name }) => name));
  return { title, mappings, fixes: fixes.filter(({ file }) => names.has(file)) };
}

/** @param whole the reading of several files as one; `null` where there is none. */
function gather(
  files: readonly SourceFile[],
  each: readonly FileReading[],
  whole: Imported | null,
): DocumentsRead {
  const readings = each.map(({ reading }) => reading);
  // Each row is counted once, whatever documents it stands in.
  const counted = whole !== null && readings.length === 0 ? [whole] : readings;
  const all = whole === null ? readings : [...readings, whole];
  return {
    documents: callByIds(each, whole?.document ?? null),
    tables: counted.flatMap(({ tables }) => tables),
    problems: sortProblems(
      files,
      all.flatMap(({ problems }) => problems),
    ),
    counts: countRows(counted),
  };
}

/** The platform by its title, since it is no one file; the others by their files. */
function callByIds(each: readonly FileReading[], whole: FlowDocument | null): FlowDocument[] {
  const documents = [
    ...(whole === null ? [] : [{ document: whole, name: '' }]),
    ...each.flatMap(({ file: { name }, reading: { document } }) =>
      document === null ? [] : { document, name },
    ),
  ];
  const ids = idsOfFiles(documents.map(({ document: { title }, name }) => ({ name, title })));
  return tellApart(
    documents.map(({ document }, place) => withId(document, ids[place] ?? document.id)),
  );
}

/** Tabs say the short title only. */
function tellApart(documents: readonly FlowDocument[]): FlowDocument[] {
  const shared = groupBy(documents, ({ shortTitle }) => shortTitle);
  return documents.map((document) => {
    const { id, shortTitle } = document;
    const isShared = (shared.get(shortTitle)?.length ?? 0) > 1;
    return isShared ? { ...document, shortTitle: `${shortTitle} (${id})` } : document;
  });
}

function sortProblems(
  files: readonly SourceFile[],
  problems: readonly DocumentProblem[],
): DocumentProblem[] {
  const order = new Map(files.map(({ name }, place) => [name, place]));
  const rank = ({ place }: DocumentProblem) => order.get(place.file) ?? files.length;
  const once = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...once.values()].toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      one.place.line - other.place.line ||
      one.place.column - other.place.column,
  );
}

function keyOf({ code, place, message, read }: DocumentProblem): string {
  return JSON.stringify([code, place.file, place.line, place.column, message, read]);
}
