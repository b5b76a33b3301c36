/**
 * What a field says of each flow, read once for a document and kept: the counts beside the check boxes and
 * the completions change with each key, and what they count does not.
 */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import type { FieldName } from './ast.ts';
import { FIELDS } from './fields.ts';
import type { FieldOption } from './fieldSpec.ts';
import { keepAnswers } from './keepAnswers.ts';

/** The flows row by row, whatever order the document has them in, so that rows are counted in one pass. */
export interface FlowsByRow {
  readonly flows: readonly Flow[];
  /** By flow: which row it is of, counted from zero. */
  readonly rows: readonly number[];
}

export const flowsByRow = oncePerIndex(({ document }): FlowsByRow => {
  const numbers = new Map(document.entries.map(({ id }, row) => [id, row]));
  const rowOf = ({ entry }: Flow) => numbers.get(entry) ?? -1;
  const flows = document.flows.toSorted((one, other) => rowOf(one) - rowOf(other));
  return { flows, rows: flows.map(rowOf) };
});

export interface FieldColumn {
  /** All that can be asked of the document, in the field's order. */
  readonly options: readonly FieldOption[];
  /** Each value that some flow answers, be it only possibly, with a number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The numbers of the values that the flows answer, one flow after the other, as in `flowsByRow`. */
  readonly answers: Int32Array;
  /** By flow: where its answers begin; and once more, where the last one's end. */
  readonly starts: Int32Array;
}

export function columnOf(field: FieldName, index: DocumentIndex): FieldColumn {
  return knownColumns(index, field, () => readColumn(field, index));
}

const knownColumns = keepAnswers<FieldColumn>();

function readColumn(field: FieldName, index: DocumentIndex): FieldColumn {
  const { options, reader } = FIELDS[field];
  const read = reader(index);
  const numbers = new Map<string, number>();
  const answers: number[] = [];
  const starts = [0];
  for (const flow of flowsByRow(index).flows) {
    for (const value of read(flow)) {
      const number = numbers.get(value) ?? numbers.size;
      if (number === numbers.size) numbers.set(value, number);
      answers.push(number);
    }
    starts.push(answers.length);
  }
  return {
    options: options(index),
    numbers,
    answers: Int32Array.from(answers),
    starts: Int32Array.from(starts),
  };
}

/**
 * @param isCounted says of a flow, by its place in `flowsByRow`, whether it counts.
 * @returns by the value's number: how many rows have a flow that counts and has the value.
 */
export function countRows(
  { numbers, answers, starts }: FieldColumn,
  { rows }: FlowsByRow,
  isCounted: (place: number) => boolean,
): Int32Array {
  const counts = new Int32Array(numbers.size);
  const lastRows = new Int32Array(numbers.size).fill(-1);
  for (const [place, row] of rows.entries()) {
    if (!isCounted(place)) continue;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const value = answers[at] ?? 0;
      if (lastRows[value] === row) continue;
      lastRows[value] = row;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}
