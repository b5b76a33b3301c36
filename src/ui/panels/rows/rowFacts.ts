/**
 * What is said of a row beside its cells. It is read from the state for all rows at once: rows that each
 * listened to the state for themselves would each look at every change of it, and most changes are about
 * no row, or about one.
 */
import type { Comparison } from '../../../core/compare/comparison.ts';
import type { Entry, FlowDocument } from '../../../core/model/document.ts';
import type { TableId } from '../../../core/model/ids.ts';
import type { DocumentProblem } from '../../../core/model/documentProblem.ts';
import { nameEntry } from '../../../core/model/naming.ts';
import { gravestProblem } from '../../../core/model/rowProblems.ts';
import type { Truth } from '../../../core/model/truth.ts';
import type { Change } from '../../../core/model/vocabulary.ts';
import type { ExplorerState } from '../../../state/explorer.ts';

export interface RowFacts {
  /** Whether the query selects it. */
  readonly match: Truth;
  readonly name: string;
  readonly selected: boolean;
  readonly lit: boolean;
  /** A choice rules it out. */
  readonly off: boolean;
  /** Why it waits, or what is in doubt about it: the gravest of its problems. */
  readonly problem: DocumentProblem | null;
  /** What became of it, where two documents are compared and anything did. */
  readonly change: Change | null;
  /** The row before, where its cells stand under the same headings; else only the inspector can show it. */
  readonly was: Entry | null;
}

/** What rows depend on. */
export interface RowState extends Pick<
  ExplorerState,
  'index' | 'comparison' | 'reading' | 'select' | 'lit'
> {
  /** Of the document that is shown, and of the one before. */
  readonly headings: Headings;
  readonly earlierHeadings: Headings;
}

/** A table's headings as one text, so that they are compared at once. */
type Headings = ReadonlyMap<TableId, string>;

export function rowFacts(state: RowState, entry: Entry): RowFacts {
  const { index, comparison, reading, select, lit } = state;
  const change = comparison?.entries.get(entry.id) ?? null;
  return {
    match: reading.selection.entries.get(entry.id) ?? 'no',
    name: nameEntry(index, entry),
    selected: isSelected(entry, select),
    lit: lit !== null && entry.flows.some((flow) => lit.flows.has(flow)),
    off: index.off.has(entry.id),
    problem: gravestProblem(index, entry),
    change: change === null || change.kind === 'unchanged' ? null : change.kind,
    was: earlierRow(state, entry, change?.before ?? null),
  };
}

/** A row is selected by itself, or by one of its flows. */
export function isSelected(entry: Entry, select: string | null): boolean {
  return select !== null && (entry.id === select || entry.flows.some((flow) => flow === select));
}

export function headingsOf({ tables }: Pick<FlowDocument, 'tables'>): Headings {
  return new Map(tables.map(({ id, columns }) => [id, JSON.stringify(columns)]));
}

/** None where nothing is compared. */
export function headingsBefore(comparison: Comparison | null): Headings {
  return comparison === null ? new Map() : headingsOf(comparison.before.document);
}

function earlierRow(
  { headings, earlierHeadings }: RowState,
  entry: Entry,
  before: Entry | null,
): Entry | null {
  if (before === null) return null;
  return earlierHeadings.get(before.table) === headings.get(entry.table) ? before : null;
}
