/** What each value of a field would select: the counts beside the check boxes. */
import type { EntryId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { FieldName, FieldNode, Query } from './ast.ts';
import { allOf, NOWHERE } from './ast.ts';
import { compileQuery } from './compile.ts';
import { askedField, clausesOf, excludedField } from './edit.ts';
import { FIELDS } from './fields.ts';
import type { FieldOption } from './fieldSpec.ts';
import { presentOptions } from './fieldSpec.ts';

export interface FacetValue {
  /** The value itself, however the query spells it. */
  readonly option: string;
  /** What to toggle: the query's own spelling where it holds the value, else the field's. */
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly excluded: boolean;
  /** Checked: the rows selected now that have it. Else: the rows that a click would leave selected. */
  readonly rows: number;
  /** The rows that a click would add, where another value of the field is checked; `null` elsewhere. */
  readonly adds: number | null;
}

export interface FacetGroup {
  readonly field: FieldName;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/**
 * Counts the values that the document has, and those that the query holds. A query that does not
 * compile has no counts, and so no facets.
 */
export function countFacets(
  query: Query,
  index: DocumentIndex,
  fields: readonly FieldName[],
): readonly FacetGroup[] {
  return fields.flatMap((field) => {
    const counts = countRows(query, index, field);
    if (counts === null) return [];
    const checked = heldOptions(query, index, field, askedField);
    const excluded = heldOptions(query, index, field, excludedField);
    const options = shownOptions(index, field, checked, excluded);
    const values = options.map(({ value, label }): FacetValue => {
      const isChecked = checked.has(value);
      const spelled = checked.get(value) ?? excluded.get(value) ?? value;
      const held = { option: value, value: spelled, label, checked: isChecked };
      const rows = (isChecked ? counts.selectedOf : counts.leftBy).get(value) ?? new Set();
      const added = rows.size - [...rows].filter((row) => counts.selected?.has(row)).length;
      const total = isChecked ? rows.size : (counts.selected?.size ?? 0) + added;
      return {
        ...held,
        excluded: excluded.has(value),
        rows: total,
        adds: isChecked || counts.selected === null ? null : added,
      };
    });
    return [{ field, label: FIELDS[field].label, values }];
  });
}

type RowsByValue = ReadonlyMap<string, ReadonlySet<EntryId>>;

interface Counts {
  /** The rows selected now; `null` where the query does not ask for the field. */
  readonly selected: ReadonlySet<EntryId> | null;
  /** The rows that the rest of the query leaves, by the values that they have. */
  readonly leftBy: RowsByValue;
  /** Those of them that are selected now. */
  readonly selectedOf: RowsByValue;
}

/** One pass over the flows, whatever the number of values: a click changes the field's own clause only. */
function countRows(query: Query, index: DocumentIndex, field: FieldName): Counts | null {
  const clauses = clausesOf(query);
  const own = clauses.find((clause) => askedField(clause, field) !== null) ?? null;
  const rest = allOf(
    clauses.filter((clause) => clause !== own),
    NOWHERE,
  );
  const [base, asked] = [compileQuery(rest, index), compileQuery(own, index)];
  if (!base.ok || !asked.ok) return null;
  const read = FIELDS[field].reader(index);
  const selected = new Set<EntryId>();
  const leftBy = new Map<string, Set<EntryId>>();
  const selectedOf = new Map<string, Set<EntryId>>();
  for (const flow of index.document.flows) {
    if (base.matches(flow) === 'no') continue;
    const isSelected = asked.matches(flow) !== 'no';
    if (isSelected) selected.add(flow.entry);
    for (const value of read(flow)) {
      addRow(leftBy, value, flow.entry);
      if (isSelected) addRow(selectedOf, value, flow.entry);
    }
  }
  return { selected: own === null ? null : selected, leftBy, selectedOf };
}

function addRow(rows: Map<string, Set<EntryId>>, value: string, row: EntryId): void {
  const known = rows.get(value);
  if (known === undefined) rows.set(value, new Set([row]));
  else known.add(row);
}

/** Option → the spelling by which the query holds it. */
function heldOptions(
  query: Query,
  index: DocumentIndex,
  field: FieldName,
  find: (clause: NonNullable<Query>, field: FieldName) => FieldNode | null,
): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const clause of clausesOf(query)) {
    for (const value of find(clause, field)?.values ?? []) {
      const answer = FIELDS[field].ask(value, index);
      if (!answer.ok) continue;
      for (const option of answer.means) held.set(option, held.get(option) ?? value.text);
    }
  }
  return held;
}

/** A value that is held has to be shown, or it could not be taken away, though no row has it. */
function shownOptions(
  index: DocumentIndex,
  field: FieldName,
  ...held: readonly ReadonlyMap<string, string>[]
): readonly FieldOption[] {
  const present = new Set(presentOptions(FIELDS[field], index).map(({ value }) => value));
  return FIELDS[field]
    .options(index)
    .filter(({ value }) => present.has(value) || held.some((one) => one.has(value)));
}
