/** What is said of a row beside its flows: where it stands, on what it depends, why it gives no flow. */
import { conditionWords } from '../model/conditionWords.ts';
import type { Entry } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { gravestProblem } from '../model/rowProblems.ts';

/** The title of the table that it stands in. */
export function nameTable(index: DocumentIndex, { table }: Entry): string {
  return index.tables.get(table)?.title ?? table;
}

/** `row 10 of “Internal to Diego”`. */
export function citeEntry(index: DocumentIndex, entry: Entry): string {
  return `row ${entry.number} of “${nameTable(index, entry)}”`;
}

/** `only with Internal MySQL`, `depends on GUI database`. */
export function conditionsOf(index: DocumentIndex, { conditions }: Entry): readonly string[] {
  return conditions.flatMap((condition) => conditionWords(index, condition)?.words ?? []);
}

/** In whole sentences. */
export function whyNoFlow(index: DocumentIndex, entry: Entry): string {
  if (index.off.has(entry.id)) return 'Switched off by a choice.';
  const said = gravestProblem(index, entry)?.message ?? entry.reading;
  return ['Charted as no flow.', ...(said === null ? [] : [said])].join(' ');
}
