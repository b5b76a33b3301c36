/** The terms that a field can ask of a document, with what each would find: what examples are chosen from. */
import type { EntryId, FlowId } from '../../model/ids.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import type { FieldName } from '../ast.ts';
import { FIELDS } from '../fields.ts';
import { printWord } from '../print.ts';
import { sayField } from './sayField.ts';
import type { Proposal } from './tryExample.ts';

export interface FieldTerm extends Proposal {
  readonly field: FieldName;
  readonly value: string;
  readonly label: string;
  /** `that starts in diego_cell`. */
  readonly clause: string;
  /** Be it only possibly. */
  readonly flows: ReadonlySet<FlowId>;
  readonly rows: number;
}

/**
 * Those of values that the document has. First those that leave something out and say more than
 * that something is not stated, by their rows; of as many, the shortest.
 */
export function fieldTerms(index: DocumentIndex, field: FieldName): readonly FieldTerm[] {
  const { options, reader } = FIELDS[field];
  const read = reader(index);
  const found = new Map<string, { flows: Set<FlowId>; rows: Set<EntryId> }>();
  for (const { id, entry, ...flow } of index.document.flows) {
    for (const value of read({ id, entry, ...flow })) {
      const known = found.get(value) ?? { flows: new Set(), rows: new Set() };
      known.flows.add(id);
      known.rows.add(entry);
      found.set(value, known);
    }
  }
  const all = index.document.flows.length;
  const rank = ({ flows, value, label }: FieldTerm) =>
    (flows.size === all ? 4 : 0) +
    (value === 'not-stated' ? 2 : 0) +
    // An id that is no name, since others are called so too.
    (field === 'component' && value !== label ? 1 : 0);
  return options(index)
    .flatMap((option): readonly FieldTerm[] => {
      const { flows, rows } = found.get(option.value) ?? { flows: new Set(), rows: new Set() };
      if (rows.size === 0) return [];
      const clause = sayField(index, field, option);
      const query = `${field}:${printWord(option.value)}`;
      const means = `Every flow ${clause}`;
      return [{ ...option, field, query, means, clause, flows, rows: rows.size }];
    })
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) || other.rows - one.rows || one.query.length - other.query.length,
    );
}
