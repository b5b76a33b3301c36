/** What each value of a field would select: the counts beside the check boxes. */
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { FieldName, FieldNode, Query } from './ast.ts';
import { allOf, NOWHERE } from './ast.ts';
import { compileQuery } from './compile.ts';
import { askedField, clausesOf, excludedField } from './edit.ts';
import { columnOf, countRows, flowsByRow } from './fieldColumn.ts';
import { FIELDS } from './fields.ts';
import type { FieldOption } from './fieldSpec.ts';

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
  const selected = flowsThatFit(query, index);
  if (selected === null) return [];
  return fields.map((field) => {
    const counts = countField(query, index, field, selected);
    const checked = heldOptions(query, index, field, askedField);
    const excluded = heldOptions(query, index, field, excludedField);
    const options = shownOptions(index, field, checked, excluded);
    const values = options.map(({ value, label }): FacetValue => {
      const isChecked = checked.has(value);
      const spelled = checked.get(value) ?? excluded.get(value) ?? value;
      return {
        option: value,
        value: spelled,
        label,
        checked: isChecked,
        excluded: excluded.has(value),
        ...(isChecked ? { rows: counts.selected(value), adds: null } : counts.clicked(value)),
      };
    });
    return { field, label: FIELDS[field].label, values };
  });
}

/** What the query itself says of a field's values, without counting anything. */
export interface HeldValues {
  /** The values, however the query spells them. */
  readonly checked: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

export function heldValues(query: Query, index: DocumentIndex, field: FieldName): HeldValues {
  return {
    checked: new Set(heldOptions(query, index, field, askedField).keys()),
    excluded: new Set(heldOptions(query, index, field, excludedField).keys()),
  };
}

/** By flow, then by row that gives none, in the order of `flowsByRow`, be it only possibly; `null` for what does not compile. */
type Fit = readonly boolean[];

function flowsThatFit(query: Query, index: DocumentIndex): Fit | null {
  const compiled = compileQuery(query, index);
  if (!compiled.ok) return null;
  const { flows, apart } = flowsByRow(index);
  return [
    ...flows.map((flow) => compiled.matches(flow) !== 'no'),
    ...apart.map((entry) => compiled.matchesRow(entry) === 'yes'),
  ];
}

interface Counts {
  /** The rows selected now that have the value. */
  readonly selected: (value: string) => number;
  /** What a click on the value would leave, and add to what is selected now. */
  readonly clicked: (value: string) => Pick<FacetValue, 'rows' | 'adds'>;
}

/**
 * A click changes the field's own clause only. Where there is none, it leaves what is selected and has the
 * value; else it adds to that the rows that have the value and that only the own clause keeps out.
 */
function countField(query: Query, index: DocumentIndex, field: FieldName, selected: Fit): Counts {
  const [column, order] = [columnOf(field, index), flowsByRow(index)];
  const countBy = (isCounted: (place: number) => boolean) => {
    const counts = countRows(column, order, isCounted);
    return (value: string) => counts[column.numbers.get(value) ?? -1] ?? 0;
  };
  const selectedBy = countBy((place) => selected[place] === true);
  const clauses = clausesOf(query);
  const own = clauses.find((clause) => askedField(clause, field) !== null);
  if (own === undefined) {
    return { selected: selectedBy, clicked: (value) => ({ rows: selectedBy(value), adds: null }) };
  }
  const rest = allOf(
    clauses.filter((clause) => clause !== own),
    NOWHERE,
  );
  const left = flowsThatFit(rest, index) ?? [];
  const rows = new Set(order.rows.filter((_, place) => selected[place]));
  const addedBy = countBy((place) => left[place] === true && !rows.has(order.rows[place] ?? -1));
  return {
    selected: selectedBy,
    clicked: (value) => ({ rows: rows.size + addedBy(value), adds: addedBy(value) }),
  };
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
  const { options, numbers } = columnOf(field, index);
  return options.filter(({ value }) => numbers.has(value) || held.some((one) => one.has(value)));
}
