/**
 * What a field says of each flow, read once for a document and kept: the counts beside the check boxes and
 * the completions change with each key, and what they count does not.
 */
import type { Entry, Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { rowsApart } from '../model/rowsApart.ts';
import type { FieldName } from './ast.ts';
import { FIELDS } from './fields.ts';
import type { FieldOption, FieldSpec } from './fieldSpec.ts';
import { keepAnswers } from './keepAnswers.ts';

/**
 * The flows row by row, whatever order the document has them in, so that rows are counted in one pass; and
 * after them, in the place of flows, the rows that give none.
 */
export interface FlowsByRow {
  readonly flows: readonly Flow[];
  readonly apart: readonly Entry[];
  /** By flow, then by row that gives none: which row it is, counted from zero. */
  readonly rows: readonly number[];
}

export const flowsByRow = oncePerIndex((index): FlowsByRow => {
  const { document } = index;
  const numbers = new Map(document.entries.map(({ id }, row) => [id, row]));
  const rowOf = ({ entry }: Flow) => numbers.get(entry) ?? -1;
  const flows = document.flows.toSorted((one, other) => rowOf(one) - rowOf(other));
  const apart = rowsApart(index);
  const rows = [...flows.map(rowOf), ...apart.map(({ id }) => numbers.get(id) ?? -1)];
  return { flows, apart, rows };
});

export interface FieldColumn {
  /** All that can be asked of the document, in the field's order. */
  readonly options: readonly FieldOption[];
  /** Each value that some flow, or row that gives none, answers, be it only possibly, with a number. */
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
  const { options, reader, ofRows }: FieldSpec = FIELDS[field];
  const [read, readRow] = [reader(index), ofRows?.reader(index) ?? (() => [])];
  const numbers = new Map<string, number>();
  const answers: number[] = [];
  const starts = [0];
  const add = (values: readonly string[]) => {
    for (const value of values) {
      const number = numbers.get(value) ?? numbers.size;
      if (number === numbers.size) numbers.set(value, number);
      answers.push(number);
    }
    starts.push(answers.length);
  };
  const { flows, apart } = flowsByRow(index);
  for (const flow of flows) add(read(flow));
  for (const entry of apart) add(readRow(entry));
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
