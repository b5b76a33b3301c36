/**
 * Turns a tree into a test for the rows that give no flow: those that wait, and those that state none. Of
 * such a row one can ask where it stands, what it says and what is the matter with it. What is asked of
 * flows (a port, an end, a trace) nobody can answer for it, in either direction: `-auth:tls` does not find
 * a row of which it is not known what it secures, and neither does `auth:tls`.
 */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { assertNever } from '../model/target.ts';
import { and, not, or, truthOf } from '../model/truth.ts';
import type { Truth } from '../model/truth.ts';
import type { FieldNode, Query } from './ast.ts';
import { FIELDS } from './fields.ts';
import type { FieldSpec } from './fieldSpec.ts';
import type { MatchesRow } from './matches.ts';
import { searchRows } from './textSearch.ts';

const EVERY: MatchesRow = () => 'yes';
const UNKNOWN: MatchesRow = () => 'possible';

/** @param query one that compiles. */
export function compileRows(query: Query, index: DocumentIndex): MatchesRow {
  if (query === null) return EVERY;
  switch (query.kind) {
    case 'or':
      return foldTests(query.of, index, 'no', or);
    case 'and':
      return foldTests(query.of, index, 'yes', and);
    case 'not': {
      const inner = compileRows(query.of, index);
      // A manner of going rules nothing out.
      const isManner = query.of.kind === 'field' && query.of.name === 'by';
      return isManner ? EVERY : (entry) => not(inner(entry));
    }
    case 'field':
      return query.name === 'by' ? EVERY : compileField(query, index);
    case 'trace':
      return UNKNOWN;
    case 'text':
      return searchRows(query.text, index);
    default:
      return assertNever(query);
  }
}

function foldTests(
  nodes: readonly NonNullable<Query>[],
  index: DocumentIndex,
  start: Truth,
  join: (one: Truth, other: Truth) => Truth,
): MatchesRow {
  const tests = nodes.map((node) => compileRows(node, index));
  return (entry) => tests.reduce<Truth>((truth, test) => join(truth, test(entry)), start);
}

function compileField({ name, values }: FieldNode, index: DocumentIndex): MatchesRow {
  const { ask, ofRows }: FieldSpec = FIELDS[name];
  if (ofRows === undefined) return UNKNOWN;
  const read = ofRows.reader(index);
  const asked = values.flatMap((value) => {
    const answer = ask(value, index);
    return answer.ok ? answer.means : [];
  });
  const known = asked.filter(ofRows.asks);
  const otherwise: Truth = known.length === asked.length ? 'no' : 'possible';
  return (entry) => or(truthOf(read(entry).some((value) => known.includes(value))), otherwise);
}
