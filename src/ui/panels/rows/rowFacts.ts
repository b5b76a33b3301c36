/**
 * What is said of a row beside its cells. It is read from the state for all rows at once: rows that each
 * listened to the state for themselves would each look at every change of it, and most changes are about
 * no row, or about one.
 */
import type { Comparison } from '../../../core/compare/comparison.ts';
import type { Entry, FlowDocument } from '../../../core/model/document.ts';
import { groupBy } from '../../../core/model/groupBy.ts';
import type { EntryId, TableId } from '../../../core/model/ids.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import type { DocumentProblem } from '../../../core/model/documentProblem.ts';
import { nameEntry, nameFlow } from '../../../core/model/naming.ts';
import { gravestProblem } from '../../../core/model/rowProblems.ts';
import type { Truth } from '../../../core/model/truth.ts';
import type { Change } from '../../../core/model/vocabulary.ts';
import type { Note } from '../../../core/notes/note.ts';
import type { PlacedNotes } from '../../../core/notes/placeNotes.ts';
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
  /** The reader's, on its flows; the same list as long as they are. */
  readonly notes: RowNotes;
}

/** Each note with the name of its flow. */
export type RowNotes = readonly (readonly [name: string, note: Note])[];

const NO_ROW_NOTES: RowNotes = [];

/** What rows depend on. */
export interface RowState extends Pick<
  ExplorerState,
  'index' | 'comparison' | 'reading' | 'select' | 'lit'
> {
  /** Of the document that is shown, and of the one before. */
  readonly headings: Headings;
  readonly earlierHeadings: Headings;
  readonly notes: ReadonlyMap<EntryId, RowNotes>;
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
    notes: state.notes.get(entry.id) ?? NO_ROW_NOTES,
  };
}

/** The notes of each row that has some, in the order of its flows. */
export function notesByRow(
  index: DocumentIndex,
  { placed }: Pick<PlacedNotes, 'placed'>,
): ReadonlyMap<EntryId, RowNotes> {
  if (placed.size === 0) return new Map();
  const noted = index.document.flows.flatMap((flow) => {
    const note = placed.get(flow.id);
    return note === undefined ? [] : [{ flow, note }];
  });
  const rows = groupBy(noted, ({ flow }) => flow.entry);
  return new Map(
    [...rows].map(([entry, notes]) => [
      entry,
      notes.map(({ flow, note }) => [nameFlow(index, flow), note] as const),
    ]),
  );
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
