/** What is said of each row that was brought: why it waits, or what is in doubt about it. */
import type { Entry } from './document.ts';
import { SEVERITIES } from './documentProblem.ts';
import type { DocumentProblem } from './documentProblem.ts';
import { groupBy } from './groupBy.ts';
import type { DocumentIndex } from './indexDocument.ts';
import { oncePerIndex } from './oncePerIndex.ts';
import { keysOf } from './vocabulary.ts';

/** In the document's order; none for most rows, and for every row of a document that was transcribed. */
export function rowProblems(
  index: DocumentIndex,
  { id }: Pick<Entry, 'id'>,
): readonly DocumentProblem[] {
  return byRow(index).get(id) ?? [];
}

const byRow = oncePerIndex(({ document }) => groupBy(document.problems, ({ entry }) => entry));

/** Of a row's problems the first that keeps it waiting; else the first doubt, else whatever is said. */
export function gravestProblem(
  index: DocumentIndex,
  entry: Pick<Entry, 'id'>,
): DocumentProblem | null {
  const problems = rowProblems(index, entry);
  const bySeverity = keysOf(SEVERITIES).flatMap(
    (severity) => problems.find((one) => one.severity === severity) ?? [],
  );
  return bySeverity[0] ?? null;
}

/**
 * Which of the row's cells a problem is about, counted from zero. A table's description is none of them, so
 * that a column may be counted otherwise there; then what stands in the cell tells.
 */
export function problemCell({ written }: Pick<Entry, 'written'>, problem: DocumentProblem): number {
  const { column, read } = problem;
  if (column !== null && written[column] === read) return column;
  const same = written.indexOf(read);
  if (same !== -1) return same;
  return column !== null && column < written.length ? column : 0;
}

/** Something about its reading may be wrong. */
export function isDoubtful(index: DocumentIndex, entry: Pick<Entry, 'id'>): boolean {
  return rowProblems(index, entry).some(({ severity }) => severity === 'warning');
}

/** What was brought has a place in its file, and its descriptions in the page's own words. */
export function isBroughtRow({ place }: Pick<Entry, 'place'>): boolean {
  return place !== null;
}
