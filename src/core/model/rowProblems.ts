/** What is said of each row that was brought: why it waits, or what is in doubt about it. */
import type { Entry } from './document.ts';
import type { DocumentProblem } from './documentProblem.ts';
import { groupBy } from './groupBy.ts';
import type { DocumentIndex } from './indexDocument.ts';
import { oncePerIndex } from './oncePerIndex.ts';

/** In the document's order; none for most rows, and for every row of a document that was transcribed. */
export function rowProblems(
  index: DocumentIndex,
  { id }: Pick<Entry, 'id'>,
): readonly DocumentProblem[] {
  return byRow(index).get(id) ?? [];
}

const byRow = oncePerIndex(({ document }) => groupBy(document.problems, ({ entry }) => entry));

/** It is charted, and something about its reading may be wrong. */
export function isDoubtful(index: DocumentIndex, entry: Pick<Entry, 'id' | 'standing'>): boolean {
  const isWarning = ({ severity }: DocumentProblem) => severity === 'warning';
  return entry.standing === 'charted' && rowProblems(index, entry).some(isWarning);
}

/** The rows that give no flow whatever is chosen: those that wait, and those that state none. */
export const rowsApart = oncePerIndex(({ document }): readonly Entry[] =>
  document.entries.filter(({ standing }) => standing !== 'charted'),
);

export function isWaiting({ standing }: Pick<Entry, 'standing'>): boolean {
  return standing === 'waits';
}
